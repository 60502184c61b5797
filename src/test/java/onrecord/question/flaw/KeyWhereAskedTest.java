package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyWhereAskedTest {
  private static final String MEETS =
      "A committee will meet the traders each month, and submit a report by 31 December. Its first meeting is on 22 June.";
  private static final String LOST =
      "The network lost 27 per cent of its water in 2025, up from 22 per cent in 2020.";
  private static final String BOUGHT =
      "Lund Metals bought the mine in 2020 for 310 million euros. It spent 68 million euros on water treatment since then.";
  private static final Invented ARTICLE =
      new Invented(String.join(" ", MEETS, LOST, BOUGHT, "The mayor spoke. The port is old."));

  private static final String HEARD =
      "The residents say that 23,000 will hear a plane. The tribunal's own expert put the number of people affected at 14,500.";
  private static final Invented NOISE = new Invented(HEARD + " The mayor spoke. The port is old.");

  private final Check check = new KeyWhereAsked();

  @Test
  void dayOfSomethingElseIsNoKey() {
    String stem = "By which day must the committee submit its report?";
    assertEquals(List.of("wrong_key"), codes(stem, MEETS, "22 June 2026", "1 July 2026"));
    assertEquals(List.of(), codes(stem, MEETS, "31 December 2026", "22 June 2026"));
  }

  /** When the article was written is no day of what it tells. */
  @Test
  void dayOfTheReportIsNoKeyEither() {
    String line = "LUND, 9 November 2026 —";
    String vote = "Whether the market stays is decided on 13 December.";
    var article = new Invented(line + " " + vote + " The mayor spoke. The port is old.");
    Draft asked =
        evidence(
            draft(
                Kind.FACT,
                "On which day in November or December 2026 will Lund hold its vote?",
                "13 December",
                "6 December"),
            Evidence.of(List.of(article.at(line + " " + vote)), article.reading().text()));
    assertEquals(
        List.of(), check.of(asked, article.junk(line).reading()).stream().map(Flaw::code).toList());
  }

  @Test
  void numberOfAnotherYearIsRefused() {
    String stem = "What share of its water did the network lose in 2020?";
    assertEquals(List.of("wrong_key"), codes(stem, LOST, "27 per cent", "22 per cent"));
    assertEquals(List.of(), codes(stem, LOST, "22 per cent", "27 per cent"));
  }

  @Test
  void wrongOptionStandsWhereTheArticleTellsWhatIsAsked() {
    String stem = "For how much did Lund Metals buy the mine in 2020?";
    assertEquals(
        List.of("wrong_key"), codes(stem, BOUGHT, "68 million euros", "310 million euros"));
    assertEquals(List.of(), codes(stem, BOUGHT, "310 million euros", "68 million euros"));
  }

  @Test
  void wordsAreLeftToOthers() {
    assertEquals(List.of(), codes("What did Lund Metals buy?", BOUGHT, "The mine", "The port"));
  }

  private List<String> codes(String stem, String evidence, String key, String... others) {
    Draft draft =
        evidence(
            draft(Kind.FACT, stem, key, others),
            Evidence.of(List.of(ARTICLE.at(evidence)), ARTICLE.reading().text()));
    return check.of(draft, ARTICLE.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void typedNumberIsHeldAgainstTheOthersOfTheEvidence() {
    assertEquals(List.of("wrong_key"), typed("23000"));
    assertEquals(List.of(), typed("14500"));
  }

  private List<String> typed(String key) {
    String stem = "How many people did the tribunal's own expert reckon to be affected?";
    Draft draft = of(Kind.NUMBER, stem, Item.numeric(key, BigDecimal.ZERO));
    Draft told = evidence(draft, Evidence.of(List.of(NOISE.at(HEARD)), NOISE.reading().text()));
    return check.of(told, NOISE.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void numberComparedWithThatOfAYearIsNotItsOwn() {
    String told = "This year's fair drew 46,000 visitors, 4,000 more than in 2025.";
    assertEquals(List.of("wrong_key"), visitors(told, "46,000", "42,000"));
  }

  @Test
  void numberOfTheYearItselfMayStandBehindTheComparison() {
    String told = "The fair drew 46,000 visitors, 4,000 more than in 2025, when 42,000 came.";
    assertEquals(List.of(), visitors(told, "42,000", "46,000"));
  }

  private List<String> visitors(String told, String key, String other) {
    var article = new Invented(told + " The mayor spoke. The port is old.");
    Draft asked =
        evidence(
            draft(Kind.NUMBER, "How many visitors did the fair draw in 2025?", key, other),
            Evidence.of(List.of(article.at(told)), article.reading().text()));
    return check.of(asked, article.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void typedYearOfAnotherEventIsNoKey() {
    String moved =
        "The surgical ward was closed in 2011, and its laboratory moved to Lund in 2018.";
    var article = new Invented(moved + " The mayor spoke. The port is old.");
    String stem = "In which year was the laboratory of the hospital moved to Lund?";
    for (String key : List.of("2011", "2018")) {
      Draft asked =
          evidence(
              of(Kind.FACT, stem, Item.numeric(key, BigDecimal.ZERO)),
              Evidence.of(List.of(article.at(moved)), article.reading().text()));
      assertEquals(
          key.equals("2011") ? List.of("wrong_key") : List.of(),
          Drafts.codes(check, asked, article.reading()));
    }
  }
}
