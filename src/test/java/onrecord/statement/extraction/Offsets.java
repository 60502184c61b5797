package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every span of every {@link Found}. */
final class Offsets {
  private Offsets() {}

  static void check(String text, Found found) {
    var points = new CodePoints(text);
    for (Attribution attribution : found.attributions()) {
      assertFalse(attribution.content().isEmpty());
      attribution.content().forEach(span -> check(text, span, points));
      attribution.cue().forEach(span -> check(text, span, points));
      attribution.source().forEach(span -> check(text, span, points));
      int end = 0;
      for (Span span : attribution.content()) {
        assertTrue(span.start() >= end, "spans of one attribution are in order");
        end = span.end();
      }
      assertEquals(attribution.saidOn() == null, attribution.saidOnRule() == null);
    }
    found.facts().forEach(fact -> assertEquals(fact.askable(), fact.why() == null));
    found.facts().forEach(fact -> check(text, fact.span(), points));
    found.dates().forEach(date -> check(text, date.span(), points));
    int end = 0;
    for (Junk junk : found.junk()) {
      check(text, junk.span(), points);
      assertTrue(junk.span().start() >= end, "junk is in order and apart");
      end = junk.span().end();
    }
    for (Name name : found.names()) {
      name.mentions().forEach(span -> check(text, span, points));
    }
  }

  private static void check(String text, Span span, CodePoints points) {
    assertTrue(span.end() <= text.length(), "inside the text");
    assertTrue(span.length() > 0, "not empty");
    assertEquals(span.start(), points.toUtf16(points.toCodePoint(span.start())));
    assertEquals(span.end(), points.toUtf16(points.toCodePoint(span.end())));
  }
}
