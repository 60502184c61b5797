package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.FERRY;
import static onrecord.question.flaw.Drafts.codes;
import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotSpokenOfTest {
  private static final NotSpokenOf CHECK = new NotSpokenOf();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who said that the mayor should go?|Mayor Ada Roe|1",
        "Who said that the mayor’s house was sold?|Mayor Ada Roe|1",
        "Who said that the new minister was late?|New minister Ada Roe|1",
        "Who said that the minister was late?|Finance minister Ada Roe|1",
        "Who said that the foreign minister was late?|Finance minister Ada Roe|0",
        "Who said that the mayor should go?|Deputy mayor Ada Roe|0",
        "Who said that the mayor should go?|Former mayor Ada Roe|0",
        "Who said that the mayor of Lund should go?|Mayor Ada Roe|0",
        "Who said that Mayor Orr should go?|Mayor Ada Roe|0",
        "Who said that mayors should go?|Mayor Ada Roe|0",
        "Who said that the mayor should go?|Spokesman for the mayor, Ada Roe|0",
        "Who said that the driver shortage was over?|Bus driver Ada Roe|0",
        "Who said that the bishop lied?|Ada Bishop|0",
        "Who said that the mayor should go?|Ada Roe|0"
      })
  void whomTheStemTellsByTheOffice(String stem, String wrong, int found) {
    var flaws = CHECK.of(draft(Kind.WHO_SAID, stem, "Per Lund", wrong, "Jo Moe"), null);
    assertEquals(found, flaws.size());
    flaws.forEach(flaw -> assertEquals("implausible_option", flaw.code()));
  }

  @Test
  void ofTwoMayorsEitherMayBeMeant() {
    assertEquals(
        List.of(),
        codes(
            CHECK,
            draft(
                Kind.WHO_SAID,
                "Who said that the mayor should go?",
                "Per Lund",
                "Mayor Ada Roe",
                "Jo Moe, mayor of Lund")));
  }

  @Test
  void theArticleTellsTheOffice() {
    var bare =
        draft(
            Kind.WHO_SAID,
            "Who said that the mayor should go?",
            "Per Quist",
            "Signe Aldal",
            "Liv Torsen");
    assertEquals(1, CHECK.of(bare, FERRY.reading()).size());
    assertEquals(List.of(), CHECK.of(sound(), FERRY.reading()));
  }
}
