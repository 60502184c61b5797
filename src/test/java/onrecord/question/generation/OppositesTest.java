package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OppositesTest {
  @Test
  void verbThatHelpsSomebodyDoSomethingHasNoOpposite() {
    assertEquals(List.of(), of("walking by the sea helped pupils learn"));
    assertEquals(List.of(), of("the old maps helped the pilots enter the port"));
    assertEquals(List.of(), of("the toll helps to mend the pier"));
    assertEquals(List.of(), of("the toll helped pay for the pier"));
    assertEquals(List.of(), of("the ferry would help with the harvest"));
    assertEquals(List.of("hurt"), of("the toll helped the traders"));
    assertEquals(List.of("hurt"), of("the toll would help traders in the town"));
    assertEquals(List.of("help"), of("the toll would hurt the traders of the town"));
  }

  @Test
  void wordsBehindAVerbFitItsOpposite() {
    assertEquals(List.of(), of("the gate prevented lorries from using the pier"));
    assertEquals(List.of("caused"), of("the gate prevented the jam on the pier"));
    assertEquals(List.of(), of("the toll encouraged the traders to walk"));
    assertEquals(List.of("discouraged"), of("the toll encouraged trade in the town"));
    assertEquals(List.of(), of("the council had agreed to pay for the pier"));
    assertEquals(List.of("disagreed"), of("the council agreed with the traders"));
  }

  @Test
  void whoFailsATestOrSomebodyDoesNotSucceedThem() {
    assertEquals(List.of("passed"), of("two more columns had failed a second test"));
    assertEquals(List.of("pass"), of("the boat would fail the safety inspection"));
    assertEquals(List.of("passed"), of("the boats failed three inspections"));
    assertEquals(List.of(), of("the council failed the town"));
    assertEquals(List.of(), of("the council failed the audit committee"));
    assertEquals(List.of(), of("the mayor succeeded her brother"));
    assertEquals(List.of("succeeded"), of("the talks failed in May"));
  }

  private static List<String> of(String clause) {
    var edits = new ArrayList<Edit>();
    List<Token> tokens = Token.of(clause);
    for (int i = 0; i < tokens.size(); i++) {
      Opposites.into(clause, tokens, i, edits);
    }
    return edits.stream().map(Edit::put).toList();
  }
}
