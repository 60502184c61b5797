package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.question.item.Option;

/** The same few answers in every article, of which one is right. */
final class FixedOptions {
  private FixedOptions() {}

  /**
   * The right one first, the others as they stand.
   *
   * @param why what is said of an answer after the question, be it right or wrong
   */
  static <T> List<Option> of(
      T[] answers, T key, Function<T, String> shown, Function<T, String> why) {
    return keyFirst(
        Stream.of(answers)
            .map(answer -> new Option(shown.apply(answer), answer == key, why.apply(answer)))
            .toList());
  }

  /** The same options with the right one first. */
  static List<Option> keyFirst(List<Option> options) {
    return options.stream().sorted(Comparator.comparing(option -> !option.correct())).toList();
  }
}
