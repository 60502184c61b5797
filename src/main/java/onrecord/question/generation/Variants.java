package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/**
 * Wrong options made of a clause. With two changes the four clauses with and without each form a
 * square in which no one sticks out: every change stands in two of the four.
 *
 * @param wrong each with a sentence on what is wrong with it
 */
record Variants(List<Wrong> wrong, List<Edit> edits, double fit) {
  private static final int MOST = 3;

  record Wrong(String clause, String why) {}

  /** The best wrong clauses that the article does not bear out; null where there are too few. */
  static Variants of(Position position, int from, Story story) {
    String clause = position.clause();
    var edits =
        new Edits(story).of(position).stream().filter(edit -> edit.start() >= from).toList();
    Variants best = null;
    for (Edit one : edits) {
      for (Edit other : edits) {
        if (one.start() < other.start() && !one.overlaps(other) && !one.put().equals(other.put())) {
          best = better(best, square(one, other, position, story));
        }
      }
    }
    if (best != null) {
      return best;
    }
    Edit not = Edits.not(clause);
    for (Edit one : edits) {
      if (one.sort() == Edit.Sort.NUMBER) {
        best = better(best, numbers(one, position, story));
      } else if (not != null && not.start() >= from && !one.overlaps(not)) {
        best = better(best, star(one, not, position, story));
      }
    }
    if (best == null && from == 0) {
      best = beside(not, position, story);
      best = best == null ? mixed(edits, not, position, story) : best;
    }
    return best;
  }

  /** Further changes of the clause that the article does not bear out either, the best first. */
  List<Wrong> spares(Position position, int from, Story story) {
    String by = position.said().by();
    var changes = new Edits(story);
    var all = new ArrayList<>(changes.of(position));
    changes
        .numbers(position.clause())
        .flatMap(number -> IntStream.range(1, number.others().size()).mapToObj(number::edit))
        .forEach(all::add);
    // "not willing" and "unwilling" would be one option twice
    boolean opposed = edits.stream().anyMatch(edit -> edit.sort() == Edit.Sort.OPPOSITE);
    if (!opposed) {
      all.add(Edits.not(position.clause()));
    }
    return all.stream()
        .filter(edit -> edit != null && edit.start() >= from)
        .filter(edit -> edit.sort() == Edit.Sort.NOT || !isBorneOut(edit, position, story))
        .sorted(Comparator.comparingDouble(edit -> -edit.fit()))
        .map(edit -> new Wrong(edit.in(position.clause()), edit.why(by)))
        .filter(one -> wrong.stream().noneMatch(shown -> shown.clause().equals(one.clause())))
        .distinct()
        .limit(Offered.SPARES)
        .toList();
  }

  /** One change that is no opposite: what is denied of it is not what is said of the other. */
  static Variants plain(Position position, Story story) {
    return new Edits(story)
        .of(position).stream()
            .filter(edit -> edit.sort() != Edit.Sort.OPPOSITE)
            .max(Comparator.comparingDouble(Edit::fit))
            .map(
                edit ->
                    sound(
                        List.of(
                            new Wrong(edit.in(position.clause()), edit.why(position.said().by()))),
                        List.of(edit),
                        edit.fit(),
                        position,
                        story))
            .orElse(null);
  }

  private static Variants better(Variants one, Variants other) {
    return one == null || other != null && other.fit > one.fit ? other : one;
  }

  private static Variants square(Edit one, Edit other, Position position, Story story) {
    // Two opposites in one clause may say the same as none.
    boolean twice = one.sort() == Edit.Sort.OPPOSITE && other.sort() == Edit.Sort.OPPOSITE;
    String clause = position.clause();
    String by = position.said().by();
    var wrong = new ArrayList<Wrong>();
    wrong.add(new Wrong(one.in(clause), one.why(by)));
    wrong.add(new Wrong(other.in(clause), other.why(by)));
    if (!twice) {
      wrong.add(new Wrong(one.with(other, clause), one.why(by) + " " + other.why(by)));
    }
    double fit = one.fit() + other.fit() - (twice ? 0.4 : 0);
    return sound(wrong, List.of(one, other), fit, position, story);
  }

  /** The number is what is asked: beside others of it a denial of the clause would stand apart. */
  private static Variants numbers(Edit number, Position position, Story story) {
    String by = position.said().by();
    var edits =
        new Edits(story)
            .beside(number, position.clause()).stream()
                .filter(edit -> !isBorneOut(edit, position, story))
                .limit(MOST)
                .toList();
    var wrong =
        edits.stream().map(edit -> new Wrong(edit.in(position.clause()), edit.why(by))).toList();
    return wrong.size() < 2 ? null : new Variants(wrong, edits, number.fit() + 0.2);
  }

