package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class BlankedTest {
  private static final String TEXT = "The ferry is late, Roe said at noon.";

  private static Span of(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  @Test
  void placesOfAllOtherWordsStay() {
    Span all = new Span(0, TEXT.length());
    String blanked = Blanked.without(Stream.of(of("The ferry is late"), of("noon")), all, TEXT);
    assertEquals("                 , Roe said at     .", blanked);
  }

  @Test
  void stretchLosesOnlyWhatItShares() {
    assertEquals(
        "    , Roe", Blanked.without(Stream.of(of("ferry is late")), of("late, Roe"), TEXT));
    assertEquals("Roe said", Blanked.without(Stream.of(of("noon")), of("Roe said"), TEXT));
  }

  @Test
  void whatIsReportedGoesAndWhoReportsItStays() {
    Story story = Asked.story("Mayor Jo Brandt said the toll on the bridge is fair.");
    Span all = new Span(0, story.text().length());
    assertEquals(
        "Mayor Jo Brandt said",
        Blanked.withoutReported(story.reading.found().attributions().stream(), all, story.text())
            .replaceFirst("[\\s.]+$", ""));
  }
}
