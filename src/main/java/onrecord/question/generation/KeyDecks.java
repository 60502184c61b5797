package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The places of keys that are still to be dealt, so that of every so many questions as there are
 * places each gets another. Articles of one or two questions hardly have a balance of their own:
 * whoever drafts from several in a row deals them all from the same decks.
 */
public final class KeyDecks {
  private final Map<Integer, List<Integer>> decks = new HashMap<>();

  /**
   * @param places how many options there are
   * @return where the key stands, from 0
   */
  int next(int places, Random random) {
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
