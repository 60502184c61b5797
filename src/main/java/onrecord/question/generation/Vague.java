package onrecord.question.generation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;

/**
 * Words that tell too little without the article around them, be they ever so well reported: "It is
 * a tough charge", "he stands by the design", "They will win in all of them".
 */
final class Vague {
  /** With fewer telling words nobody knows later what it was about. */
  private static final int FEWEST = 4;

  /** Who is named so seldom is no part of the story. */
  private static final int SELDOM = 2;

  /** "that the toll stays" joins; "That is wrong" and "all of that" point. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)\\b(?:its?|they|them|theirs?|this|these|those"
              + "|that(?=['’]s|$|[,.;:!?]| (?:is|was|would|will|has|had|could|can|should|does|did|one|kind)\\b))\\b");

  /** "a longer one": of what, stands before. */
  private static final Pattern ONE =
      Pattern.compile("(?i)\\b(?:an?|another|this|that|the) (?:\\p{Ll}+ )?one(?=[.,;:!?”\"]|$)");

  /** "Five are on the council": five of whom, stands before. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|some|many|most|several|both"
              + "|others|few|none|all) (?:is|are|was|were|has|have|had|will|would|of (?:them|these|those|us))\\b.*");

  /** How sure or glad somebody is of it is half of what is said. */
  private static final Pattern MOOD =
      Pattern.compile(
          "(?:Apparently|Unfortunately|Fortunately|Clearly|Basically|Frankly|Honestly|Probably|Maybe|Obviously|Hopefully)\\b.*");

  /** "I heard parts of it": what somebody did once. */
  private static final Pattern TOLD_OF_ONESELF =
      Pattern.compile(
          "I (?:\\p{L}+ed|was|had|heard|went|lived|said|saw|told|came|got|made|took|met|knew|felt|thought|bought|sold|left|ran)\\b.*");

  private static final Pattern SLOGAN = Lexicon.anyWord("slogan");

  private Vague() {}

  /**
   * Whether a clause is so, or somebody in passing tells of themselves. What is quoted of a clause
   * is asked about for its wording alone.
   */
  static boolean is(Claim claim, Story story) {
    String words = SLOGAN.matcher(claim.wording().plain()).replaceAll(" ");
    boolean slogan = !words.equals(claim.wording().plain());
    boolean passing = claim.said().speaker().mentions().size() <= SELDOM;
    return slogan && Words.content(words).size() < FEWEST
        || claim.wording().manner() != Wording.Manner.PHRASE
            && (MOOD.matcher(words).matches()
                || TOLD_OF_ONESELF.matcher(words).matches()
                || COUNTED.matcher(words).matches()
                || Words.content(words).size() < FEWEST
                || passing && !Restated.isImpersonal(words)
                || pointsBack(words) && !namesAny(words, story));
  }

  /** Whether "it" or "those" goes back to something before the words. */
  static boolean pointsBack(String all) {
    String words = EmptyWords.without(all);
    if (ONE.matcher(words).find()) {
      return true;
    }
    Matcher pointing = POINTS.matcher(words);
    while (pointing.find()) {
      String before = words.substring(0, pointing.start());
      String word = pointing.group().toLowerCase(Locale.ROOT);
      if (!Things.areMeantBy(word) || !Things.areIn(before, word)) {
        return true;
      }
    }
    return false;
  }

  /** A name or a number tells what "it" goes back to, or is what it is asked for. */
  private static boolean namesAny(String words, Story story) {
    return Token.of(words).stream()
        .anyMatch(
            token ->
                Character.isDigit(token.text().charAt(0))
                    || token.text().length() > 1
                        && token.isCapital()
                        && story.people.isProper(token.text()));
  }
}
