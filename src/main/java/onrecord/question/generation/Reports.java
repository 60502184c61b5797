package onrecord.question.generation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * All that is reported in an article by its place, found once: every passage asks what is in it.
 */
final class Reports {
  private final List<Attribution> all;
  private final List<Span> extents;

  Reports(List<Attribution> all) {
    this.all = all;
    this.extents = all.stream().map(Attribution::extent).toList();
  }

  /** What lies in a stretch, or partly so. */
  Stream<Attribution> in(Span stretch) {
    return IntStream.range(0, all.size())
        .filter(i -> extents.get(i).overlaps(stretch))
        .mapToObj(all::get);
  }
}
