package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class DayAsToldTest {
  private static final String DECIDED = "the island council decided on Tuesday";

  private final Check check = new KeyWhereAsked();

  @Test
  void dayOfTheWeekdayIsSound() {
    assertEquals(List.of(), codes("5 May 2026", "4 May 2026"));
    assertEquals(List.of(), codes("On 5 May", "On 6 May"));
    assertEquals(List.of(), codes("In May 2026", "In June 2026"));
  }

  @Test
  void dayBesideItIsWrong() {
    assertEquals(List.of("wrong_key"), codes("4 May 2026", "5 May 2026"));
    assertEquals(List.of("wrong_key"), codes("6 May 2026", "7 May 2026"));
    assertEquals(List.of("wrong_key"), codes("5 May 2025", "5 May 2026"));
  }

  private List<String> codes(String key, String wrong) {
    var asked = draft(Kind.FACT, "On which day did the council of the island decide?", key, wrong);
    return Drafts.codes(check, evidence(asked, evidence(DECIDED)));
  }
}
