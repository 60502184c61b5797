package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;

/** Picks a set one by one: the weightiest draft, less for what the set has already. */
final class Choosing {
  private static final int MOST_OF_A_STATEMENT = 2;

  private final List<Draft> left;
  private final List<Draft> chosen = new ArrayList<>();

  Choosing(List<Draft> ready) {
    this.left = new ArrayList<>(ready);
  }

  List<Draft> choose(int count) {
    while (chosen.size() < count) {
      var best =
          left.stream()
              .filter(draft -> ofStatement(draft) < MOST_OF_A_STATEMENT)
              .max(Comparator.comparingDouble(this::worth));
      if (best.isEmpty()) {
        return chosen;
      }
      chosen.add(best.get());
      left.remove(best.get());
    }
    return chosen;
  }

  private double worth(Draft draft) {
    double size = Math.max(1, chosen.size());
    long speaker =
        count(other -> draft.speaker() != null && draft.speaker().equals(other.speaker()));
    long kind = count(other -> other.kind() == draft.kind());
    long answers = count(other -> sameWords(other, draft));
    return draft.weight()
        - 0.4 * speaker / size
        - 0.3 * kind / size
        - 0.15 * ofStatement(draft)
        - 0.6 * answers;
  }

  private long ofStatement(Draft draft) {
    return count(other -> ofOneStatement(other, draft));
  }

  private long count(Predicate<Draft> like) {
    return chosen.stream().filter(like).count();
  }

  /** One of two questions on the same words gives the other's answer away. */
  private static boolean sameWords(Draft one, Draft other) {
    boolean sameKeyWords = Words.overlap(one.explanation(), other.explanation()) > 0.75;
    boolean shown =
        one.item().options().stream().anyMatch(o -> Words.overlap(o.text(), other.stem()) > 0.7)
            || other.item().options().stream()
                .anyMatch(o -> Words.overlap(o.text(), one.stem()) > 0.7);
    return ofOneStatement(one, other) && sameKeyWords
        || shown && Objects.equals(one.speaker(), other.speaker());
  }

  /** What rests on no statement is of the same one where its evidence overlaps. */
  private static boolean ofOneStatement(Draft one, Draft other) {
    if (one.statement() != null || other.statement() != null) {
      return Objects.equals(one.statement(), other.statement());
    }
    return one.evidence().spans().stream()
        .anyMatch(span -> other.evidence().spans().stream().anyMatch(span::overlaps));
  }
}
