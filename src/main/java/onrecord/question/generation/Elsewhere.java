package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Weekdays;

/**
 * Small words that go back to what a reader may not have: "lodge one", "trade there", "the
 * remaining seven are", "is therefore late".
 */
final class Elsewhere {
  /** "trade there had fallen" is of a place; "said there had been a storm" is of none. */
  static final Pattern THERE =
      Pattern.compile(
          "(?=there)(?:\\b(?<!out |over )there(?=[,.;:!?”\"]|'')"
              // the word first: what stands before it is long to look for at every letter
              + "|(?<=\\p{Ll}{2,20} )(?<!\\b(?i:"
              + Says.PLAIN
              + "|and|or|but|that|than|because|if|when|while|whether|where|whereas|unless|although|though|since"
              + "|until|before|after|how|why|for|what|which|so|as|rather|think|know|hope|believe|fear|feel|sure"
              + "|is|was|were|are|be|had|has|have|will|would|could|can|did|does|not|yes|now|today|then"
              + "|out|over|in|up|down|back|from|get|gets|getting|got) )"
              + "there(?! (?:is|are|was|were|ever|(?:will|would|can|could|may|might|must|should|has|have|had)"
              + " (?:\\p{Ll}+ )?(?:be|been)|to be)\\b)(?= ))");

  /** "The harbour of Norvik lies in the north, and few go there": be it found as a place or not. */
  private static final Pattern SOMEWHERE =
      Pattern.compile(
          "\\b(?i:in|at|of|on|to|from|near|into|around|outside) (?:the |an? )?(?:\\p{Ll}+ ){0,2}(?!"
              + Months.ANY
              + "|"
              + Weekdays.ANY
              + ")\\p{Lu}\\p{Ll}{2,}");

  private static final String VERB =
      "(?:is|are|was|were|has|have|had|did|do|said|say|will|would|could|can|may|must|came|come|went|go"
          + "|\\p{Ll}{2,}ed)";

  private static final String NUMBER =
      "(?:" + NumberWords.any(1, 19) + "|" + NumberWords.ANY_TEN + "|\\d{1,3})";

  /** "The remaining seven are run by a firm": of how many what, stands before. */
  private static final Pattern REST =
      Pattern.compile(
          "(?=[Tt]he)\\b[Tt]he (?:(?:remaining|other|first|last|next) "
              + NUMBER
              + "|rest)(?=[,.;]| "
              + VERB
              + "\\b)");

  private static final Pattern COUNT =
      Pattern.compile("(?i)\\b(?:" + NUMBER + "|half|most|some|many|several|both)\\b");

  /** "would lodge one before May": one what, stands before; "one in ten" and "one of" tell. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\b(?:will|would|could|can|may|might|must|should|to|not|did|do|has|had|have)"
              + " (?:(?:not|never|also|still|soon) )?(?!\\p{Ll}+ly )\\p{Ll}{3,} one"
              + "(?=[.,;”\"]| (?:before|after|by|until|when|if|for|at|on|this|next|soon|too|again|himself|herself)\\b)"
              + "(?! (?:by|on|for|after) one\\b)");

  /** "a complaint", "complaints". */
  private static final Pattern THING =
      Pattern.compile(
          "(?i)\\b(?:an?|another|no|any|every|its|his|her|their) (?:[\\p{L}-]+ ){0,3}?\\p{Ll}{3,}");

  /** What follows from something, which stands before: "a vote is therefore unlikely". */
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?i)(?<!\\b(?:and|but|or) )(?<![,;:] )\\b(?:therefore|consequently|accordingly)\\b");

  /** "Similar orders had been given": similar to which, stands before. */
  private static final Pattern SIMILAR =
      Pattern.compile("(?i)(?=si)\\bsimilar (?!to\\b)[\\p{L}-]+(?! (?:to|as)\\b)");

  private static final Pattern SENTENCE = Pattern.compile("[.?!][”\"’]? ");

  private static final Pattern REASON =
      Pattern.compile("(?i)\\b(?:because|since|if|as|when|where|after|given|so|and)\\b|[,;:]");

  private Elsewhere() {}

  /** Whether it names a place before it has a "there". */
  static boolean isSomewhere(String text) {
    return !goesBack(THERE, SOMEWHERE, text);
  }

  /**
   * Whether a passage counts what is left, has a "one" or a "similar", of what it does not tell.
   */
  static boolean isIn(String text) {
    return goesBack(REST, COUNT, text)
        || goesBack(ONE, THING, text)
        || goesBack(SIMILAR, SENTENCE, text);
  }

  /** Whether words tell what follows from a reason that is not among them. */
  static boolean followsIn(String words) {
    return goesBack(FOLLOWS, REASON, words);
  }

  /** Whether some words stand there before anything that they may go back to. */
  private static boolean goesBack(Pattern pattern, Pattern to, String text) {
    Matcher back = pattern.matcher(text);
    while (back.find()) {
      if (!to.matcher(text.substring(0, back.start())).find()) {
        return true;
      }
    }
    return false;
  }
}
