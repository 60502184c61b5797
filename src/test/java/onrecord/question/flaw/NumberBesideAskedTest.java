package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberBesideAskedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "58 per cent | wrong_key",
        "31 per cent | ",
      })
  void ofTwoSharesTheOneBesideWhatIsAsked(String key, String code) {
    assertEquals(
        code == null ? List.of() : List.of(code),
        codes(
            "What share of the traders was in favour of the toll?",
            "A poll in March found 58 per cent opposed and 31 per cent in favour, the rest had no view.",
            key));
  }

  @ParameterizedTest
  @CsvSource({"612, wrong_key", "288,"})
  void ofTwoYearsTheOneThatIsAsked(String key, String code) {
    assertEquals(
        code == null ? List.of() : List.of(code),
        codes(
            "How many births were there in 2025?",
            "Births fell from 612 in 2015 to 288 in 2025.",
            key));
  }

  /** A number that the stem gives is not what it asks, nor one that counts other things. */
  @ParameterizedTest
  @CsvSource({
    "'How much of the 21 million that the fund paid out has no receipts?', 'No receipts are found for 1.3 million of the 21 million that the fund paid out.', 1.3 million",
    "'How many boats left the harbour in May?', 'In May 40 boats left the harbour with 12 pilots on them.', 40"
  })
  void whatIsGivenOrCountsOtherThingsIsLeftAlone(String stem, String evidence, String key) {
    assertEquals(List.of(), codes(stem, evidence, key));
  }

  private static List<String> codes(String stem, String evidence, String key) {
    Draft asked = draft(Kind.NUMBER, stem, key, "7", "9");
    return Drafts.codes(new NumberBesideAsked(), told(asked, evidence));
  }
}
