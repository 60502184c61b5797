package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article tells to be false or taken back, and what may be learned of it. */
class DisprovedTest {
  private static final String SAID =
      "Senator Ann Ruud told reporters that the tram had cost Vessmark 900 million crowns.";

  private static Story story(String paragraph) {
    return Asked.story(
        paragraph, "Mayor Jo Brandt said that the tram had carried 40,000 people since 2021.");
  }

  private static List<String> speakers(List<Said> all) {
    return all.stream().map(one -> one.speaker().name()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrongly", "falsely", "incorrectly"})
  void nothingIsLearnedOfWhatIsFalse(String falsely) {
    Story story = story(SAID.replace("told", falsely + " told"));
    assertEquals(List.of("Jo Brandt"), speakers(story.said));
    // under a passage that has the word it may be asked about
    assertTrue(speakers(story.heard).contains("Ann Ruud"));
    assertTrue(
        new SaidNumber().drafts(story).stream().noneMatch(one -> one.stem().contains("900")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The figure is wrong.", "That is not true.", "It was not.", "The claim is false."})
  void norOfWhatTheOutletCallsFalse(String verdict) {
    assertEquals(List.of("Jo Brandt"), speakers(story(SAID + " " + verdict).said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " She retracted the claim on Tuesday.",
        " She later withdrew the remark.",
        " Ruud has apologised for the claim.",
        " Ruud took it back on Tuesday.",
        " But she withdrew that on Tuesday.",
        " The figure was later corrected.",
        ", a claim that she has since withdrawn."
      })
  void nothingIsAskedOfWhatIsTakenBack(String words) {
    String told = words.startsWith(",") ? SAID.replaceFirst("\\.$", "") + words : SAID + words;
    assertFalse(speakers(story(told).heard).contains("Ann Ruud"), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prosecutors withdrew the charges on Tuesday.",
        "Ruud withdrew from the race on Tuesday.",
        "The paper corrected the figure of 30 million it had printed.",
        "Ada Lund corrected the numbers on the sign.",
        "Ivo Pell apologised for the remarks of his son.",
        "The council withdrew this offer on Tuesday.",
        "That was in 2018.",
        "It was wrong of the town to build it, she said."
      })
  void whatElseComesBehindTakesNothing(String next) {
    assertTrue(speakers(story(SAID + " " + next).said).contains("Ann Ruud"), next);
  }

  @Test
  void whatStandsIsLearned() {
    assertTrue(speakers(story(SAID).said).contains("Ann Ruud"));
  }
}
