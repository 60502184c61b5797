package onrecord.statement.extraction;

import java.util.function.IntPredicate;

/** Finds a place in what is sorted without a look at all of it. */
public final class Bisection {
  private Bisection() {}

  /**
   * The first place at which something holds, or the size where it holds nowhere.
   *
   * @param holds what holds at every place after one at which it does
   */
  public static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
