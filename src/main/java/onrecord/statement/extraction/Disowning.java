package onrecord.statement.extraction;

import java.util.regex.Pattern;

/**
 * Whether a report tells its words as denied, doubted or not said: "has not said how", "denied".
 */
public final class Disowning {
  private static final String DENIES =
      "(?:den(?:y|ie)\\p{L}*|disput\\p{L}*|contest(?:s|ed|ing)?|refut\\p{L}*|rebut\\p{L}*|reject\\p{L}*"
          + "|disavow\\p{L}*|doubt\\p{L}*|question(?:s|ed|ing)?|disbeliev\\p{L}*|rul(?:e|es|ed|ing) out"
          + "|dismiss\\p{L}*|contradict\\p{L}*|repudiat\\p{L}*|renounc\\p{L}*|downplay\\p{L}*|debunk\\p{L}*"
          + "|challeng\\p{L}*|refus\\p{L}*|declin\\p{L}*|fail\\p{L}*)";

  private static final Pattern CUE = Pattern.compile("(?i)(?U:\\b)" + DENIES + "(?U:\\b)");

  /** "did not rule out that", "nobody on the council said"; not "who would not be named said". */
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?i)(?:\\b(?:no|not|never|without|neither|nor|none|nobody|nothing|hardly|cannot)\\b|n['’]t)"
              + "(?: (?!(?:and|but|or|who|that|which|when|while|as|after|before|because|named|identified|authori[sz]ed)\\b)"
              + "\\p{L}+){0,4} ?$");

  /** "would not say that", "failed to explain how". */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "(?i)\\b(?:refus|declin|fail|stopped short|expected|likely|supposed|set|due|about|yet)\\p{L}*(?: of)?(?: \\p{L}+ly)?(?: to)? $"
              + "|\\b(?:will|would|may|might|could|can|should|must|whether)(?: \\p{L}+ly)? $");

  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)(?:claim|allegation|accusation|report|suggestion|assertion|charge|rumou?r|complaint)s?");

  /** "rejected claims that", "dismissed the latest reports that". */
  private static final Pattern DENIED_NOUN =
      Pattern.compile("(?i)\\b" + DENIES + "(?: (?!(?:and|but)\\b)\\p{L}+){0,3} $");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;][\"”’]? |\\n");

  /** As far back as the verbs before a verb stand. */
  private static final int FAR = 80;

  private Disowning() {}

  /** Of the words that go with a verb or noun of saying. */
  public static boolean is(Span cue, String text) {
    String verb = cue.in(text);
    String near = text.substring(Math.max(0, cue.start() - FAR), cue.start());
    String[] sentences = SENTENCE_END.split(near, -1);
    String before = sentences[sentences.length - 1];
    return CUE.matcher(verb).find()
        || NEGATED.matcher(before).find()
        || NOT_SAID.matcher(before).find()
        || NOUN.matcher(verb).matches() && DENIED_NOUN.matcher(before).find();
  }
}
