package onrecord.question.generation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.NumberWords;

/**
 * What somebody said that hangs on words before it, in forms that readers of questions from memory
 * sent back: "a chain of that size", "twice as much", "members", "the 11 funds".
 */
final class Dangling {
  private static final String NUMBER = "\\d[\\d,.]*|" + NumberWords.any(2, 12);

  private static final Pattern HANGS =
      Pattern.compile(
          "(?i)\\b(?:of|at|in|with|for|on|to|by|from|under|unless|until|over|about) that \\p{L}"
              // "twice as much would be needed": as what?
              + "|\\b(?:twice|half|(?:"
              + NUMBER
              + ") times) as (?:much|many|long|high|large|big|far)\\b(?! as\\b| \\p{L}+ as\\b)"
              // "had played a part": in what?
              + "|\\bplay(?:s|ed)? an? (?:\\p{Ll}+ )?(?:part|role)\\b(?! in\\b)"
              // of which day?
              + "|\\b(?:by|until|since|before) (?:the )?(?:early |late |mid-?)?"
              + "(?:morning|afternoon|evening|noon|midday|midnight)\\b(?! of\\b| on\\b)"
              // of what?
              + "|(?:^|\\b(?:that|and|or|but|because|if) )members\\b(?! of\\b)"
              // "after drinking there"
              + "|\\p{Ll}{3,} there(?=[,.;?]|$| (?:but|and|though|in|on)\\b)"
              // "farms that have them"
              + "|\\b\\p{Ll}+s (?:that|who|which) (?!if\\b|when\\b|once\\b|while\\b|without\\b|unless\\b|because\\b|\\p{Ll}+ing\\b)"
              + "\\p{Ll}+ (?:them|it)\\b"
              // "would lodge one before the vote"
              + "|\\b(?!(?:no|any|some|every|each|only|that|this|the|in|of|by|for|than|phase|level|number|\\p{L}+ty)\\b)"
              + "(?-i:\\p{Ll}+) one"
              + "(?= (?:before|after|until|if|when|by|because|soon)\\b|[,.?]|$)"
              // a conclusion from what stands before
              + "|\\b(?:therefore|thus|hence|otherwise)\\b|\\binstead\\b(?! of\\b)"
              // "since the weekend", "in the past four years"
              + "|\\b(?:since|over|at|by|before|after|during) the (?:weekend|summer|winter|autumn|spring|holidays)"
              + "(?= (?:and|but|in|at)\\b|[,.?;]|$)"
              + "|\\bthe (?:past|last|next|coming) (?:\\p{L}+ )?(?:nights?|days|weeks|months|years|decades?)\\b");

  /** "The town would pay for it": the town is not meant, and nothing else is told. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?i)^([^,\"“”]*?)\\b(?:it|them)\\b(?! (?:was|is|would|will|had|has|were)\\b)");

  /** What leads up to the words in a stem. */
  private static final Pattern ASKED = Pattern.compile("^Who .*? that ");

  private static final Pattern JOINS =
      Pattern.compile(
          "(?i)\\b(?:that|which|who|when|if|because|while|where|and|or|but|as|after|before|than)\\b");

  private static final Pattern THING =
      Pattern.compile(
          "(?i)\\b(?:the|an?|its|his|her|their|no|every|each|any|some|this|these|those)\\b|\\p{L}{3,}[^s]s\\b|(?-i:(?<!^)\\p{Lu}\\p{L}+)");

  /** "The 11 funds": which ones, unless the line above or the words before tell. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b[Tt]he (?!(?:1[5-9]|20)\\d\\d\\b)(?:"
              + NUMBER
              + ") (?!always\\b)(?:\\p{Ll}+ )?(\\p{Ll}{3,}s)\\b(?! (?:of|that|who|which|in|from|on|at|to|with|between)\\b)");

  private Dangling() {}

  /**
   * @param shown the words of the line above
   */
  static boolean is(String words, Set<String> shown) {
    if (HANGS.matcher(words).find() || isObjectOfNothing(words)) {
      return true;
    }
    Matcher counted = COUNTED.matcher(words);
    while (counted.find()) {
      Set<String> noun = Words.content(counted.group(1));
      if (!shown.containsAll(noun)
          && !Words.content(words.substring(0, counted.start())).containsAll(noun)) {
        return true;
      }
    }
    return false;
  }

  /** What was said, of "Who said that …?"; other words as they are. */
  static String clause(String stem) {
    return ASKED.matcher(stem).replaceFirst("");
  }

  private static boolean isObjectOfNothing(String words) {
    Matcher object = OBJECT.matcher(clause(words));
    return object.find()
        && !JOINS.matcher(object.group(1)).find()
        && THING.matcher(object.group(1)).results().count() <= 1
        && object.group(1).contains(" ");
  }
}
