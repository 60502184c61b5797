package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class OptionsPlausibleTest {
  private final Check check = new OptionsPlausible();

  @Test
  void figuresOfTalesAreJokes() {
    assertEquals(
        List.of("implausible_option"),
        codes(check, draft(Kind.FACT, "Who came?", "Ada Roe", "Santa Claus", "Sherlock Holmes")));
  }

  @Test
  void jokesMayHaveAHyphen() {
    assertEquals(
        List.of("implausible_option"),
        codes(check, draft(Kind.FACT, "Who came?", "Ada Roe", "Spider-Man", "Bo Moe")));
    assertEquals(
        List.of("implausible_option"),
        codes(check, draft(Kind.FACT, "Who came?", "A diver", "A fortune-teller", "A baker")));
  }

  @Test
  void jokesAreFound() {
    Draft one = draft(Kind.FACT, "What failed?", "A pump", "A wizard", "A filter");
    Draft two = draft(Kind.FACT, "What failed?", "A pump", "A wizard", "A unicorn");
    assertEquals(List.of("implausible_option"), codes(check, one));
    assertEquals(Severity.WARN, check.of(one, FERRY.reading()).get(0).severity());
    assertEquals(Severity.REJECT, check.of(two, FERRY.reading()).get(0).severity());
  }

  @Test
  void plainOptionsAndQuotationsAreSound() {
    assertEquals(List.of(), codes(check, sound()));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.COMPLETE_QUOTE, "\"We need a ____.\"", "pump", "wizard")));
    assertEquals(
        List.of(), codes(check, draft(Kind.FACT, "Who came?", "A wizard", "A unicorn", "A ghost")));
  }

  @Test
  void nobodyAnswersAsleep() {
    assertEquals(
        List.of("implausible_option"),
        codes(
            new OptionsPlausible(),
            draft(
                Kind.FACT,
                "How was it measured?",
                "With monitors",
                "With questions put to them as they slept")));
  }
}
