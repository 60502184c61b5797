package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the wrong places of a gap come from: the article, others on the story, the region. */
class GapPlacesTest {
  private static final String LEAD = "Mayor Jo Brandt defended the toll on the Vessmark bridge.";
  private static final String TOLD =
      "The Vessmark bridge toll was copied by towns in Denmark and Finland.";

  private static List<String> options(String... texts) {
    Story read = Asked.story(LEAD, TOLD);
    var background =
        new Background("the toll on the Vessmark bridge", List.of(), List.of(), List.of(texts));
    Story story =
        new Story(read.document(), read.reading.found(), background, Story.Wanted.UNASKED);
    return Asked.options(new Gapped().drafts(story).get(0));
  }

  @Test
  void placesOfOtherArticlesOnTheStoryComeBeforeThoseOfTheRegion() {
    List<String> told = options("Towns in Japan and in Peru asked for the same toll.");
    assertTrue(told.stream().anyMatch(option -> option.contains("Japan")), told.toString());
    assertTrue(told.stream().anyMatch(option -> option.contains("Peru")), told.toString());
    List<String> alone = options();
    assertFalse(alone.toString().contains("Japan") || alone.toString().contains("Peru"));
    assertEquals(4, alone.size());
  }
}
