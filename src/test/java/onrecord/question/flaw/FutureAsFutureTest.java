package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class FutureAsFutureTest {
  private final Check check = new FutureAsFuture();

  /** The article is of 6 May 2026. */
  @Test
  void whatLayAheadIsFound() {
    assertEquals(List.of("forecast_as_certain"), ask("What happened at Lund by the end of 2027?"));
    assertEquals(List.of("forecast_as_certain"), ask("Who won the race of August 2026?"));
  }

  @Test
  void whatWasPlannedOrOverIsSound() {
    assertEquals(List.of(), ask("What was to be built at Lund by the end of 2027?"));
    assertEquals(List.of(), ask("Who was expected to win the race of August 2026?"));
    assertEquals(List.of(), ask("Who won the race of April 2026?"));
    assertEquals(List.of(), ask("What did the council order for 2027?"));
  }

  @Test
  void whatSomebodyDidLaterIsFound() {
    assertEquals(
        List.of("forecast_as_certain"), ask("What did the navy do on the lake in June 2026?"));
    assertEquals(
        List.of("forecast_as_certain"), ask("What share of schools lost a teacher in 2027?"));
  }

  private List<String> ask(String stem) {
    return codes(check, draft(Kind.FACT, stem, "A bridge", "A mole"));
  }

  @Test
  void dayToComeIsNotAskedAsOver() {
    assertEquals(
        List.of("forecast_as_certain"),
        day("On which day in 2026 did the talks begin?", "10 June"));
    assertEquals(
        List.of("forecast_as_certain"), day("When was the bridge opened?", "10 June 2026"));
    assertEquals(List.of(), day("On which day in 2026 did the talks begin?", "10 April"));
    assertEquals(List.of(), day("On which day in 2026 were the talks to begin?", "10 June"));
    assertEquals(List.of(), day("By which date in 2026 did it want a report?", "10 June"));
  }

  @Test
  void statementOfWhatIsToComeIsNotTrue() {
    String stem = "True or false? The teachers went on strike on 3 and 11 June 2026.";
    assertEquals(List.of("forecast_as_certain"), judged(stem, "True"));
    assertEquals(List.of(), judged(stem, "False"));
    assertEquals(List.of(), judged(stem.replace("June", "April"), "True"));
    assertEquals(List.of(), judged(stem.replace("went", "were to go"), "True"));
  }

  private List<String> judged(String stem, String key) {
    var options =
        List.of(
            new Option("True", key.equals("True"), "so"),
            new Option("False", key.equals("False"), "so"));
    return codes(check, of(Kind.FACT, stem, Item.of(Format.TRUEFALSE, options)));
  }

  private List<String> day(String stem, String key) {
    return codes(check, draft(Kind.FACT, stem, key, "1 May 2026"));
  }

  @Test
  void whatWasPutOffToADayOrIsOfAnotherYearIsOver() {
    assertEquals(
        List.of(), judged("True or false? The trial was adjourned to 5 June 2026.", "True"));
    assertEquals(
        List.of(), judged("True or false? The 2028 budget was passed on 12 March.", "True"));
    assertEquals(List.of(), day("On which day did the council adopt the 2027 budget?", "4 May"));
  }

  @Test
  void mayIsAMonthAndJune10ADay() {
    assertEquals(
        List.of("forecast_as_certain"),
        judged("True or false? The teachers went on strike on 3 May 2027.", "True"));
    assertEquals(
        List.of("forecast_as_certain"), day("When was the bridge opened?", "June 10, 2026"));
  }

  @Test
  void whatHappenedToAThingIsAskedAsOver() {
    assertEquals(
        List.of("forecast_as_certain"), ask("What happened to the bridge of Lund in 2030?"));
    assertEquals(List.of(), ask("What was the town to build in 2030?"));
  }
}
