package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.statement.extraction.NumberWords;

/** Sentences that can be read without the one before. */
final class SelfContained {
  /** Words that answer the sentence before, or point back to it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)[\"“‘']{0,2}(but|however|still|yet|instead|then|so|nor|or|and|also|that|this|these|those|such|both"
              + "|asked (?:about|for|to \\p{L}+ on) (?:that|this|it|those|these|them)"
              + "|others?|another|neither|either|meanwhile|later|moments?|earlier|afterwards?|similarly"
              + "|likewise|besides|moreover|therefore|thus|indeed|rather|though|for example"
              + "|for instance|in (?:turn|response|fact|addition|other words|any case|(?:some|other|many|most|all|these|those) cases)|as a result|of course"
              + "|here|there|not only|to that end|overall|even (?:so|then|as|more|worse)"
              + "|(?:none|most|some|many|few|each|all)(?= (?:of th|are|were|is|was|have|had|say|said|would|will|do|did))"
              + "|[\\p{L}.]+ then (?:asked|said|told|went|turned|added|called|took|began|\\p{Ll}{2,}ed)|if (?:that|this|so)|in (?:that|this) (?:respect|sense|regard)|one (?:more|such|I|he|she)|if [^,.]*[.]|yes|no,|well|after all|otherwise|nevertheless|nonetheless|furthermore|plus|again|too"
              + "|"
              + Lexicon.anyOf("goes.back")
              + "|(?:asked why|elsewhere|separately|worse|finally|lastly|firstly|secondly|thirdly|second|third)(?=,)|at the (?:same )?time(?! of)|[\\p{L}-]+ (?:[\\p{L}-]+ )?(?:weeks?|months?|years?|decades?|hours?|days?) (?:later|earlier(?! than)|afterwards?|on(?=,)|(?:before|after|previously)(?=,)))\\b.*");

  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i), (?:too|likewise|by contrast|in contrast|by comparison|on the other hand|conversely|similarly)(?=[,.])"
              + "|\\b(the (?:former|latter|other|others)|in (?:turn|both cases|either case)|as such"
              + "|(?:moments|minutes|hours|days) (?:before|later|earlier)"
              + "|(?:next|following|previous|same) (?:day|week|month|year)"
              + "|(?:of|for|with|about|like|after|before|by) (?:that|both)(?=[,.;!?]))\\b");

  /** "Norvik did so in 2019": what, the sentence before tells. */
  private static final Pattern DID_SO =
      Pattern.compile(
          "(?i)(?<before>[^\"“”.;:]*?)\\b(?:(?:did|does|do|done) (?:so|the same|likewise)|follow(?:s|ed)? suit)\\b");

  /** "Brandt resigned two years later": than what, where nothing before tells. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)(?<before>[^\"“”]*?)\\b(?:weeks?|months?|years?|decades?) (?:later|earlier(?! than)|afterwards?)\\b");

  /** "Roe said [that was] false", "he said [all 1,900 would] be seen": what, is told before. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?<before>.*?)\\b(?:said|says|added|adds|insisted|argued|claimed|replied|told(?: [\\p{L}’'-]+){1,3}?) "
              + "(?:that (?:is|was|would(?!-)|will|could|meant|means)\\b"
              + "|(?:that )?(?:all|the|only) (?<number>\\d[\\d,]*|"
              + NumberWords.any(2, 12)
              + ") (?:is|are|was|were|would|will|had|have|could|can)\\b)");

  /** What "two years later" may count from. */
  private static final Pattern COUNTED_FROM =
      Pattern.compile(
          "(?i)\\b(?:\\d{4}|and|then|but|after|when|since|before|only to|until|from|first)\\b");

  private SelfContained() {}

  /** Whether a sentence neither answers the one before nor points back to it. */
  static boolean is(String text) {
    Matcher did = DID_SO.matcher(text);
    Matcher later = LATER.matcher(text);
    return !OPENING.matcher(text).lookingAt()
        && !INSIDE.matcher(Quotations.without(text)).find()
        && !(later.lookingAt() && !COUNTED_FROM.matcher(later.group("before")).find())
        && !(did.lookingAt() && !tellsOf(did.group("before")))
        && !points(text);
  }

  private static boolean points(String text) {
    Matcher points = POINTS.matcher(Quotations.without(text));
    return points.lookingAt()
        && (points.group("number") == null || !Things.areIn(points.group("before"), "they"));
  }

  /** Whether something is done in some words, that "did so" may go back to. */
  private static boolean tellsOf(String words) {
    return Token.of(words).stream()
        .anyMatch(
            token ->
                token.lower().equals("to")
                    || Told.tellsEvent(token.lower())
                    || Clauses.isFinite(token.lower()) && !Told.AUXILIARY.contains(token.lower()));
  }
}
