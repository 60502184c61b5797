package onrecord.question.generation;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.GivenFigure;

/** Whether words tell what is so, or only what others say of it or what the writer makes of it. */
final class OwnVoice {
  private static final Pattern REPORTS = Lexicon.anyWord("voice.reports");

  /** Words by which a writer keeps a distance, or feels something. */
  private static final Pattern COLOURS = Lexicon.anyWord("voice.colours");

  private static final Pattern LEANINGS = Lexicon.anyWord("voice.leanings");

  private static final Pattern ESTIMATES = Pattern.compile("(?i)\\bestimate[sd]? that\\b");

  /**
   * "Prosecutors charged Roe with taking 400 crowns": whether she took them is not told. Prices and
   * buses are charged too.
   */
  private static final Pattern CHARGES =
      Pattern.compile(
          "(?i)\\bcharged(?= (?:[\\p{L}.’'-]+ ){0,6}?with\\b)"
              + "|(?<!\\b(?:take|takes|took|taken|taking|in) )\\bcharg(?:es?|ing)(?= (?:[\\p{L}.’'-]+ ){0,6}?with"
              + " (?:(?:\\p{L}+ly )?\\p{L}+ing\\b|(?:[\\p{L}-]+ ){0,3}?(?:counts?|crimes?|murder|manslaughter|fraud|theft"
              + "|bribery|assault|perjury|conspiracy|corruption|treason|libel|arson|espionage)\\b))");

  /** That something was sent out is a report without its words. */
  private static final Pattern SENT =
      Pattern.compile(
          "(?i)\\b(?:released?|issued?|sent|posted|wrote|published|put out) (?:an? |the |another )?(?:\\p{L}+ ){0,2}"
              + "(?:statements?|letters?|responses?|e-?mails?|tweets?|memos?|posts?)\\b");

  private OwnVoice() {}

  /** Whether a thing is told as it is: of nobody else's words, without a doubt or a judgement. */
  static boolean tells(String words) {
    return !reports(words) && !GivenFigure.hasFinding(words) && colour(words) == null;
  }

  /**
   * The word that tells what somebody wants or holds; null where there is none. In a sentence that
   * is shown word for word as the outlet's a word of the writer's own colour may stand: it is seen
   * to be theirs.
   */
  static String leaning(String words) {
    return Stream.of(LEANINGS, CHARGES)
        .flatMap(pattern -> pattern.matcher(words).results())
        .map(MatchResult::group)
        .findFirst()
        .orElse(null);
  }

  /**
   * The word by which the writer keeps a distance, or feels something; null where there is none.
   */
  static String colour(String words) {
    return COLOURS
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .filter(word -> !word.equals("May")) // the month
        .findFirst()
        .orElse(null);
  }

  /** Whether words pass on what others say, believe or ask. */
  static boolean reports(String words) {
    return REPORTS.matcher(words).find()
        || ESTIMATES.matcher(words).find()
        || GivenFigure.is(words)
        || SENT.matcher(words).find();
  }
}
