package onrecord.question.item;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a learner answered. It is kept as a short line of text ({@link #stored()}), so that an
 * answer can be graded again with another key.
 */
public sealed interface Response permits Picked, Paired, Sequenced, Typed, SelfGraded {

  /** The share of the points it earns, from 0 to 1. */
  double grade(Item item);

  /** A line that {@link #of} reads back. */
  String stored();

  /** It in the item's own words, a line for each part. */
  List<String> inWords(Item item);

  /** How much of it is right, as "2 of 3 right"; null where it is all or nothing. */
  default String share(Item item) {
    return null;
  }

  /**
   * The response of a format as it was stored or sent by a form: places counted from 0 and divided
   * by commas, or the typed words.
   *
   * @throws IllegalArgumentException where the line is none of this format
   */
  static Response of(Format format, String stored) {
    return switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> new Picked(places(stored));
      case MATCH -> new Paired(places(stored));
      case ORDER -> new Sequenced(places(stored));
      case NUMERIC, SHORT -> new Typed(stored);
    };
  }

  private static List<Integer> places(String stored) {
    if (stored.isBlank()) {
      return List.of();
    }
    return Arrays.stream(stored.split(",", -1)).map(part -> Integer.valueOf(part.strip())).toList();
  }

  static String join(List<Integer> places) {
    return places.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
