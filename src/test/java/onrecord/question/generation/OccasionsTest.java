package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an occasion reaches that stands beside other words of the same speaker. */
class OccasionsTest {
  private static final String SAID =
      "Mayor Ada Roe of Vessmark said in a statement that the toll on the bridge will stay.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "% She said the pier of Vessmark will open in May. | in a statement",
        "%# She said the pier of Vessmark will open in May. | in a statement",
        "% Roe said the pier of Vessmark will open in May. | in a statement",
        "%# Roe said the pier of Vessmark will open in May. | ",
        "% The council has two boats.# Roe said the pier of Vessmark will open in May. | ",
        "Mayor Ada Roe of Vessmark told Mr. Pell in a radio interview that the pier of Vessmark will open in May. | in a radio interview",
        "Mayor Ada Roe of Vessmark told Dr. Bo Pell in a radio interview that the pier of Vessmark will open in May. | in a radio interview"
      })
  void reachesToTheEndOfItsParagraph(String text, String occasion) {
    Story story = Asked.story(text.replace("%", SAID).split("# "));
    Said last = story.heard.get(story.heard.size() - 1);
    assertEquals(occasion, last.occasion() == null ? null : last.occasion().alone());
  }
}
