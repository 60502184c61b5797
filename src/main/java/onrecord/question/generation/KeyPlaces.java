package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Ascending;
import onrecord.question.item.Item;
import onrecord.question.item.Option;

/**
 * Deals the places of keys over a set, so that each place comes up about as often: of every so many
 * questions as there are places, each gets another. Wrong options are shuffled.
 */
final class KeyPlaces {
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
    if (sizes(item.options()) != null) {
      return ordered(item.options());
    }
    var options = shuffled(item.distractors());
    options.add(decks.next(options.size() + 1, random), item.key());
    return options;
  }

  /** Numbers and days in ascending order, all else as it stands. */
  static List<Option> ordered(List<Option> options) {
    List<BigDecimal> sizes = sizes(options);
    return sizes == null
        ? options
        : IntStream.range(0, options.size())
            .boxed()
            .sorted(Comparator.comparing(sizes::get))
            .map(options::get)
            .toList();
  }

  private static List<BigDecimal> sizes(List<Option> options) {
    return Ascending.sizes(options.stream().map(Option::text).toList());
  }

  private List<Option> shuffled(List<Option> all) {
    var options = new ArrayList<>(all);
    options.sort(Comparator.comparing(Option::text));
    Collections.shuffle(options, random);
    return options;
  }
}
