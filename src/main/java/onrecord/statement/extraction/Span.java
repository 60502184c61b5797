package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A stretch of a text: UTF-16 offsets, {@code end} exclusive. Files and commands count Unicode code
 * points instead; {@link CodePoints} converts at that edge.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether one of some stretches overlaps one of others. */
  public static boolean anyOverlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }

  /**
   * Some stretches in the order of the text, as one where they touch.
   *
   * @param bridged whether what lies between two makes them one, too
   */
  public static List<Span> joined(List<Span> spans, Predicate<Span> bridged) {
    var joined = new ArrayList<Span>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean one =
          last != null && (span.start <= last.end || bridged.test(new Span(last.end, span.start)));
      if (one) {
        joined.set(joined.size() - 1, new Span(last.start, Math.max(last.end, span.end)));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
