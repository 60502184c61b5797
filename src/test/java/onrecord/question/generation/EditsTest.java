package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
  @Test
  void verbIsNotTakenForANoun() {
    assertEquals(List.of(), nouns("the pilot was asked to debate with the council"));
    assertNotEquals(List.of(), nouns("the pilot was late for the debate with the council"));
  }

  @Test
  void budgetThatIsCutIsNoConstitution() {
    assertEquals(List.of(), nouns("the council had cut its budget for the pier"));
  }

  private static List<String> nouns(String clause) {
    Story story = Asked.story("Senator Ann Ruud said that " + clause + ".");
    Said said = story.said.get(0);
    var position = new Position(said, clause, null, said.attribution().content());
    return new Edits(story)
        .of(position).stream()
            .filter(edit -> edit.sort() == Edit.Sort.NOUN)
            .map(Edit::put)
            .toList();
  }
}
