package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Three or four speakers are matched with what each of them said, in reported words. */
final class TwoSides implements QuestionKind {
  private static final int FEWEST = 3;
  private static final int MOST = 4;
  private static final int LONGEST = 24;

  private record Side(Position position, double weight) {}

  @Override
  public Kind kind() {
    return Kind.TWO_SIDES;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var best = new LinkedHashMap<Name, Side>();
    var sides = new ArrayList<Side>();
    for (Said said : story.said) {
      for (Position position : story.positions(said)) {
        // The options have no room for when.
        if (said.earlier() == null && tellsNobody(position, story)) {
          sides.add(new Side(position, new Weight(story).of(said, position.clause())));
        }
      }
    }
    sides.sort(Comparator.comparingDouble((Side side) -> -side.weight()));
    for (Side side : sides) {
      if (best.size() < MOST && stands(side, best.values(), story)) {
        best.putIfAbsent(side.position().said().speaker(), side);
      }
    }
    return best.size() < FEWEST ? List.of() : List.of(draft(best, story));
  }

  /** No word of the clause gives its speaker away. */
  private static boolean tellsNobody(Position position, Story story) {
    String clause = position.clause();
    return Words.count(clause) <= LONGEST
        && !clause.matches("(he|she) .*")
        && !clause.matches("(?s).*\\b(his|her|him)\\b.*")
        && Words.overlap(clause, story.people.introduced(position.said().speaker())) == 0;
  }

  /** Different from those taken, and none of the speakers stands in another's clause. */
  private static boolean stands(Side side, Collection<Side> taken, Story story) {
    Name speaker = side.position().said().speaker();
    return taken.stream()
        .allMatch(
            other ->
                Words.overlap(other.position().clause(), side.position().clause()) < 0.4
                    && !story.people.mentions(other.position().clause(), speaker)
                    && !story.people.mentions(
                        side.position().clause(), other.position().said().speaker())
                    && story.people.isPerson(speaker)
                        == story.people.isPerson(other.position().said().speaker()));
  }

  private static Draft draft(Map<Name, Side> best, Story story) {
    var pairs = new ArrayList<Pair>();
    var spans = new ArrayList<Span>();
    best.forEach(
        (name, side) -> {
          pairs.add(
              new Pair(story.people.asOption(name), WhatAbout.sentence(side.position().clause())));
          spans.addAll(side.position().spans());
          spans.addAll(side.position().said().attribution().source());
        });
    String told =
        best.entrySet().stream()
            .map(
                one ->
                    one.getKey().name()
                        + " "
                        + Frame.verb(one.getValue().position().said(), story)
                        + Frame.on(one.getValue().position().said())
                        + " that "
                        + one.getValue().position().clause()
                        + ".")
            .collect(Collectors.joining(" "));
    double weight = best.values().stream().mapToDouble(Side::weight).average().orElse(0) + 0.08;
    boolean people = story.people.isPerson(best.keySet().iterator().next());
    return new Frame(story)
        .ofOutlet(
            null,
            null,
            new Asking(
                Kind.TWO_SIDES,
                "Match each "
                    + (people ? "speaker" : "body")
                    + " with the statement that "
                    + story.outlet()
                    + " reported.",
                Item.match(pairs),
                spans,
                told + " Each statement is its speaker's own.",
                Weight.rounded(weight),
                "two_sides: positions"))
        .withReasons(reasons(best, story));
  }

  /** Those of all statements, and that they stand beside one another. */
  private static List<String> reasons(Map<Name, Side> best, Story story) {
    var weight = new Weight(story);
    var ofEach =
        best.values().stream()
            .map(Side::position)
            .flatMap(one -> weight.reasons(one.said(), one.clause()).stream());
    return Stream.concat(Stream.of("more: several speakers side by side"), ofEach)
        .distinct()
        .toList();
  }
}
