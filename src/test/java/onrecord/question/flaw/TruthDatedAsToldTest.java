package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthDatedAsToldTest {
  private static final String SALE =
      "The council of Norvik sold the pier on Sunday, and it hopes to buy it back by 1 August.";

  private static final Document DOCUMENT =
      new Document(
          "The pier of Norvik has a new owner.\n\n" + SALE,
          LocalDate.of(2026, 11, 24),
          "Norvik sells its pier",
          "Norvik Ledger",
          Document.Kind.NEWS,
          List.of());

  private static List<Flaw> flaws(String stem, boolean truth) {
    return flaws(stem, truth, SALE);
  }

  private static List<Flaw> flaws(String stem, boolean truth, String words) {
    int at = DOCUMENT.text().indexOf(words);
    var evidence = new Evidence(List.of(new Span(at, at + words.length())), words);
    var draft =
        Drafts.whole(
            Kind.FACT, "The pier of Norvik", null, stem, Quay.trueOrFalse(truth), evidence, null);
    return new TruthDatedAsTold()
        .of(draft, new Reading(DOCUMENT, new Extractor().extract(DOCUMENT)));
  }

  /** The Sunday before the article was the 22nd. */
  @ParameterizedTest
  @CsvSource({
    "The council of Norvik sold the pier on 22 November.",
    "The council of Norvik sold the pier on 22 November 2026.",
    "The council of Norvik hopes to buy the pier back by 1 August.",
    "The council of Norvik sold the pier before it met on 3 December.",
    "The council of Norvik sold the pier."
  })
  void dayThatTheEvidenceTellsMayBeTrue(String stem) {
    assertEquals(List.of(), flaws(stem, true));
  }

  @ParameterizedTest
  @CsvSource({
    "The council of Norvik sold the pier on 22 October 2026., 22 October",
    "The council of Norvik sold the pier on 21 November., 21 November",
    "The council of Norvik hopes to buy the pier back by 1 October., 1 October",
  })
  void anotherDayIsNotTrue(String stem, String day) {
    assertEquals(
        List.of(Flaw.warn("wrong_number", "The evidence has another day than “" + day + "”.")),
        flaws(stem, true));
    assertEquals(List.of(), flaws(stem, false));
  }

  @Test
  void weekdayOfTheEvidenceTellsTheDay() {
    String sold = "The council of Norvik sold the pier on Sunday";
    assertEquals(
        List.of(), flaws("The council sold the pier on 22 November for a crown.", true, sold));
    assertEquals(
        List.of(Flaw.warn("wrong_number", "The evidence has another day than “23 November”.")),
        flaws("The council sold the pier on 23 November 2026 for a crown.", true, sold));
  }
}
