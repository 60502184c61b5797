package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;

/**
 * Of what comes unasked of one statement the best two, of two kinds where there are such: a list of
 * one sentence asked in five ways is no choice. The others come on request.
 */
final class PerStatement {
  private static final int MOST = 2;

  private final List<Draft> kept = new ArrayList<>();

  private PerStatement() {}

  /**
   * Of two that weigh the same the one of the rarer kind stays, so that the list is not all of one.
   * Where something is asked from memory, what a passage tells of the claim comes after it.
   *
   * @param drafts the best first
   */
  static List<Draft> best(List<Draft> drafts) {
    var best = new PerStatement();
    Map<Kind, Long> times =
        drafts.stream().collect(Collectors.groupingBy(Draft::kind, Collectors.counting()));
    boolean recalled = drafts.stream().anyMatch(draft -> !draft.asksAboutPassage());
    List<Draft> rarestFirst =
        drafts.stream()
            .sorted(
                Comparator.comparing((Draft draft) -> recalled && asksWhatPassageTells(draft))
                    .thenComparing(draft -> -draft.weight())
                    .thenComparing(draft -> times.get(draft.kind())))
            .toList();
    var alike = rarestFirst.stream().filter(draft -> !best.keeps(draft)).toList();
    alike.stream().filter(draft -> best.like(draft).size() < MOST).forEach(best.kept::add);
    return drafts.stream().filter(best.kept::contains).toList();
  }

  private static boolean asksWhatPassageTells(Draft draft) {
    return draft.kind().asksWhatPassageTells(draft.stem());
  }

  /** One of a kind that its statement has already waits for what another kind makes of it. */
  private boolean keeps(Draft draft) {
    var like = like(draft);
    boolean another = like.stream().noneMatch(one -> one.kind() == draft.kind());
    return like.size() < MOST && another && kept.add(draft);
  }

  private List<Draft> like(Draft draft) {
    return kept.stream().filter(one -> Choosing.ofOneStatement(one, draft)).toList();
  }
}
