package onrecord.statement.extraction;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of docs/extraction.md, counted as the scorer beside the repository counts them. */
final class Scores {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(GoldDocument document, List<Marked> found) {
    joint(document.gold, found);
    segments(document, found);
    confident(document, found);
  }

  /** By name, in per cent; null where nothing was there to be counted. */
  Map<String, Double> figures() {
    var result = new LinkedHashMap<String, Double>();
    result.put("segments, F1", f1("segments both", "segments found", "segments both", "segments"));
    result.put("source accuracy on found segments", share("source right", "source asked"));
    result.put("source right, of all segments", share("source right", "segments with source"));
    result.put("speaker accuracy on found segments", share("speaker right", "speaker asked"));
    for (String type : List.of("direct", "mixed", "indirect", "all")) {
      result.put(
          "joint F1, " + type,
          f1("joint found " + type, "found " + type, "joint gold " + type, "gold " + type));
    }
    result.put("confident: source right", share("kept source right", "kept with source"));
    result.put("confident: content and source right", share("kept joint", "kept"));
    result.put("confident: full name", share("kept name right", "kept with name"));
    result.put("confident: yield", share("yielded", "to yield"));
    return result;
  }

  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  private void joint(List<Marked> gold, List<Marked> found) {
    for (Marked each : gold) {
      count("gold all", true);
      count("gold " + each.type(), true);
    }
    for (Marked each : found) {
      count("found all", true);
      count("found " + each.type(), true);
    }
    for (Matching.Pair pair : Matching.pairs(gold, found, .5)) {
      if (Matching.right(gold.get(pair.gold()), found.get(pair.found()))) {
        count("joint gold all", true);
        count("joint gold " + gold.get(pair.gold()).type(), true);
        count("joint found all", true);
        count("joint found " + found.get(pair.found()).type(), true);
      }
    }
  }

  private void segments(GoldDocument document, List<Marked> found) {
    BitSet goldAll = union(document.gold);
    BitSet foundAll = union(found);
    for (BitSet region : document.regions) {
      int half = region.cardinality();
      boolean isGold = Marked.shared(goldAll, region) * 2 >= half;
      boolean isFound = Marked.shared(foundAll, region) * 2 >= half;
      count("segments", isGold);
      count("segments found", isFound);
      count("segments both", isGold && isFound);
      Marked gold = most(document.gold, region);
      if (!isGold || gold == null) {
        continue;
      }
      count("segments with source", !gold.source().isEmpty());
      Marked mine = most(found, region);
      if (isFound && mine != null) {
        count("source asked", !gold.source().isEmpty());
        count("source right", !gold.source().isEmpty() && Matching.sameSource(gold, mine));
        count("speaker asked", gold.speaker() != null);
        count("speaker right", gold.speaker() != null && Matching.sameSpeaker(gold, mine, false));
      }
    }
  }

  private void confident(GoldDocument document, List<Marked> found) {
    List<Marked> kept = kept(document, found);
    for (Marked mine : kept) {
      count("kept", true);
      Marked gold = closest(document.gold, mine);
      if (gold == null) {
        continue;
      }
      count("kept with source", !gold.source().isEmpty());
      count("kept source right", !gold.source().isEmpty() && saidBy(gold, mine));
      count("kept with name", gold.speaker() != null);
      count("kept name right", gold.speaker() != null && Matching.sameSpeaker(gold, mine, true));
    }
    for (Matching.Pair pair : Matching.pairs(document.gold, kept, .5)) {
      Marked gold = document.gold.get(pair.gold());
      Marked mine = kept.get(pair.found());
      boolean none = mine.source().isEmpty() && mine.speaker() == null;
      count("kept joint", gold.source().isEmpty() ? none : Matching.sameSource(gold, mine));
    }
    BitSet cover = union(kept);
    for (BitSet region : document.longRegions) {
      Marked gold = most(document.gold, region);
      if (gold != null
          && !gold.source().isEmpty()
          && Marked.shared(gold.content(), region) * 2 >= region.cardinality()) {
        count("to yield", true);
        count("yielded", Marked.shared(cover, region) * 2 >= region.cardinality());
      }
    }
  }

  /** The confident ones that touch a quotation of five words or more. */
  static List<Marked> kept(GoldDocument document, List<Marked> found) {
    return found.stream()
        .filter(Marked::confident)
        .filter(each -> document.longRegions.stream().anyMatch(each.content()::intersects))
        .toList();
  }

  /** What is marked and shares most with it, the shorter of two; null where nothing does. */
  static Marked closest(List<Marked> gold, Marked mine) {
    return gold.stream()
        .filter(each -> each.content().intersects(mine.content()))
        .min(
            Comparator.comparingInt((Marked each) -> -Marked.shared(each.content(), mine.content()))
                .thenComparingInt(each -> each.content().cardinality()))
        .orElse(null);
  }

  static boolean saidBy(Marked gold, Marked mine) {
    return Matching.sameSource(gold, mine)
        || gold.speaker() != null && Matching.sameSpeaker(gold, mine, false);
  }

  private static Marked most(List<Marked> all, BitSet region) {
    Marked best = null;
    int most = -1;
    for (Marked each : all) {
      int shared = Marked.shared(each.content(), region);
      if (shared > most) {
        best = each;
        most = shared;
      }
    }
    return best;
  }

  private static BitSet union(List<Marked> all) {
    var result = new BitSet();
    all.forEach(each -> result.or(each.content()));
    return result;
  }

  private void count(String name, boolean counts) {
    this.counts.merge(name, counts ? 1 : 0, Integer::sum);
  }

  private Double share(String part, String whole) {
    return count(whole) == 0 ? null : 100.0 * count(part) / count(whole);
  }

  private Double f1(String right, String found, String rightGold, String gold) {
    double precision = count(found) == 0 ? 0 : (double) count(right) / count(found);
    double recall = count(gold) == 0 ? 0 : (double) count(rightGold) / count(gold);
    return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
  }
}
