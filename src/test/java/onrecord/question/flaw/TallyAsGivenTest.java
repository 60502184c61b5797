package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
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

  /** Seasons, hours and goals are no votes, and who lost tells it from the other side. */
  @Test
  void onlyAVoteIsHeldAgainstAStatement() {
    String vote = "The council passed the 2026-27 budget by 14 to 9 at 18:30.";
    for (String sound :
        List.of(
            "The council passed the budget by 14 to 9.",
            "The meeting that passed it by 14 to 9 began at 18:30.",
            "The office opens from 10 to 18.",
            "Norvik led 2-0 at half-time.")) {
      assertEquals(List.of(), stated(sound, vote), sound);
    }
    assertEquals(List.of("wrong_number!"), stated("The council passed it by 13 to 10.", vote));
    assertEquals(List.of("wrong_number"), stated("The opposition lost by 9 to 14.", vote));
  }

  private List<String> stated(String stem, String evidence) {
    var options = List.of(new Option("True", true, null), new Option("False", false, null));
    Draft asked = draft(Kind.FACT, stem, options).withItem(Item.of(Format.TRUEFALSE, options));
    return Quay.codes(check, told(asked, evidence));
  }
}
