package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;

/** What others really said, as wrong options beside what somebody said. */
final class OfOthers {
  private static final int MOST = 3 + Offered.SPARES;
  private static final int MOST_OF_ONE = 2;

  /** An option that is so much longer than another stands out. */
  private static final double LONGER = 1.55;

  /** Whose own statement shares so much may have said that as well. */
  private static final double SAME = 0.4;

  /** Two options that share so much tell the same. */
  private static final double TWICE = 0.6;

  /** "He", "his": under a stem with another name that would be somebody else. */
  private static final Pattern PERSONAL = Pattern.compile("^(?:he|she) |\\b(?:his|her|him)\\b");

  private OfOthers() {}

  /** Whether a position may stand as an option under somebody's name. */
  static boolean canStand(Position one) {
    return !PERSONAL.matcher(one.clause()).find();
  }

  /** Whether the key shares a word with how its speaker is introduced in the stem. */
  static boolean isGivenAway(Position key, Story story) {
    return Words.overlap(key.clause(), story.people.introduced(key.said().speaker())) > 0;
  }

  /**
   * What may stand beside a key, that nearest to it in words first; at most two of one speaker.
   *
   * @param all what is said in the article, the key among it
   */
  static List<Position> beside(Position key, List<Position> all, Story story) {
    var chosen = new ArrayList<Position>();
    if (story.saysTheSame(key.said().speaker())) {
      return chosen;
    }
    List<Set<String>> own = own(key, story);
    all.stream()
        .filter(other -> !other.said().speaker().equals(key.said().speaker()))
        .filter(key::goesWith)
        .filter(other -> !JointSource.is(other.said(), story))
        .filter(other -> isAsLong(other.clause().length(), key.clause().length()))
        .filter(other -> !story.people.mentions(other.clause(), key.said().speaker()))
        .filter(other -> !isAmong(own, other))
        .sorted(
            Comparator.comparingDouble(
                (Position other) -> -Words.overlap(other.clause(), key.clause())))
        .forEach(
            other -> {
              if (chosen.size() < MOST && goesWith(chosen, other)) {
                chosen.add(other);
              }
            });
    return chosen;
  }

  /** "This was said by Mayor Jo Roe.", or denied. */
  static String whyNot(Position other, Story story) {
    String did = story.denied.contains(other.said()) ? "denied" : "said";
    return "This was " + did + " by " + story.people.introduced(other.said().speaker()) + ".";
  }

  private static boolean isAsLong(int one, int other) {
    return one <= LONGER * other && other <= LONGER * one;
  }

  /** The words of all that whoever said the key has said or denied. */
  private static List<Set<String>> own(Position key, Story story) {
    return Stream.concat(story.heard.stream(), story.denied.stream())
        .filter(said -> said.speaker().equals(key.said().speaker()))
        .map(Said::content)
        .toList();
  }

  private static boolean isAmong(List<Set<String>> own, Position other) {
    Set<String> words = Words.content(other.clause());
    return own.stream().anyMatch(said -> Words.overlap(said, words) >= SAME);
  }

  private static boolean goesWith(List<Position> chosen, Position other) {
    long same =
        chosen.stream().filter(one -> one.said().speaker().equals(other.said().speaker())).count();
    return same < MOST_OF_ONE
        && chosen.stream().allMatch(one -> Words.overlap(one.clause(), other.clause()) < TWICE);
  }
}
