package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Option;

/**
 * Deals the places of keys over a set, so that each place comes up about as often: of every so many
 * questions as there are places, each gets another. Wrong options are shuffled.
 */
final class KeyPlaces {
  private final Random random;
  private final Map<Integer, List<Integer>> decks = new HashMap<>();

  KeyPlaces(long seed) {
    this.random = new Random(seed * 0x9e3779b97f4a7c15L + 0x632be59bd9b4e019L);
  }

  List<Draft> deal(List<Draft> set) {
    return set.stream().map(draft -> draft.withItem(dealt(draft.item()))).toList();
  }

  private Item dealt(Item item) {
    var options = new ArrayList<>(item.distractors());
    options.sort(Comparator.comparing(Option::text));
    Collections.shuffle(options, random);
    options.add(next(options.size() + 1), item.key());
    return Item.single(options);
  }

  private int next(int places) {
    List<Integer> deck = decks.computeIfAbsent(places, size -> new ArrayList<>());
    if (deck.isEmpty()) {
      for (int place = 0; place < places; place++) {
        deck.add(place);
      }
      Collections.shuffle(deck, random);
    }
    return deck.remove(deck.size() - 1);
  }
}
