package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.statement.extraction.Bisection;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** All mentions in an article by their place: a passage is read without a look at every name. */
final class Mentions {
  private record At(Span span, int name) {}

  private final List<Name> names;
  private final List<At> all = new ArrayList<>();

  Mentions(List<Name> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      for (Span mention : names.get(i).mentions()) {
        all.add(new At(mention, i));
      }
    }
    all.sort(Comparator.comparingInt(at -> at.span().start()));
  }

  /** Whoever is mentioned within a stretch, in the order of the names. */
  Stream<Name> in(Span stretch) {
    return all.subList(first(stretch.start()), first(stretch.end())).stream()
        .filter(at -> stretch.contains(at.span()))
        .map(At::name)
        .distinct()
        .sorted()
        .map(names::get);
  }

  /** The first mention that begins at a place or after it. */
  private int first(int place) {
    return Bisection.first(all.size(), i -> all.get(i).span().start() >= place);
  }
}
