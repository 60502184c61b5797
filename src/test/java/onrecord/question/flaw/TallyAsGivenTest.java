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

  @Test
  void votesForAndAgainstAreToldApart() {
    String won = "The council of Vessmark approved a tram line on Monday by 21 votes to 17.";
    String lost = "The council of Vessmark rejected a tram line on Monday by 21 votes to 17.";
    String against = "How many councillors voted against the tram line on 4 May 2026?";
    String backed = "How many councillors of Vessmark voted for the tram line on 4 May 2026?";
    assertEquals(List.of("wrong_key"), asked(against, "21", won));
    assertEquals(List.of("wrong_key"), asked(against, "17", lost));
    assertEquals(List.of("wrong_key"), asked(backed, "17", won));
    assertEquals(List.of(), asked(against, "17", won));
    assertEquals(List.of(), asked(against, "21", lost));
    assertEquals(List.of(), asked(backed, "21", "It was approved and later rejected by 21 to 17."));
    assertEquals(List.of(), asked("How many councillors spoke?", "17", won));
    assertEquals(List.of("wrong_number!"), stated("Seventeen councillors voted for it.", won));
    assertEquals(List.of(), stated("Seventeen councillors voted against it.", won));
  }

  private List<String> asked(String stem, String key, String evidence) {
    return Drafts.codes(check, told(draft(Kind.FACT, stem, key, "15"), evidence));
  }
}
