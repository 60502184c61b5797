package onrecord.question.generation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an outlet adds of its own to words that it reports: they are no longer the speaker's. What
 * stands at their end may be cut off; where anything else is added, nothing is asked.
 */
final class Added {
  /** "a loan,” an odd word for a toll", ", the mayor of Norvik,", ", a sum that few have". */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "^‘[^‘]+,’ (?:an?|the|another|one|\\p{Lu}\\p{L}*)\\b[^‘]*$|, (?:an? )?(?:apparent|obvious|possible)\\b"
              + "|, an? \\p{L}+ (?:that|which|of|by|\\p{Lu}\\p{L}+)\\b|, the [^,]{3,60}(?:,|$)| [–—-]+ "
              + "|\\bwhat (?:he|she|it|they) (?:calls?|called|describe[sd]?|terms|termed)\\b"
              + "|\\bwhat(?:['’]s| is| was| are| were) (?:\\p{L}+ )?(?:considered|believed to"
              + "|(?:seen|regarded|viewed|described|known) as)\\b|\\b(?:unnamed|unidentified|unspecified) ");

  /** ", as is the custom", ", prompting protests", ", without offering numbers". */
  private static final Pattern JUDGED =
      Pattern.compile(
          ", as (?:is|was|has|had|have|are|were|he|she|they)\\b|, without \\p{L}+ing\\b|’[^‘]* despite \\b"
              + "|, "
              + Lexicon.anyOf("added.effect")
              + "\\b");

  /** "and cited the report", "but would not give a number", "while the fares rise". */
  private static final Pattern WENT_ON =
      Pattern.compile(
          ",’? while |,? and (?:to date|so far|since then)\\b"
              + "|\\bbut (?:(?:would|did)(?: not|n['’]t)|declined|refused)\\b|\\band "
              + Lexicon.anyOf("added.next")
              + "\\b");

  /** "in a radio interview": where it was said. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "\\b(?:during|in|at) an? (?:\\p{L}+ )?" + Lexicon.anyOf("added.occasion") + "\\b");

  /** ", a claim the ministry rejected": what others think of it. */
  private static final String VERDICT =
      ", an? (?:\\p{L}+ )?(?:claim|charge|accusation|allegation|assertion|suggestion) ";

  private static final Pattern LAST_WORD = Pattern.compile(VERDICT + "(?=[^,]*$)");

  /** "the fares fall as it heads for an election": meanwhile, not "as high as it gets". */
  private static final String MEANWHILE =
      " as (?<!\\bas \\p{L}{1,20} as )(?:he|she|it) (?:\\p{L}+ly )?(?!(?:does|says|sees|likes|wants|wishes|pleases|needs|stands|appears|exists|comes|goes"
          + "|deserves|claims|seems|knows)\\b)\\p{Ll}{3,}s\\b";

  /**
   * "he is for the toll after his win in Norvik": what the outlet knows has happened; "the party
   * fell apart after its defeat" the speaker dates.
   */
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "(?s)((?:(?!\\b(?:will|would|could|might|may|if|has|have|had|\\p{Ll}{2,}ed(?! to)|(?<!\\bto )"
              + Lexicon.anyOf("past", "past.only")
              + ")\\b(?!['’]t)).)*?) (?:after|following)(?<!\\b(?:shortly|soon|right|just|immediately|long|only|even|hours?|days?|nights?|weeks?|months?|years?|morning) (?:after|following))"
              + " (?:an?|the|his|her|its|their) (?:[\\p{L}’'-]+ ){0,3}"
              + Lexicon.anyOf("added.result")
              + "\\b[^,]*");

  /** "the mayor, who is up for election", ", a nod to the pilots": it may be cut off. */
  private static final Pattern AT_THE_END =
      Pattern.compile(
          "(?s), and (?:has|have|had) |, one (?:that|which) |,? despite (?:his|her|their) |, an? (?:\\p{L}+ )?(?:message|reference|nod|sign|jab|swipe|move|position|stance|reversal|departure|shift|contrast) |, (?:even as|even though|although) "
              + "|, (?:who|which)(?:['’]s| (?:he|she|they)(?:['’]\\p{L}+)?|(?: \\p{L}+ly)? (?:is|are|was|were|has|have|had|will|\\p{L}+ed))\\b(?=[^,]*$)|"
              + MEANWHILE
              + "|"
              + VERDICT);

  private static final List<Pattern> ALL = List.of(EXPLAINED, JUDGED, WENT_ON, OCCASION);

  private Added() {}

  /** Where words end that the outlet has added to, or -1. */
  static int end(String words) {
    Matcher added = AT_THE_END.matcher(words);
    int end = added.find() ? added.start() : -1;
    Matcher after = AFTERWARDS.matcher(end < 0 ? words : words.substring(0, end));
    return after.matches() ? after.end(1) : end;
  }

  /** Where the last word on them begins that others have, or -1. */
  static int lastWord(String words) {
    Matcher last = LAST_WORD.matcher(words);
    return last.find() ? last.start() : -1;
  }

  static boolean isIn(String reported) {
    return ALL.stream().anyMatch(added -> added.matcher(reported).find());
  }
}
