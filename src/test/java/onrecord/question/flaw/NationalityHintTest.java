package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
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
}
