package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedTest {
  private static final String TEXT =
      "The toll is 18\u00A0000\u202Fcrowns a year.\nMayor Jo Brandt\u2060 said: “It’s the great\u2011aunt of all"
          + " tolls.” The fer\u00ADry is free.";

  @Test
  void wordsAreFoundWhateverCopyingDidToBlanksMarksAndHyphens() {
    for (String words :
        List.of(
            "18 000 crowns a year. Mayor",
            "18\u00A0000\u202Fcrowns a year.\r\n  Mayor",
            "Jo Brandt said",
            "Jo\u2060 Brandt\uFEFF said",
            "\"It's the great-aunt of all tolls.\"",
            "The ferry is free",
            "\u200EThe ferry\u200F is free\u202C",
            "The fer\u00ADry is\u00A0free")) {
      assertTrue(Copied.in(TEXT, words).isPresent(), words);
    }
    assertEquals("fer\u00ADry", Copied.in(TEXT, "ferry").orElseThrow().in(TEXT));
  }

  @Test
  void unseenMarksBetweenBlanksAreNoWords() {
    String text = "The toll \u200B stays in\u200B \u200B the city.";
    assertTrue(Copied.in(text, text).isPresent());
    assertTrue(Copied.in(text, "The toll stays in the city.").isPresent());
    String far = "The toll" + " \u200B".repeat(20_000) + "stays";
    assertTrue(Copied.in(far, "The toll stays").isPresent());
    assertTrue(Copied.in(far, "The toll " + "stays ".repeat(300)).isEmpty());
  }

  /** A form field may hold two megabytes. */
  @Test
  void moreLinesThanAnybodyCopiesAreNotLookedFor() {
    assertEquals(2, Copied.each(TEXT, "The toll is\nMayor\n".repeat(50)).size());
    assertTrue(Copied.each(TEXT, "The toll is\nMayor\n".repeat(200)).isEmpty());
  }

  /** A draft shows double marks of an article that quotes in single ones. */
  @Test
  void wordsInSingleMarksAreFoundInDoubleOnes() {
    String text = "‘The toll’s a gift,’ Brandt said.";
    assertTrue(Copied.in(text, "“The toll’s a gift,” Brandt").isPresent());
  }

  @Test
  void wordsThatStandThereOtherwiseAreNotFound() {
    for (String words :
        List.of(
            "18,000 crowns", "Jo Brant", "the toll is", "free of charge", ".*", "\u2060", " ")) {
      assertTrue(Copied.in(TEXT, words).isEmpty(), words);
    }
  }

  @Test
  void moreThanAnybodyCopiesIsNotEvenLookedFor() {
    String much = "toll ".repeat(400);
    assertTrue(Copied.in(much, much.substring(0, Copied.LONGEST)).isPresent());
    assertTrue(Copied.in(much + "tolls", much + "tolls").isEmpty());
    assertTrue(Copied.in(TEXT, "toll ".repeat(400_000)).isEmpty());
  }
}
