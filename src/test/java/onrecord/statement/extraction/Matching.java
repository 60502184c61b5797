package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When something found counts as something marked by hand, and a source as the same source. */
final class Matching {
  private static final Pattern WORD = Pattern.compile("(?U)[\\w&&[^\\d_]][\\w'’.-]*");
  private static final Set<String> NO_NAMES =
      Set.of(
          ("The This That These Those She They His Her Their And But For Mrs Miss One Some Many Most"
                  + " Its You Who He It We In On At Of To As If An My Or So No By Mr Ms Dr Our")
              .split(" "));
  private static final int LONGEST_NAME = 8;

  /** Indices of what is marked and what is found, and how much of both is common. */
  record Pair(int gold, int found, double jaccard) {}

  private Matching() {}

  /** One to one, the closest first. */
  static List<Pair> pairs(List<Marked> gold, List<Marked> found, double least) {
    var candidates = new ArrayList<Pair>();
    for (int i = 0; i < gold.size(); i++) {
      for (int k = 0; k < found.size(); k++) {
        double jaccard = Marked.jaccard(gold.get(i).content(), found.get(k).content());
        if (jaccard > 0 && jaccard >= least) {
          candidates.add(new Pair(i, k, jaccard));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.jaccard)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    var result = new ArrayList<Pair>();
    var takenGold = new BitSet();
    var takenFound = new BitSet();
    for (Pair pair : candidates) {
      if (!takenGold.get(pair.gold) && !takenFound.get(pair.found)) {
        takenGold.set(pair.gold);
        takenFound.set(pair.found);
        result.add(pair);
      }
    }
    return result;
  }

  /** By half of the shorter span, or by the last word of the name. */
  static boolean sameSource(Marked gold, Marked found) {
    boolean fits = found.source().cardinality() <= 4 * Math.max(gold.source().cardinality(), 15);
    boolean span =
        fits
            && !gold.source().isEmpty()
            && !found.source().isEmpty()
            && Marked.shared(gold.source(), found.source()) * 2
                >= Math.min(gold.source().cardinality(), found.source().cardinality());
    List<String> words = names(gold.sourceText());
    String last = words.isEmpty() ? "" : normal(words.get(words.size() - 1));
    Set<String> named =
        found.speaker() != null && !found.speaker().isEmpty()
            ? wordsOf(found.speaker())
            : fits ? wordsOf(found.sourceText()) : Set.of();
    return span || !last.isEmpty() && named.contains(last) && named.size() <= LONGEST_NAME;
  }

  /** Both without a source, or the same one, or a speaker of the same name. */
  static boolean right(Marked gold, Marked found) {
    boolean none = found.source().isEmpty() && found.speaker() == null;
    return (gold.source().isEmpty() ? none : sameSource(gold, found))
        || gold.speaker() != null && sameSpeaker(gold, found, false);
  }

  /** One word of the name in common, or the full name: every one. */
  static boolean sameSpeaker(Marked gold, Marked found, boolean full) {
    Set<String> wanted = wordsOf(gold.speaker());
    Set<String> given = wordsOf(found.speaker());
    if (given.size() > wanted.size() + 3 || wanted.isEmpty()) {
      return false;
    }
    return full ? given.containsAll(wanted) : wanted.stream().anyMatch(given::contains);
  }

  static List<String> names(String words) {
    if (words == null) {
      return List.of();
    }
    return WORD.matcher(words)
        .results()
        .map(match -> match.group())
        .filter(
            word ->
                Character.isUpperCase(word.codePointAt(0))
                    && word.replaceAll("(?U)\\W", "").length() >= 2
                    && !NO_NAMES.contains(word))
        .toList();
  }

  private static Set<String> wordsOf(String words) {
    var result = new HashSet<String>();
    names(words).forEach(word -> result.add(normal(word)));
    return result;
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("(?U)['’]s|\\W", "");
  }
}
