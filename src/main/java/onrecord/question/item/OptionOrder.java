package onrecord.question.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The order in which an attempt shows options: the same for the same seed, on every machine. */
public final class OptionOrder {
  private OptionOrder() {}

  /** At each shown place, the place of the option in the question's own order. */
  public static List<Integer> of(long seed, int options) {
    var places = new ArrayList<>(IntStream.range(0, options).boxed().toList());
    Collections.shuffle(places, new Random(mixed(seed)));
    return List.copyOf(places);
  }

  /** Neighbouring seeds would give {@link Random} almost the same first numbers. */
  private static long mixed(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
