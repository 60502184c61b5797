package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“The toll is fair,” Roe said. | “The toll is fair,” Roe said.",
        "The toll is fair. It stays,” Roe said. | “[…] The toll is fair. It stays,” Roe said.",
        "“The toll is fair,” Roe said. “It stays. | “The toll is fair,” Roe said. “It stays. […]”",
        "It is fair,\" Roe said. \"It stays. | \"[…] It is fair,\" Roe said. \"It stays. […]\"",
        "It is fair,'' Roe said. | ''[…] It is fair,'' Roe said.",
        "Roe spoke. | Roe spoke."
      })
  void whatIsLeftOutOfAQuotationIsMarked(String text, String shown) {
    assertEquals(shown, Excerpt.marked(text));
  }

  @Test
  void twoSingleMarksAreShownAsTheyAreRead() {
    assertEquals(
        "“The toll is fair,” Roe said of the crews' “loan.”",
        Excerpt.typographic("''The toll is fair,'' Roe said of the crews' ''loan.''"));
  }

  @Test
  void marksThatDoNotPairTellNothing() {
    assertNull(Excerpt.marked("“The toll “is fair,” Roe said."));
  }

  @Test
  void aLongQuotationIsShownInPart() {
    String middle = "The council counted every boat and every lorry that went over the bridge. ";
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.",
            "“The toll is a loan to Vessmark,” Mayor Jo Brandt said. “The toll on the bridge has paid"
                + " for a new school. "
                + middle.repeat(4)
                + "Nobody was asked.”");
    List<String> shown = Claim.of(story).stream().map(one -> one.passage().shown()).toList();
    assertTrue(
        shown.contains(
            "“The toll is a loan to Vessmark,” Mayor Jo Brandt said. “The toll on the bridge has"
                + " paid for a new school. […]”"),
        shown.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“The toll is fair,” Roe said. “It's not a question of the toll. | true",
        "“The toll is fair,” Roe said. “This is not about the boats. | true",
        "“The toll is fair,” Roe said. “Not only the boats pay it. | true",
        "“The toll is fair,” Roe said. “It is not just a toll but a loan. | false",
        "“The toll is fair,” Roe said. “It's not high. | false",
        "“The toll is fair,” Roe said. “It's not a question of the toll.” | false",
        "It's not a question of the toll,” Roe said. | false"
      })
  void cutLeavesNoHalfOfAThought(String text, boolean half) {
    assertEquals(half, Excerpt.isHalf(text));
  }

  @Test
  void aQuotationOfSomebodyElseIsNotCut() {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.",
            "“The toll is fair. The boats are late and the bridge is old,” Senator Ann Ruud said."
                + " Mayor Jo Brandt said the toll on the bridge has paid for the school.");
    List<String> shown =
        Claim.of(story).stream()
            .filter(claim -> claim.by().equals("Jo Brandt"))
            .map(claim -> claim.passage().shown())
            .toList();
    assertFalse(shown.isEmpty());
    assertTrue(shown.stream().noneMatch(passage -> passage.contains("[…]")), shown.toString());
  }
}
