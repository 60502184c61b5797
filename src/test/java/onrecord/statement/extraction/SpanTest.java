package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final List<Span> SPANS =
      List.of(new Span(8, 12), new Span(0, 3), new Span(1, 2), new Span(3, 5), new Span(20, 21));

  @Test
  void stretchesThatTouchAreOneInTheOrderOfTheText() {
    assertEquals(
        List.of(new Span(0, 5), new Span(8, 12), new Span(20, 21)),
        Span.joined(SPANS, between -> false));
  }

  @Test
  void whatLiesBetweenMayBridgeThem() {
    assertEquals(
        List.of(new Span(0, 12), new Span(20, 21)),
        Span.joined(SPANS, between -> between.length() <= 3));
  }
}
