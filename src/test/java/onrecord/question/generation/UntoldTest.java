package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

/** Passages in which somebody speaks before the mayor does. */
class UntoldTest {
  private static final String FAIR = "“The toll is fair,”";

  private static final String OPENING = "“The pier is old. Boats leave.”";

  @Test
  void whoeverSaysItIsNamedBeforeItOrToldByTheStem() {
    assertTrue(isUntold("", "Karl Moe", "“No thanks to Fosse,”"));
    assertFalse(isUntold("Moe came late. ", "Karl Moe", "“No thanks to Fosse,”"));
  }

  @Test
  void whoIsNamedInWordsDoesNotSayThem() {
    assertTrue(isUntold("", "Karl Moe", "“No thanks to Moe,”"));
    assertFalse(isUntold("Moe came late. ", "Karl Moe", "“No thanks to Moe,”"));
  }

  @Test
  void someoneIsNamedBeforeAHeThatMayBeAnybody() {
    assertTrue(isUntold("", null, "“No thanks to Fosse,”"));
    assertFalse(isUntold("Moe came late. ", null, "“No thanks to Fosse,”"));
  }

  @Test
  void wordsAtTheBeginningAreOfSomebodyTold() {
    assertTrue(isUntoldAtFirst("", "Karl Moe", null, " Brandt left."));
    assertTrue(isUntoldAtFirst("", null, null, " Brandt left."));
    assertFalse(isUntoldAtFirst("", "Karl Moe", "Moe", " So Moe said."));
    assertFalse(isUntoldAtFirst("", "Donald Brandt", null, " Brandt left."));
    assertFalse(isUntoldAtFirst("Moe came late. ", "Karl Moe", null, " Brandt left."));
    String later = "''Boats leave.''";
    String first = "''The pier is old,'' the clerk read. " + later + " Brandt left. ";
    assertFalse(isUntold(first, "Karl Moe", null, later), "not at the beginning");
  }

  @Test
  void whatSaysItIsABodyThatIsToldBefore() {
    String later = "it said the boats were sound. ";
    assertTrue(isUntold("In Norvik, " + later, null, "it", "the boats were sound"), "a place");
    assertTrue(isUntold("In a note, " + later, null, "it", "the boats were sound"));
    assertFalse(
        isUntold("The company came. In a note, " + later, null, "it", "the boats were sound"));
  }

  /** Where another one's words, with a "he added" behind them, stand before the mayor's. */
  private static boolean isUntold(String first, String speaker, String words) {
    return isUntold(first + words + " he added. ", speaker, "he", words);
  }

  /** Where nothing but the next sentence could tell whose the opening words are. */
  private static boolean isUntoldAtFirst(String first, String speaker, String source, String next) {
    return isUntold(first + OPENING + next + " ", speaker, source, OPENING);
  }

  private static boolean isUntold(String before, String speaker, String source, String words) {
    var test = new SpeakersTest.Paragraph(before + FAIR + " Brandt said.");
    test.article.spoken(
        speaker, Type.DIRECT, "he".equals(source) ? "added" : "said", source, words);
    test.article.spoken("Donald Brandt", Type.DIRECT, "said", "Brandt", FAIR);
    Story story = test.story();
    Said fair =
        story.said.stream()
            .filter(said -> said.attribution().words(story.text()).equals(FAIR))
            .findFirst()
            .orElseThrow();
    return Untold.isIn(SpeakersTest.passage(test.paragraph, story), fair, story);
  }
}
