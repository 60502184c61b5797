package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.evidence;
import static onrecord.question.flaw.Drafts.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.Invented;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;
import org.junit.jupiter.api.Test;

class OrderAsDatedTest {
  private static final String TEXT =
      "The first attempt, on 14 March, was given up because of a software fault and the second, on 2"
          + " April, because of high winds. The third, on 19 May, was lost when a fishing boat strayed"
          + " in. The town waited.";
  private static final Reading READING = reading();

  private final Check check = new OrderAsDated();

  @Test
  void orderOfTheDaysIsSound() {
    assertEquals(List.of(), codes("Software fault", "High winds", "Fishing boat"));
  }

  @Test
  void anotherOrderIsWrong() {
    assertEquals(List.of("wrong_key"), codes("Software fault", "Fishing boat", "High winds"));
  }

  @Test
  void whatHasNoDayMayStandAnywhere() {
    assertEquals(List.of(), codes("The town waited", "Software fault", "High winds"));
  }

  private List<String> codes(String... sequence) {
    return check.of(order(sequence), READING).stream().map(Flaw::code).toList();
  }

  private static Reading reading() {
    var document =
        new Document(TEXT, LocalDate.of(2026, 6, 9), null, null, Document.Kind.NEWS, List.of());
    return new Reading(document, new Extractor().extract(document));
  }

  @Test
  void sinceWhenSomebodyHasLedIsNoDayOfTheEvent() {
    String text =
        "Roe, who has led the town since 12 March, gave up. The licence was granted on 2 April.";
    var reading =
        new Invented(text).date("12 March", "2026-03-12").date("2 April", "2026-04-02").reading();
    assertEquals(List.of(), check.of(order("The licence was granted", "Roe gave up"), reading));
  }

  /** So many has the calendar of a season. */
  @Test
  void thousandsOfDatesAreReadAtOnce() {
    var found = new Invented("The boat came on 2 April. ".repeat(4_000));
    var dates =
        IntStream.range(0, 4_000)
            .mapToObj(
                i -> new TimeExpression(new Span(17 + 26 * i, 24 + 26 * i), "2026-04-02", "test"))
            .toList();
    var reading =
        new Reading(
            found.document(), new Found(List.of(), List.of(), dates, List.of(), List.of(), null));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> check.of(order("The boat came", "Roe gave up"), reading));
  }

  /** A day by which something has to be done is none on which it was. */
  @Test
  void eventsOfOtherClausesAndDeadlinesAreDated() {
    String petition = "A petition persuaded the council to change its mind";
    String report = "An engineering report found that piles were rotten";
    String vote = "The council of Norvik voted to close the old quay";
    assertEquals(List.of(), Quay.codes(check, order(petition, report, vote)));
    assertEquals(List.of("wrong_key!"), Quay.codes(check, order(vote, report, petition)));
  }

  /** Some words of the steps, such as the town, stand elsewhere. */
  @Test
  void yearsOfTheEvidenceTellTheOrderOfStepsInOtherWords() {
    String text =
        "In 2020 a first plan for the tram failed by a single vote. The Civic Alliance governed the"
            + " city from 2016 to 2022. Norrail, which won the contract in August, built the tram in"
            + " the port of Norvik in 2019. Its hospital, which opened in 1964, has 200 beds.";
    var document =
        new Document(text, LocalDate.of(2026, 6, 9), null, null, Document.Kind.NEWS, List.of());
    var reading = new Reading(document, new Extractor().extract(document));
    String built = "Norrail built the tram in the port of Norvik.";
    String failed = "A first plan for the tram in Vessmark failed by a single vote.";
    String began = "The Civic Alliance began to govern Vessmark.";
    String opened = "The hospital opened.";
    var all = new Evidence(List.of(new Span(0, text.length())), text);
    assertEquals(
        List.of(),
        Drafts.codes(check, evidence(order(opened, began, built, failed), all), reading));
    for (Draft turned :
        List.of(order(built, failed, began), order(failed, built), order(built, opened))) {
      assertEquals(List.of("wrong_key"), Drafts.codes(check, evidence(turned, all), reading));
    }
  }
}
