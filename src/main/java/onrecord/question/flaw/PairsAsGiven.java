package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.question.item.Pair;

/**
 * Two numbers that are matched with what the evidence tells of the other are the wrong way round.
 */
final class PairsAsGiven implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null) {
      return List.of();
    }
    var pairs =
        draft.item().pairs().stream()
            .filter(pair -> Placing.isFigure(pair.left()) && !Placing.isDay(pair.left()))
            .toList();
    var clauses = draft.evidence().sentences().flatMap(Placing::clauses).toList();
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        Pair one = pairs.get(i);
        Pair other = pairs.get(j);
        boolean same = Placing.numbers(one.left()).equals(Placing.numbers(other.left()));
        if (!same
            && isGiven(one.left(), other, one, clauses)
            && isGiven(other.left(), one, other, clauses)) {
          return List.of(
              Flaw.reject(
                  "wrong_key",
                  "By the evidence “" + one.left() + "” belongs to “" + other.right() + "”."));
        }
      }
    }
    return List.of();
  }

  /** Whether the clause with a number tells what one pair has on its right, and not the other. */
  private static boolean isGiven(String number, Pair told, Pair not, List<String> clauses) {
    var own = own(told, not);
    var others = own(not, told);
    var sought = Placing.numbers(number);
    return clauses.stream()
        .filter(clause -> Placing.numbers(clause).containsAll(sought))
        .map(Words::content)
        .anyMatch(words -> hasAny(words, own) && !hasAny(words, others));
  }

  /** What the right side of a pair has that the other's has not. */
  private static Set<String> own(Pair pair, Pair other) {
    var own = new HashSet<>(Words.content(pair.right()));
    own.removeAll(Words.content(other.right()));
    return own;
  }

  private static boolean hasAny(Set<String> words, Set<String> sought) {
    return sought.stream().anyMatch(word -> Words.hasAnyFormOf(words, word));
  }
}
