package onrecord.statement.extraction;

import java.util.List;

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

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
