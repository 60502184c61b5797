package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryLineTest {
  @Test
  void isTheNounPhraseThatOpensTheLead() {
    assertEquals(
        "the toll on the Vessmark harbour bridge",
        storyLine(
            "Harbour toll stays until spring",
            "The toll on the Vessmark harbour bridge will stay in place until April, the mayor said."));
  }

  @Test
  void isNothingWhereTheLeadOpensOtherwise() {
    assertNull(
        storyLine(
            "Schools lock phones away", "Three schools have kept phones in lockers since May."));
    assertNull(
        storyLine(
            "A quiet week", "The toll on the harbour bridge will stay in place until April."));
    assertNull(storyLine(null, "The toll on the harbour bridge will stay in place until April."));
  }

  private static String storyLine(String headline, String text) {
    return new Extractor()
        .extract(new Document(text, null, headline, null, Document.Kind.NEWS, List.of()))
        .storyLine();
  }
}
