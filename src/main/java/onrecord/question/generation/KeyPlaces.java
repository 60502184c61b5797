package onrecord.question.generation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/**
 * Deals the places of keys over a set, so that each place comes up about as often: of every so many
 * questions as there are places, each gets another. Wrong options are shuffled.
 */
final class KeyPlaces {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[$€£]?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?![\\p{L}\\d])"
              + "(?: (hundred|thousand|million|billion|trillion)\\b)?");

  private static final Map<String, Integer> ZEROS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private final Random random;
  private final KeyDecks decks;

  /**
   * @param decks what is left of the places, where sets before this one were dealt from them too
   */
  KeyPlaces(long seed, KeyDecks decks) {
    this.decks = decks;
    this.random = new Random(seed * 0x9e3779b97f4a7c15L + 0x632be59bd9b4e019L);
  }

  List<Draft> deal(List<Draft> set) {
    return set.stream().map(draft -> draft.withItem(dealt(draft.item()))).toList();
  }

  private Item dealt(Item item) {
    return switch (item.format()) {
      case SINGLE -> item.withOptions(single(item));
      case MULTIPLE -> item.withOptions(shuffled(item.options()));
      case TRUEFALSE, MATCH, ORDER, NUMERIC, SHORT -> item;
    };
  }

  /**
   * Numbers and days stand in ascending order; how many are below the key was decided where it was
   * made.
   */
  private List<Option> single(Item item) {
    if (order(item.options()) != null) {
      return ordered(item.options());
    }
    var options = shuffled(item.distractors());
    options.add(decks.next(options.size() + 1, random), item.key());
    return options;
  }

  /** Numbers and days in ascending order, all else as it stands. */
  static List<Option> ordered(List<Option> options) {
    Function<Option, BigDecimal> order = order(options);
    return order == null ? options : options.stream().sorted(Comparator.comparing(order)).toList();
  }

  /** How large the options are as numbers or how late as days; null where they are neither. */
  private static Function<Option, BigDecimal> order(List<Option> options) {
    return Stream.<Function<Option, BigDecimal>>of(KeyPlaces::day, KeyPlaces::size)
        .filter(order -> tellsApart(order, options))
        .findFirst()
        .orElse(null);
  }

  /** Two that begin with the same number are told apart by something else, and have no order. */
  private static boolean tellsApart(Function<Option, BigDecimal> order, List<Option> options) {
    var sizes = new TreeSet<BigDecimal>();
    return options.stream().map(order).allMatch(size -> size != null && sizes.add(size));
  }

  private List<Option> shuffled(List<Option> all) {
    var options = new ArrayList<>(all);
    options.sort(Comparator.comparing(Option::text));
    Collections.shuffle(options, random);
    return options;
  }

  /** "5 May 2026", "May 2026": the day or the first of the month as a number, or null. */
  private static BigDecimal day(Option option) {
    LocalDate day = Dates.read(option.text());
    return day == null ? null : BigDecimal.valueOf(day.toEpochDay());
  }

  /** The number that an option begins with ("1,000 seats", "nine votes to six"), or null. */
  private static BigDecimal size(Option option) {
    Matcher number = NUMBER.matcher(NumberWords.inFigures(option.text()));
    return number.lookingAt()
        ? new BigDecimal(number.group(1).replace(",", ""))
            .scaleByPowerOfTen(number.group(2) == null ? 0 : ZEROS.get(number.group(2)))
        : null;
  }
}
