package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.question.item.Item;

/** Over a set, the key stands in every place about as often, and never long in one. */
public final class KeyPositions {
  private static final String CODE = "key_position";
  private static final int LONGEST_RUN = 3;

  /** The 95 % points of χ² for 1, 2, 3 and 4 degrees of freedom. */
  private static final double[] CHI_SQUARED = {3.84, 5.99, 7.81, 9.49};

  private KeyPositions() {}

  /**
   * The flaws of a set in the order in which it is shown. Sets by number of options count apart.
   */
  public static List<SetFlaw> of(List<Draft> set) {
    var flaws = new ArrayList<SetFlaw>();
    bySize(set)
        .forEach(
            (size, questions) -> {
              boolean told = questions.size() >= SetChecks.FEWEST && size > 1 && size < 6;
              if (told && chiSquared(questions, set, size) > limit(size)) {
                flaws.add(often(questions, set, size));
              }
            });
    flaws.addAll(runs(set));
    return flaws;
  }

  private static Map<Integer, List<Integer>> bySize(List<Draft> set) {
    return IntStream.range(0, set.size())
        .boxed()
        .filter(i -> place(set.get(i)) >= 0)
        .collect(
            Collectors.groupingBy(
                i -> set.get(i).item().options().size(), TreeMap::new, Collectors.toList()));
  }

  private static double limit(int size) {
    return CHI_SQUARED[size - 2];
  }

  private static double chiSquared(List<Integer> questions, List<Draft> set, int size) {
    double expected = questions.size() / (double) size;
    double sum = 0;
    for (int place = 0; place < size; place++) {
      double off = at(place, questions, set).size() - expected;
      sum += off * off / expected;
    }
    return sum;
  }

  private static SetFlaw often(List<Integer> questions, List<Draft> set, int size) {
    List<Integer> most = List.of();
    for (int place = 0; place < size; place++) {
      var here = at(place, questions, set);
      most = here.size() > most.size() ? here : most;
    }
    return SetFlaw.warn(CODE, "The key stands too often in the same place.", most);
  }

  private static List<Integer> at(int place, List<Integer> questions, List<Draft> set) {
    return questions.stream().filter(i -> place(set.get(i)) == place).toList();
  }

  private static List<SetFlaw> runs(List<Draft> set) {
    var flaws = new ArrayList<SetFlaw>();
    int from = 0;
    for (int i = 1; i <= set.size(); i++) {
      boolean goesOn =
          i < set.size() && place(set.get(i)) >= 0 && place(set.get(i)) == place(set.get(from));
      if (!goesOn) {
        if (i - from > LONGEST_RUN) {
          flaws.add(
              SetFlaw.warn(
                  CODE,
                  "The key stands in the same place more than " + LONGEST_RUN + " times in a row.",
                  IntStream.range(from, i).boxed().toList()));
        }
        from = i;
      }
    }
    return flaws;
  }

  /** Where the only key stands, or -1. */
  private static int place(Draft draft) {
    Item item = draft.item();
    return item.keys().size() == 1 ? item.keys().get(0) : -1;
  }
}
