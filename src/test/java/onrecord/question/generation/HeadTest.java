package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
  private static final String SAID = "Mayor Jo Brandt said the toll has paid for the pier%s.";
  private static final String WORDS = "the toll has paid for the pier";

  private static Stream<Wording> wordings(String rest) {
    Story story = Asked.story("Mayor Jo Brandt came to Vessmark.", SAID.formatted(rest));
    return Wording.of(story.heard.get(0).attribution(), story.text()).stream();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", which few towns can say",
        ", leaving the town without a debt",
        ", and the bridge is free",
        ", with two years to spare",
        ", a rare thing in Norvik"
      })
  void whatGoesOnAfterAClauseIsLeftOut(String rest) {
    assertEquals(List.of(WORDS), wordings(rest).filter(Wording::head).map(Wording::words).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", the school and the bridge",
        ", not for the bridge",
        ", but Norvik has not",
        ", a gift, of the town",
        ", a gift of the town, with its harbour",
        ", because boats left, but because few stayed"
      })
  void whatBelongsToTheClauseIsNot(String rest) {
    assertEquals(List.of(), wordings(rest).filter(Wording::head).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after the council had raised the toll, when the ferry was sold, drivers left",
        "the toll pays neither for the pier, which is old, nor for the school"
      })
  void whatOnlyLeadsUpToAClauseIsNone(String said) {
    Story story =
        Asked.story("Mayor Jo Brandt came to Vessmark.", "Mayor Jo Brandt said that " + said + ".");
    var wordings = Wording.of(story.heard.get(0).attribution(), story.text());
    assertTrue(wordings.stream().noneMatch(Wording::head), wordings.toString());
  }

  /** What comes after may be half of it: how it is given may be asked, and whether it is so not. */
  @Test
  void onlyTheFormOfAHeadIsAsked() {
    String lead =
        "The toll on the bridge of Vessmark has paid for much, said the council of the town.";
    Story story =
        Asked.story(lead, SAID.formatted(" of Vessmark, leaving the town without a debt"));
    Claim head =
        Claim.of(story).stream().filter(one -> one.wording().head()).findFirst().orElseThrow();
    assertTrue(QuoteOrParaphrase.fits(head, story));
    assertTrue(head.mayRunOn() && !head.hasComma());
    assertFalse(ClaimOrFact.fits(head, story));
    assertFalse(Misattribution.fits(head, story));
  }
}
