package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalityHintTest {
  private static final NationalityHint CHECK = new NationalityHint();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which Turkish minister opened the bridge?|Kemal Ozoglu|Jo Brandt|Ann Ruud|1",
        "Who told the Chinese embassy of the plan?|Zhao Mingli|Jo Brandt|Ann Ruud|1",
        "Who speaks for the government of Ukraine?|Petro Halchenko|Jo Brandt|Ann Ruud|1",
        "Which Norwegian architect drew it?|Architect Liv Torsen|Jo Brandt|Ann Ruud|1",
        "Which South Korean firm's director left?|Pung Jin-ah, director|Jo Brandt|Ann Ruud|1",
        "Which Turkish minister opened the bridge?|Kemal Ozoglu|Sevim Aksoglu|Ann Ruud|0",
        "Which Egyptian minister opened it?|former minister Adel el-Masri|Jo Brandt|Ann Ruud|1",
        "Who said that France had won?|Michel Orr|Jo Brandt|Ann Ruud|0",
        "Who spoke for the council of France?|Michel Orr|Jo Brandt|Ann Ruud|1",
        "Who spoke for the council of France?|Michelle Orr|Jo Brandt|Ann Ruud|0",
        "Which Russian general said so?|Lloyd Austin|Jo Brandt|Ann Ruud|0",
        "Which Turkish minister opened it?|The Norvik Ozoglu bank of the sea|Jo Brandt|Ann Ruud|0",
        "Which minister opened the bridge?|Kemal Ozoglu|Jo Brandt|Ann Ruud|0",
        "Which Turkish minister opened the bridge?|Jo Brandt|Kemal Ozoglu|Ann Ruud|0",
        "Which Turkish town has the bridge?|the old harbour|the new pier|the quay|0"
      })
  void onlyNameOfTheNationalityIsAHint(
      String stem, String key, String one, String other, int found) {
    var flaws = CHECK.of(draft(Kind.FACT, stem, key, one, other), null);
    assertEquals(found, flaws.size());
    flaws.forEach(flaw -> assertEquals("guessable", flaw.code()));
  }

  @Test
  void messageNamesTheCountry() {
    var flaws =
        CHECK.of(
            draft(
                Kind.WHO_SAID,
                "Which Japanese economist said that rates would rise?",
                "Haruto Kitagawa",
                "Jo Brandt",
                "Ann Ruud"),
            null);
    assertEquals("Only the key has a name as they have it in Japan.", flaws.get(0).message());
  }

  /** A run of capitals is read once, however long it is. */
  @Test
  @Timeout(5)
  void longRunOfCapitalsIsReadQuickly() {
    String capitals = "A".repeat(1000) + "!";
    assertEquals(
        List.of(),
        CHECK.of(
            draft(Kind.FACT, "Which Turkish minister left?", capitals, "Jo Brandt", "Ann Ruud"),
            null));
  }

  @Test
  void countriesOfTheTableAreThoseThatExtractionKnows() {
    assertEquals(
        List.of(),
        NationalityHint.ORIGINS.stream()
            .flatMap(origin -> origin.countries().stream())
            .filter(country -> Countries.country(country) == null)
            .toList());
  }
}
