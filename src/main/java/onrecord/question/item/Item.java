package onrecord.question.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is answered: the parts that the {@link Format} has a use for are filled, the others empty.
 *
 * @param sequence the items in their right order
 * @param accepted the answers accepted as typed: numbers, or words and phrases
 * @param tolerance how far a number may be off, or null for not at all
 */
public record Item(
    Format format,
    List<Option> options,
    List<Pair> pairs,
    List<String> sequence,
    List<String> accepted,
    BigDecimal tolerance) {

  public Item {
    options = List.copyOf(options);
    pairs = List.copyOf(pairs);
    sequence = List.copyOf(sequence);
    accepted = List.copyOf(accepted);
  }

  public static Item single(List<Option> options) {
    return of(Format.SINGLE, options);
  }

  /** One of the formats that are answered by picking options. */
  public static Item of(Format format, List<Option> options) {
    return new Item(format, options, List.of(), List.of(), List.of(), null);
  }

  public static Item match(List<Pair> pairs) {
    return new Item(Format.MATCH, List.of(), pairs, List.of(), List.of(), null);
  }

  /**
   * @param sequence the items in their right order
   */
  public static Item order(List<String> sequence) {
    return new Item(Format.ORDER, List.of(), List.of(), sequence, List.of(), null);
  }

  /**
   * @param tolerance how far a number may be off, or null for not at all
   */
  public static Item numeric(String accepted, BigDecimal tolerance) {
    return new Item(Format.NUMERIC, List.of(), List.of(), List.of(), List.of(accepted), tolerance);
  }

  /** The same item with its options in another order. */
  public Item withOptions(List<Option> ordered) {
    return new Item(format, ordered, pairs, sequence, accepted, tolerance);
  }

  /** The right options' places. */
  public List<Integer> keys() {
    return IntStream.range(0, options.size())
        .filter(i -> options.get(i).correct())
        .boxed()
        .toList();
  }

  /** The first right option, or null: what a single choice asks for. */
  public Option key() {
    return options.stream().filter(Option::correct).findFirst().orElse(null);
  }

  /** Whether it is a statement to be called true or false, and is marked as true. */
  public boolean isMarkedTrue() {
    return format == Format.TRUEFALSE
        && key() != null
        && key().text().strip().equalsIgnoreCase("true");
  }

  public List<Option> distractors() {
    return options.stream().filter(option -> !option.correct()).toList();
  }

  /** The right answers as words: the right options, or the first of the accepted answers. */
  public List<String> rightAnswers() {
    return Stream.concat(
            options.stream().filter(Option::correct).map(Option::text), accepted.stream().limit(1))
        .toList();
  }

  /** The response that is all right: of several accepted answers, the first. */
  public Response right() {
    return switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> new Picked(keys());
      case MATCH -> new Paired(IntStream.range(0, pairs.size()).boxed().toList());
      case ORDER -> new Sequenced(IntStream.range(0, sequence.size()).boxed().toList());
      case NUMERIC, SHORT -> new Typed(accepted.get(0));
    };
  }

  /** What is right, a line for each part of it. */
  public List<String> keyInWords() {
    return switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE, MATCH, ORDER -> right().inWords(this);
      case NUMERIC ->
          List.of(
              String.join(" or ", accepted)
                  + (isExact() ? "" : ", give or take " + Typed.with(tolerance, accepted.get(0))));
      case SHORT -> List.of(String.join(" or ", accepted));
    };
  }

  /** What a number counts, as "per cent"; null where it is a bare number. */
  public String unit() {
    return format == Format.NUMERIC && !accepted.isEmpty() ? Typed.unit(accepted.get(0)) : null;
  }

  /** Whether only the very number is right. */
  public boolean isExact() {
    return tolerance == null || tolerance.signum() == 0;
  }

  /**
   * Whether the length of an option may tell that it is the key. Of two one is always the longer,
   * as "False" is.
   */
  public boolean hasTellingLengths() {
    return options.size() > 2 && keys().size() == 1;
  }

  /** Whether the key alone has more characters than every wrong option, where that may tell it. */
  public boolean isKeyLongest() {
    return hasTellingLengths()
        && distractors().stream()
            .allMatch(option -> option.text().length() < key().text().length());
  }

  /** The share of the points that a response earns, from 0 to 1. */
  public double grade(Response response) {
    return response.grade(this);
  }
}