  private static Variants star(Edit one, Edit not, Position position, Story story) {
    String by = position.said().by();
    var wrong = new ArrayList<Wrong>();
    wrong.add(new Wrong(one.in(position.clause()), one.why(by)));
    wrong.add(new Wrong(not.in(position.clause()), not.why(by)));
    if (one.sort() == Edit.Sort.NAME) {
      wrong.add(new Wrong(one.with(not, position.clause()), one.why(by)));
    }
    return sound(
        wrong,
        List.of(one, not),
        one.fit() + not.fit() - (wrong.size() > 2 ? 0.1 : 0.4),
        position,
        story);
  }

  /** The clause, what somebody else said, and the opposite of each. */
  private static Variants beside(Edit not, Position position, Story story) {
    if (not == null) {
      return null;
    }
    String clause = position.clause();
    Name speaker = position.said().speaker();
    return story.heard.stream()
        .filter(said -> !said.speaker().equals(speaker))
        .flatMap(said -> story.positions(said).stream())
        .filter(position::goesWith)
        .filter(other -> other.startsWithPronoun() == position.startsWithPronoun())
        .filter(other -> !story.people.mentions(other.clause(), speaker))
        .filter(other -> Edits.not(other.clause()) != null)
        .filter(
            other ->
                other.clause().length() <= 1.5 * clause.length()
                    && clause.length() <= 1.5 * other.clause().length())
        .filter(
            other ->
                story.by(speaker).stream()
                    .noneMatch(
                        own -> Words.overlap(own.content(), Words.content(other.clause())) >= 0.4))
        .max(Comparator.comparingDouble(other -> Words.overlap(other.clause(), clause)))
        .map(
            other -> {
              String by = story.people.introduced(other.said().speaker());
              return new Variants(
                  List.of(
                      new Wrong(not.in(clause), not.why(position.said().by())),
                      new Wrong(other.clause(), "This was said by " + by + "."),
                      new Wrong(
                          Edits.not(other.clause()).in(other.clause()),
                          "Nobody said this; the opposite was said by " + by + ".")),
                  List.of(not),
                  1.4);
            })
        .orElse(null);
  }

  /**
   * One change of the clause, the opposites of what the same speaker said besides, and what others
   * said.
   */
  private static Variants mixed(List<Edit> edits, Edit not, Position position, Story story) {
    var wrong = new ArrayList<Wrong>();
    String by = position.said().by();
    Variants own =
        edits.isEmpty()
            ? null
            : sound(
                List.of(new Wrong(edits.get(0).in(position.clause()), edits.get(0).why(by))),
                edits,
                1,
                position,
                story);
    if (not != null) {
      wrong.add(new Wrong(not.in(position.clause()), not.why(by)));
    } else if (own != null) {
      wrong.addAll(own.wrong());
    }
    for (Said said : story.by(position.said().speaker())) {
      for (Position other : story.positions(said)) {
        Edit turned = Edits.not(other.clause());
        if (turned != null && isApart(other, position, wrong)) {
          wrong.add(
              new Wrong(
                  turned.in(other.clause()),
                  position.said().opening() + " said the opposite of this."));
        }
      }
    }
    for (Said said : story.heard) {
      for (Position other : story.positions(said)) {
        if (!said.speaker().equals(position.said().speaker())
            && !other.startsWithPronoun()
            && !position.startsWithPronoun()
            && !story.people.mentions(other.clause(), position.said().speaker())
            && isApart(other, position, wrong)) {
          String who = story.people.introduced(said.speaker());
          wrong.add(new Wrong(other.clause(), "This was said by " + who + "."));
        }
      }
    }
    return wrong.size() < 2
        ? null
        : new Variants(wrong.subList(0, Math.min(MOST, wrong.size())), edits, 1.2);
  }

  /**
   * Of like kind and length, and about something else than the clause and what was taken before.
   */
  private static boolean isApart(Position other, Position position, List<Wrong> wrong) {
    int one = other.clause().length();
    int two = position.clause().length();
    return position.goesWith(other)
        && one <= 1.6 * two
        && two <= 1.6 * one
        && Words.overlap(other.clause(), position.clause()) < 0.4
        && wrong.stream().allMatch(w -> Words.overlap(w.clause(), other.clause()) < 0.5);
  }

  private static Variants sound(
      List<Wrong> wrong, List<Edit> edits, double fit, Position position, Story story) {
    boolean said =
        edits.stream()
            .filter(edit -> edit.sort() != Edit.Sort.NOT)
            .anyMatch(edit -> isBorneOut(edit, position, story));
    return said ? null : new Variants(wrong, edits, fit);
  }

  /** Whether somebody or the outlet says nearly the same with the changed word in it. */
  private static boolean isBorneOut(Edit edit, Position position, Story story) {
    Set<String> changed = Words.content(edit.in(position.clause()));
    Set<String> put = Words.content(edit.put());
    return !put.isEmpty()
        && story
            .sentences()
            .with(put)
            .anyMatch(sentence -> Words.overlap(sentence, changed) >= 0.6);
  }
}
