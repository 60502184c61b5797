package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Recipe.Level;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

/** Easier and harder sets beside mixed ones. */
class ChoosingLevelTest {
  private final DraftPool made = new DraftPool();

  @Test
  void harderSetHasAsManyAsAMixedOne() {
    var random = new Random(1);
    for (int round = 0; round < 200; round++) {
      var pool = entangled(random);
      int mixed = size(pool, Level.MIXED);
      for (Level level : Level.values()) {
        int size = size(pool, level);
        assertTrue(size >= mixed, level + " in round " + round + ": " + size + " of " + mixed);
      }
    }
  }

  /** Questions on one thing each, and others whose options tell two of these. */
  private List<Draft> entangled(Random random) {
    List<String> told =
        DraftPool.PLACES.stream()
            .map(place -> "the old " + place + " carries green " + place + " timber northwards")
            .toList();
    var pool = new ArrayList<Draft>();
    for (String words : told) {
      String stem = "How does it present “" + words + "”?";
      pool.add(made.asking(Kind.MISATTRIBUTION, stem, random.nextDouble(), "Orr", "Pell"));
    }
    for (int i = 0; i < told.size(); i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      String one = told.get(random.nextInt(told.size()));
      String other = told.get(i);
      pool.add(made.asking(kind, "Which did Orr say? " + i, random.nextDouble(), one, other));
    }
    return pool;
  }

  private static int size(List<Draft> pool, Level level) {
    return new Choosing(List.of(), pool, new Recipe(8, Set.of(), level, Map.of()), 1)
        .choose()
        .size();
  }
}
