package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.question.item.Format;

/** No two questions of a set ask for the same thing in other words, or about the same words. */
final class AskedTwice {
  private static final double SAME_WORDS = 0.6;
  private static final double SAME_KEY = 0.7;
  private static final double SAME_ENTITIES = 0.8;

  /** With fewer words beside the shorter key, the longer one is hardly more than it. */
  private static final int FEWEST = 2;

  private AskedTwice() {}

  static List<SetFlaw> of(List<Draft> set) {
    var flaws = new ArrayList<SetFlaw>();
    var asked = Asked.all(set);
    for (int i = 0; i < asked.size(); i++) {
      for (int j = i + 1; j < asked.size(); j++) {
        if (contradicts(asked.get(i), asked.get(j))) {
          flaws.add(twice("These two have one statement, once as true and once as false.", i, j));
        } else if (same(asked.get(i), asked.get(j))) {
          flaws.add(twice("These two questions ask for the same statement.", i, j));
        } else if (asked.get(i).quotesWhat(asked.get(j))) {
          flaws.add(twice("These two questions ask about the same words.", i, j));
        }
      }
    }
    return flaws;
  }

  private static boolean contradicts(Asked one, Asked other) {
    return isTrueOfOne(one, other)
        && one.draft.item().isMarkedTrue() != other.draft.item().isMarkedTrue()
        && Words.plain(one.stem).equals(Words.plain(other.stem));
  }

  private static SetFlaw twice(String message, int one, int other) {
    return SetFlaw.warn("asked_twice", message, List.of(one, other));
  }

  static boolean same(Asked one, Asked other) {
    return sameKey(one, other)
        || completes(one, other)
        || completes(other, one)
        || isTrueOfOne(one, other);
  }

  private static boolean sameKey(Asked one, Asked other) {
    return Words.overlap(one.keyWords, other.keyWords) >= SAME_KEY
        && (one.sharesEvidence(other)
            || shared(one.stemWords, other.stemWords) >= SAME_WORDS
            || one.template.equals(other.template)
            || sameEntities(one, other));
  }

  /** "The toll would rise" and "The toll would fall": who knows the one knows the other. */
  private static boolean isTrueOfOne(Asked one, Asked other) {
    return one.draft.item().format() == Format.TRUEFALSE
        && other.draft.item().format() == Format.TRUEFALSE
        && shared(one.stemWords, other.stemWords) >= SAME_WORDS;
  }

  /**
   * "Who opened the Vessmark bridge in 2018?" and "Which mayor cut the ribbon of the Vessmark
   * bridge in 2018?". Of what somebody said one speaker has several answers that name the same
   * people.
   */
  private static boolean sameEntities(Asked one, Asked other) {
    return Kinds.FACTS.contains(one.draft.kind())
        && one.draft.kind() == other.draft.kind()
        && one.draft.speaker() == null
        && other.draft.speaker() == null
        && Math.min(one.entities.size(), other.entities.size()) >= FEWEST
        && shared(one.entities, other.entities) >= SAME_ENTITIES
        && one.keyWords.stream().anyMatch(word -> Character.isLetter(word.charAt(0)))
        && isAboutTheSame(one, other);
  }

  /** Who lost an election of a town may have founded its school in the same year. */
  private static boolean isAboutTheSame(Asked one, Asked other) {
    var both = new HashSet<>(one.stemWords);
    both.retainAll(other.stemWords);
    both.removeAll(Words.content(String.join(" ", one.entities)));
    return both.stream().anyMatch(word -> Character.isLetter(word.charAt(0)));
  }

  /**
   * "Sales would fall by a quarter" and "sales would fall by ____": its key and stem are the
   * other's key.
   */
  private static boolean completes(Asked part, Asked whole) {
    var rest = new HashSet<>(whole.keyWords);
    rest.removeAll(part.keyWords);
    int told = rest.size();
    rest.removeAll(part.stemWords);
    return !part.keyWords.isEmpty()
        && whole.keyWords.containsAll(part.keyWords)
        && told >= FEWEST
        && told - rest.size() >= SAME_KEY * told;
  }

  /** The share of common words among all of both. */
  private static double shared(Set<String> one, Set<String> other) {
    var all = new HashSet<>(one);
    all.addAll(other);
    var both = new HashSet<>(one);
    both.retainAll(other);
    return all.isEmpty() ? 0 : both.size() / (double) all.size();
  }
}
