package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewByTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);
  private static final LocalDate SOON = LocalDate.of(2027, 2, 28);
  private static final LocalDate IN_A_YEAR = LocalDate.of(2027, 8, 31);
  private static final LocalDate LATE = LocalDate.of(2031, 8, 31);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jo Brandt is mayor of Vessmark",
        "Ida Roe remains the chief engineer’s director",
        "Bo Lund heads the harbour council",
        "Per Quist and Liv Torsen are the new chairs of the league"
      })
  void whoHoldsAnOfficeIsLookedAtSoon(String told) {
    assertEquals(SOON, ReviewBy.of(Kind.FACT, told, AS_OF));
    assertEquals(SOON, ReviewBy.of(Kind.WHO_SAID, told, AS_OF));
  }

  @Test
  void whoHeldAnOfficeWhenItWasReportedIsLookedAtSoon() {
    String told = ReviewBy.told("Who was mayor of Norvik in August 2026?", "Jo Brandt");
    assertEquals(SOON, ReviewBy.of(Kind.FACT, told, AS_OF));
    assertEquals(SOON, ReviewBy.of(Kind.FACT, told, AS_OF, AS_OF));
    assertEquals(LocalDate.of(2028, 2, 29), ReviewBy.of(Kind.FACT, told, AS_OF, IN_A_YEAR));
  }

  @Test
  void roleIsLookedAtSoonWhateverWasSaid() {
    assertEquals(SOON, ReviewBy.of(Kind.ROLE, "the bridge was built in 1971", AS_OF));
    String stem =
        "What does the passage say outright of the source of the statement that it gives in the words “the toll is a gift”?";
    assertEquals(LATE, ReviewBy.of(Kind.ROLE, stem, "Roe said so.", AS_OF, AS_OF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the toll on the bridge is 4 crowns",
        "a ticket costs about 30 crowns",
        "the pilots charge $400 a boat",
        "the fare stands at more than nine crowns"
      })
  void priceIsLookedAtSoon(String told) {
    assertEquals(SOON, ReviewBy.of(Kind.NUMBER, told, AS_OF));
    assertEquals(SOON, ReviewBy.of(Kind.CLAIM_OR_FACT, told, AS_OF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the port employs 900 people",
        "there are about forty boats in the harbour",
        "the league has 400 members",
        "the bridge, which was built in 1971, carries 4,000 cars"
      })
  void countIsLookedAtSoon(String told) {
    assertEquals(SOON, ReviewBy.of(Kind.NUMBER, told, AS_OF));
    assertEquals(SOON, ReviewBy.of(Kind.WHAT_ABOUT, told, AS_OF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the town is building a second lane",
        "a second lane is being built",
        "the fares had not covered the costs of fuel since 2021",
        "the court is still waiting for the files",
        "the talks on the fares are under way",
        "the strike continues"
      })
  void whatIsGoingOnIsLookedAtSoon(String told) {
    assertEquals(SOON, ReviewBy.of(Kind.FACT, told, AS_OF));
    assertEquals(SOON, ReviewBy.of(Kind.QUOTE_OR_PARAPHRASE, told, AS_OF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the bridge was built in 1971",
        "In March 2019 the town sold the ferries for 40 million crowns",
        "she became mayor of Vessmark in 1998",
        "the league was founded on 4 May 2003",
        "the old quay burnt down in 2025 and was sold in January 2026"
      })
  void eventOfLongAgoIsLookedAtLate(String told) {
    assertEquals(LATE, ReviewBy.of(Kind.FACT, told, AS_OF));
    assertEquals(LATE, ReviewBy.of(Kind.NUMBER, told, AS_OF));
  }

  @Test
  void eventOfTheMonthsBeforeWithinAYear() {
    String told = "the town sold the ferries in July 2026 for 40 million crowns";
    assertEquals(IN_A_YEAR, ReviewBy.of(Kind.FACT, told, AS_OF));
    assertEquals(
        IN_A_YEAR, ReviewBy.of(Kind.NUMBER, "the council approved it by 11 votes to 8", AS_OF));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"ROLE", "FACT", "NUMBER"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatSomebodySaidIsLookedAtLate(Kind kind) {
    assertEquals(LATE, ReviewBy.of(kind, "the toll has emptied the market", AS_OF));
    assertEquals(LATE, ReviewBy.of(kind, "the toll was a gift to the mayor a year ago", AS_OF));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How does the passage give the words “the toll has emptied the market”? | 60",
        "How does the passage give the words “the toll costs 4 crowns”? | 6",
        "Somebody takes this from the passage: “The toll is 4 crowns.” What, if anything, is wrong"
            + " with it? | 6",
        "“Roe” is Mayor Ada Roe. Somebody takes this from the passage: Ida Lund said that the toll"
            + " had emptied the market. What, if anything, is wrong with it? | 60"
      })
  void ofAPassageOnlyTheWordsCountThatAreAskedAbout(String stem, int months) {
    String told = ReviewBy.told(stem, "Roe is building a quay. There are 40 boats.");
    assertEquals(
        AS_OF.plusMonths(months), ReviewBy.of(Kind.QUOTE_OR_PARAPHRASE, told, AS_OF), told);
  }

  @Test
  void withoutADayNothingIsSaid() {
    assertNull(ReviewBy.of(Kind.WHO_SAID, "the toll stays", null));
  }

  @Test
  void draftIsLookedAtByWhatItTells() {
    assertEquals(
        LocalDate.of(2026, 11, 6),
        draft("the fares had not covered the costs of fuel since 2021").reviewBy());
    assertEquals(
        LocalDate.of(2027, 5, 6),
        draft("the new engines had cost the town of Norvik more than 30 million crowns")
            .reviewBy());
  }

  private static Draft draft(String said) {
    var article =
        new Invented("Mayor Ada Roe said " + said + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", said);
    return Asked.of(new SaidNumber(), article).get(0);
  }
}
