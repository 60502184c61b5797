package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says whose words they are, though the article has nobody say them. */
class UnspokenTest {
  private static final String WORDS = "Norvik would buy shares in the ferry line";

  private static Story story(String told, String words) {
    return Asked.decided(
        Asked.story(
            "The ferry line of Norvik will stop its boats to Vessmark in April, a sorry end for the"
                + " shares of the line.",
            "\"A harbour is no charity,\" Minister Ole Moe told parliament. Moe "
                + told
                + " "
                + words
                + ".",
            "Mayor Ada Roe of Vessmark said that the boats were full last year."),
        words,
        "Ole Moe");
  }

  private static List<Draft> drafts(String told, String words) {
    Story story = story(told, words);
    return QuestionKinds.ALL.stream()
        .flatMap(kind -> kind.drafts(story).stream())
        .filter(draft -> (draft.stem() + draft.item()).contains(words))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hopes that", "thinks that", "feared that", "realized that", "wants"})
  void isNotAskedAsSaid(String told) {
    assertEquals(List.of(), drafts(told, WORDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said that",
        "insisted that",
        "indicated that",
        "believes that",
        "repeated that",
        "guaranteed that",
        "remarked that",
        "claimed"
      })
  void whatTheVerbTellsAsSaidIs(String told) {
    assertFalse(drafts(told, WORDS).isEmpty());
  }

  @Test
  void anAudienceIsNoBeginning() {
    assertEquals(List.of(), drafts("told a traders'", "meeting in Norvik the ferry line was lost"));
    assertFalse(drafts("told voters", "he would keep the ferry line of Norvik afloat").isEmpty());
  }

  @Test
  void aThingIsNoClause() {
    assertEquals(List.of(), drafts("expected", "the first cut of the ferry fares of Norvik"));
  }

  @Test
  void tellsWhy() {
    Story story = story("hopes that", WORDS);
    var one =
        story.reading.found().attributions().stream()
            .filter(said -> said.words(story.text()).contains(WORDS))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "“hopes” does not tell that these words were said, so no rule asks about them: write one"
            + " yourself.",
        new Obstacle(one, null, story).told());
  }
}
