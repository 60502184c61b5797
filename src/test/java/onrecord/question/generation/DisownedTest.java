package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says that somebody said, though the article tells that they denied it. */
class DisownedTest {
  private static final String WORDS = "Norvik would buy shares in the ferry line";

  private static List<Draft> drafts(String told) {
    Story story =
        Asked.story(
            "The ferry line of Norvik will stop its boats to Vessmark in April, a sorry end for the"
                + " shares of the line.",
            "\"A harbour is no charity,\" Minister Ole Moe told parliament. Moe "
                + told
                + " that "
                + WORDS
                + ".",
            "Mayor Ada Roe of Vessmark said that the boats were full last year.");
    return QuestionKinds.ALL.stream()
        .flatMap(kind -> kind.drafts(Asked.decided(story, WORDS, "Ole Moe")).stream())
        .filter(draft -> shows(draft))
        .toList();
  }

  private static boolean shows(Draft draft) {
    return (draft.stem() + draft.item()).contains(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "denied",
        "disputed",
        "doubted",
        "did not say",
        "never said",
        "did not rule out",
        "would not say",
        "refused to say",
        "is expected to say"
      })
  void isNobodysClaim(String told) {
    List<Draft> drafts = drafts(told);
    assertTrue(
        drafts.stream().allMatch(draft -> draft.kind() == Kind.SPEECH_ACT), drafts.toString());
  }

  @Test
  void isAskedAsADenial() {
    Draft draft = drafts("denied").get(0);
    assertEquals("Deny that " + WORDS, draft.item().key().text());
    assertTrue(draft.explanation().contains("denied that " + WORDS), draft.explanation());
  }

  /** "Rejected claims that": the noun alone would make a claim of it, and of whoever rejects it. */
  @Test
  void deniedClaimsAreNobodysEither() {
    assertEquals(List.of(), drafts("rejected claims"));
    assertEquals(List.of(), drafts("dismissed the latest reports"));
  }

  @Test
  void whatWasSaidStays() {
    assertFalse(drafts("said").isEmpty());
    assertFalse(drafts("went on to say").isEmpty());
  }
}
