package onrecord.question.generation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Somebody or something, and one of the places where an article names it. */
record Mention(Name name, Span at) {

  /** The last one before a place, of those of some names that a test lets through. */
  static Optional<Mention> lastBefore(int place, Collection<Name> names, Predicate<Span> test) {
    return names.stream()
        .flatMap(name -> name.mentions().stream().map(at -> new Mention(name, at)))
        .filter(one -> one.at().end() <= place && test.test(one.at()))
        .max(Comparator.comparingInt(one -> one.at().start()));
  }
}
