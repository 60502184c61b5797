package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.question.item.Item;

/** Over a set, the key stands in every place about as often, and never long in one. */
public final class KeyPositions {
  private static final int LONGEST_RUN = 3;

  /** The 95 % points of χ² for 1, 2, 3 and 4 degrees of freedom. */
  private static final double[] CHI_SQUARED = {3.84, 5.99, 7.81, 9.49};

  private KeyPositions() {}

  /**
   * The flaws of a set in the order in which it is shown. Sets by number of options count apart.
   */
  public static List<Flaw> of(List<Draft> set) {
    Map<Integer, List<Integer>> bySize =
        set.stream()
            .map(Draft::item)
            .filter(item -> item.key() != null && item.keys().size() == 1)
            .collect(
                Collectors.groupingBy(
                    item -> item.options().size(),
                    TreeMap::new,
                    Collectors.mapping(KeyPositions::place, Collectors.toList())));
    var flaws = new ArrayList<Flaw>();
    bySize.forEach(
        (size, places) -> {
          if (size > 1 && size < 6 && chiSquared(places, size) > CHI_SQUARED[size - 2]) {
            flaws.add(Flaw.warn("key_position", "The key stands too often in the same place."));
          }
        });
    if (longestRun(set) > LONGEST_RUN) {
      flaws.add(
          Flaw.warn(
              "key_position",
              "The key stands in the same place more than " + LONGEST_RUN + " times in a row."));
    }
    return flaws;
  }

  private static int place(Item item) {
    return item.keys().get(0);
  }

  private static double chiSquared(List<Integer> places, int size) {
    double expected = places.size() / (double) size;
    double sum = 0;
    for (int place = 0; place < size; place++) {
      int here = place;
      double off = places.stream().filter(p -> p == here).count() - expected;
      sum += off * off / expected;
    }
    return sum;
  }

  private static int longestRun(List<Draft> set) {
    int longest = 0;
    int run = 0;
    int last = -1;
    for (Draft draft : set) {
      int place = draft.item().keys().size() == 1 ? place(draft.item()) : -1;
      run = place >= 0 && place == last ? run + 1 : 1;
      last = place;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
