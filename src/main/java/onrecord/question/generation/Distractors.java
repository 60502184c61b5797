package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.generation.Recipe.Level;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Option;

/**
 * Which of its wrong options a question shows: for a harder one those that are most easily taken
 * for the key, for an easier one those that least are. As many as before, and the key as it was;
 * only where a kind always has the same options, an easier question has one less to choose from.
 */
final class Distractors {
  /** Whoever made the options put the likelier ones in front of the spares. */
  private static final double MEANT_TO_BE_SHOWN = 0.2;

  /** Two and the key tell as much of a learner as more would (Rodriguez 2005, on 80 years). */
  private static final int FEWEST = 2;

  private Distractors() {}

  /** Whether the level of a set may change what a draft shows. */
  static boolean haveLevels(Draft draft) {
    return draft.item().format() == Format.SINGLE && (!draft.spares().isEmpty() || mayLose(draft));
  }

  private static boolean mayLose(Draft draft) {
    return draft.kind().hasFixedOptions(draft.stem()) && draft.item().distractors().size() > FEWEST;
  }

  /** The draft with the wrong options of a level; the same draft where it has no others to show. */
  static Draft at(Level level, Draft draft) {
    if (!haveLevels(draft)) {
      return draft;
    }
    var easiest = Comparator.comparingDouble((Option wrong) -> plausibility(wrong, draft));
    int shown = draft.item().distractors().size();
    return switch (level) {
      case EASIER ->
          showing(best(offered(draft), easiest, shown - (mayLose(draft) ? 1 : 0)), draft);
      case MIXED -> draft;
      case HARDER -> showing(best(offered(draft), easiest.reversed(), shown), draft);
    };
  }

  private static List<Option> best(Stream<Option> offered, Comparator<Option> order, int count) {
    return offered.sorted(order).limit(count).toList();
  }

  /** The draft with those of its wrong options that have these texts, if there are enough. */
  static Draft showing(Set<String> texts, Draft draft) {
    var wanted = offered(draft).filter(wrong -> texts.contains(wrong.text())).toList();
    int missing = draft.item().distractors().size() - wanted.size();
    return haveLevels(draft) && (missing == 0 || missing == 1 && mayLose(draft))
        ? showing(wanted, draft)
        : draft;
  }

  private static Stream<Option> offered(Draft draft) {
    return Stream.concat(draft.item().distractors().stream(), draft.spares().stream());
  }

  private static Draft showing(List<Option> shown, Draft draft) {
    Item item = draft.item();
    return draft
        .withItem(item.withOptions(instead(item.options(), shown)))
        .withSpares(offered(draft).filter(wrong -> !shown.contains(wrong)).toList());
  }

  /** What stays stands where it stood; what comes takes the places of what goes. */
  private static List<Option> instead(List<Option> before, List<Option> shown) {
    var coming = new ArrayList<>(shown);
    coming.removeAll(before);
    return before.stream()
        .map(
            old ->
                old.correct() || shown.contains(old) || coming.isEmpty() ? old : coming.remove(0))
        .filter(one -> one.correct() || shown.contains(one))
        .toList();
  }

  /** How easily a wrong option is taken for the key, from 0 up: like words, like length. */
  private static double plausibility(Option wrong, Draft draft) {
    String key = draft.item().key().text();
    double shorter = Math.min(wrong.text().length(), key.length());
    double longer = Math.max(wrong.text().length(), key.length());
    return (draft.spares().contains(wrong) ? 0 : MEANT_TO_BE_SHOWN)
        + Words.overlap(wrong.text(), key)
        + 0.5 * shorter / longer;
  }
}
