package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryLineTest {
  @Test
  void isTheIssueThatHeadlineAndLeadShare() {
    assertEquals(
        "the toll on the Vessmark harbour bridge",
        storyLine(
            "Harbour toll stays until spring",
            "The toll on the Vessmark harbour bridge will stay in place until April, the mayor said."));
  }

  @Test
  void isWhatTheHeadlineTellsBeforeAnythingElse() {
    assertEquals(
        "Jo Roe’s endorsement of Al Poe",
        storyLine(
            "Roe endorses Poe",
            "Mayor Jo Roe stands behind Al Poe in the race for the Vessmark council. Roe likes"
                + " Poe."));
  }

  @Test
  void isTheOccasionWhereWhatIsSaidHasNoTopic() {
    assertEquals(
        "Jo Roe’s remarks at the debate in Vessmark",
        storyLine("Roe: ‘I am tired’", "At the debate in Vessmark, Mayor Jo Roe sat down."));
  }

  @Test
  void isNothingWhereNothingIsSure() {
    assertNull(
        storyLine(
            "Schools lock phones away", "Three schools have kept phones in lockers since May."));
    assertNull(
        storyLine(
            "A quiet week", "The toll on the harbour bridge will stay in place until April."));
    assertNull(storyLine(null, "The toll on the harbour bridge will stay in place until April."));
    assertNull(storyLine(" ", "The toll on the Vessmark bridge will stay in place until April."));
    assertNull(storyLine("Toll", ""));
  }

  @Test
  void neverNamesTheOutlet() {
    String text = "Three ships were lost on Monday in the fire at the Vessmark harbour.";
    assertEquals("the fire at the Vessmark harbour", storyLine("Harbour fire burns", text));
    assertNull(storyLine("Harbour fire burns", text, "Vessmark Harbour"));
  }

  @Test
  void aTextThatBeginsWithItsHeadlineIsReadBehindIt() {
    assertEquals(
        "Jo Roe’s support for Al Poe",
        storyLine(
            "Mayor Roe Backs Poe",
            "Mayor Roe Backs Poe.\n\nMayor Jo Roe stands behind Al Poe. Roe likes Poe."));
  }

  @Test
  void whatWasCutOffOrMeansNothingIsNoLine() {
    assertTrue(StoryLine.tells("Jo Roe’s remarks on harbour fees"));
    assertTrue(StoryLine.tells("Jo Roe’s remarks on immigration"));
    assertFalse(StoryLine.tells("Jo Roe’s remarks on supporters"));
    assertTrue(StoryLine.tells("the mayoral election in Vessmark"));
    assertFalse(StoryLine.tells("the mayoral election in the Democratic"));
    assertFalse(StoryLine.tells("the 10 polls in Vessmark"));
    assertFalse(StoryLine.tells("a poll on JO Roe and HIlma Poe"));
  }

  private static String storyLine(String headline, String text) {
    return storyLine(headline, text, null);
  }

  private static String storyLine(String headline, String text, String outlet) {
    return new Extractor()
        .extract(new Document(text, null, headline, outlet, Document.Kind.NEWS, List.of()))
        .storyLine();
  }
}
