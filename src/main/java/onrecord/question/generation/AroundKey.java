package onrecord.question.generation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Wrong numbers on both sides of a right one. Since they are shown in ascending order, how many lie
 * below is the place of the key: over many questions each that can be comes up about as often.
 */
final class AroundKey {
  private AroundKey() {}

  /** The same with as many below the key as the seed has it. */
  static <T> List<T> of(List<T> down, List<T> up, int seed) {
    return with(below(down.size(), up.size(), seed), down, up);
  }

  /**
   * The wrong numbers that are shown, then those that are left.
   *
   * @param below how many of those that are shown lie below the key
   * @param down those below it, the best first
   * @param up those above it, the best first
   */
  static <T> List<T> with(int below, List<T> down, List<T> up) {
    int above = Math.min(Offered.WRONG - below, up.size());
    return Stream.of(
            down.subList(0, below),
            up.subList(0, above),
            up.subList(above, up.size()),
            down.subList(below, down.size()))
        .flatMap(List::stream)
        .toList();
  }

  /** How many lie below the key, where there are so many on either side. */
  static int below(int down, int up, int seed) {
    int fewest = Math.min(down, Math.max(0, Offered.WRONG - up));
    int most = Math.min(down, Offered.WRONG);
    // The last bits of a text's hash go with its last letters, which many texts share.
    return fewest + Math.floorMod((seed * 0x9E3779B9) >>> 16, most - fewest + 1);
  }
}
