package onrecord.question.generation;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.NumberWords;

/**
 * How a vote ended: a gap for both numbers of "by 31 votes to 24", which add up in every option.
 */
final class GapTally {
  private static final int MOST_IN_WORDS = 19;

  private static final String NUMBER = "(\\d{1,3}|" + NumberWords.any(1, MOST_IN_WORDS) + ")";

  /** Behind "by" or a word of voting, or with "votes": a range of anything else is no vote. */
  private static final Pattern TALLY =
      Pattern.compile(
          "(?<![\\d,.])\\b"
              + NUMBER
              + "((?: votes)? to |[-–])"
              + NUMBER
              + "\\b(?![-–:%]|,\\d|\\.\\d)( votes\\b)?");

  private static final Pattern VOTE =
      Pattern.compile(
          "(?i)\\b(?:votes?|voted|approved|passed|rejected|lost|adopted|backed|elected)\\b");

  private static final Pattern BEFORE =
      Pattern.compile("(?is).*\\b(?:by|vot(?:e[sd]?|ing))(?: (?:a|of))*(?: vote of)? ");

  private GapTally() {}

  static List<Gap> in(Voiced told) {
    String words = told.words();
    return VOTE.matcher(words).find()
        ? TALLY
            .matcher(words)
            .results()
            .filter(found -> isVote(found, words))
            .map(found -> gap(found, words))
            .filter(Objects::nonNull)
            .limit(1)
            .toList()
        : List.of();
  }

  private static boolean isVote(MatchResult found, String words) {
    return found.group(2).contains("votes")
        || found.group(4) != null
        || BEFORE.matcher(words.substring(0, found.start())).matches();
  }

  private static Gap gap(MatchResult found, String words) {
    boolean inWords = NumberWords.value(found.group(1)) >= 0;
    int one = value(found.group(1));
    int two = value(found.group(3));
    boolean alike = inWords == NumberWords.value(found.group(3)) >= 0;
    if (!alike || one == two || inWords && one + two > MOST_IN_WORDS) {
      return null;
    }
    List<String> others =
        AroundKey.of(
            others(one, two, -1, inWords, found.group(2), words),
            others(one, two, 1, inWords, found.group(2), words),
            words.hashCode());
    return others.size() < Offered.WRONG
        ? null
        : new Gap(
            Kind.NUMBER,
            found.start(),
            found.end(3),
            "result",
            others.subList(0, Offered.WRONG),
            others.subList(Offered.WRONG, others.size()),
            "number: votes");
  }

  /** Other results of as many votes with the same winner, the nearest first. */
  private static List<String> others(
      int one, int two, int side, boolean inWords, String joint, String words) {
    return IntStream.of(side, 2 * side, 3 * side)
        .filter(step -> one + step > 0 && two - step > 0)
        .filter(step -> Integer.signum(one - two + 2 * step) == Integer.signum(one - two))
        .mapToObj(step -> shown(one + step, inWords) + joint + shown(two - step, inWords))
        .filter(other -> !Words.contains(words, other))
        .toList();
  }

  private static int value(String number) {
    int inWords = NumberWords.value(number);
    return inWords >= 0 ? inWords : Integer.parseInt(number);
  }

  private static String shown(int number, boolean inWords) {
    return inWords ? NumberWords.word(number) : String.valueOf(number);
  }
}
