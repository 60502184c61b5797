package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class TallyAsGivenTest {
  private final Check check = new TallyAsGiven();

  @Test
  void turnedVoteIsWrong() {
    String evidence = "The vote was 19 to 14, with two abstentions.";
    assertEquals(List.of("wrong_key"), codes(evidence, "14 to 19"));
    assertEquals(List.of("wrong_key"), codes(evidence, "By 14 votes to 19"));
    assertEquals(List.of(), codes(evidence, "19 to 14"));
  }

  @Test
  void rangesAndDaysAreNoTally() {
    assertEquals(List.of(), codes("It takes 10 to 12 days.", "10 to 12 days"));
    assertEquals(List.of(), codes("It rose from 12 to 10.", "From 12 to 10"));
    assertEquals(List.of(), codes("Nobody counted.", "14 to 19"));
  }

  private List<String> codes(String evidence, String key) {
    Draft asked = draft(Kind.FACT, "How did the council vote?", key, "20 to 10", "15 to 15");
    return Drafts.codes(check, told(asked, evidence));
  }
}
