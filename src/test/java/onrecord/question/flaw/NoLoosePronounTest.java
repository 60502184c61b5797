package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoLoosePronounTest {
  private final Check check = new NoLoosePronoun();

  @Test
  void stemWithoutPronounIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void pronounOfNobodyIsFound() {
    assertEquals(
        List.of("pronoun_no_antecedent"),
        codes(
            check,
            draft(Kind.COMPLETE_QUOTE, "Complete his words: \"a high ____\"", "price", "wage")));
  }

  @Test
  void pronounAfterItsNameIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT, "What did Per Quist say about his accounts?", "much", "little")));
  }

  @Test
  void pronounOfSeveralMayMeanAPlural() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that tolls work when people can see what they pay for?",
                "Economist Per Quist",
                "Mayor Signe Aldal")));
  }
}
