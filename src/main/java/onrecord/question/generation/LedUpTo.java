package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * Whether the words of a report lead up to a quotation inside it that is another's: "she had heard
 * Moe say “…”", "her rival's slogan, “…”", "a poster reading “…”". Who reports it does not say it.
 */
final class LedUpTo {
  private static final String AUXILIARY =
      "(?:has|have|had|would|will|could|can|may|might|did|does|do|is|are|was|were|been|being|be|kept|keeps|once|also"
          + "|already|always|often|again|never|first|since|then|later|earlier|still|just|not|\\p{L}+ly)";

  private static final String SAYS =
      "(?:sa(?:y|ys|id|ying)|(?:shout|scream|yell|chant|bellow|mutter|whisper|not|stat|declar|claim|answer|warn|proclaim"
          + "|announc|insist|ask|argu|explain)(?:e|es|s|ed|d|ing)?|read(?:s|ing)?|wr(?:ites?|ote|itten|iting)|s[aiu]ng|sings|singing"
          + "|cr(?:y|ies|ied|ying)|repl(?:y|ies|ied|ying)|t(?:ells?|old|elling)(?: \\p{L}[\\p{L}’'-]*){1,4})";

  /** "Moe had told her, [“…”]", "the minutes note that [“…”]". */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<![\\p{L}’'-])(?<subject>(?!"
              + AUXILIARY
              + " )[\\p{L}][\\p{L}’'-]*+),? (?:"
              + AUXILIARY
              + " )*+"
              + SAYS
              + "(?: (?:out|back|aloud|again|at \\p{L}+|to \\p{L}+))?(?:,| that|:)? ?$");

  /** "she was told, [“…”]": by somebody else. */
  private static final Pattern WAS_TOLD =
      Pattern.compile(
          "\\b(?:is|are|was|were|been|being|be|get|gets|got) (?:\\p{L}+ly )?(?:told|asked|informed|warned)(?:,| that|:)? ?$");

  /** "accused Moe of shouting [“…”]". */
  private static final Pattern ACCUSED = Pattern.compile("\\b(?:of|for) \\p{Ll}+ing,? ?$");

  private static final String SHOWN =
      "(?:slogan|motto|poster|banner|placard|sign|minutes|headline|chant|refrain|proverb|saying|law|letter|song"
          + "|inscription|e-?mail|leaflet|oath)s?";

  private static final String MOTTO = "(?:slogan|motto|chant|refrain|proverb|saying|battle cry)s?";

  private static final String SPOKEN =
      "(?:answer|reply|response|words?|phrase|line|message|note|tweet|post|promise|pledge|vow|remark|comment|statement"
          + "|verdict|claim|charge|accusation|cry|quote|replies|cries)s?";

  private static final String WAS = "(?: (?:is|was|were|are|had been|has been|have been))";

  /** What parts a noun from the words that it is: a comma, a dash, a colon, or nothing. */
  private static final String PAUSE = "(?:,|:| ?[–—-]+)? ?$";

  /** "Moe's words — [“…”]", "the crews' answer had been [“…”]". */
  private static final Pattern OWNED =
      Pattern.compile(
          "\\p{L}(?:['’]s|(?<=s)['’]) (?:[\\p{L}-]+ ){0,3}?(?:(?:"
              + SHOWN
              + "|"
              + SPOKEN
              + ")"
              + PAUSE
              + "|(?:"
              + MOTTO
              + "|answer|reply|response|words?|message|cry)"
              + WAS
              + PAUSE
              + ")");

  /** "the slogan was [“…”]", "on a banner, [“…”]". */
  private static final Pattern SEEN =
      Pattern.compile(
          "\\b(?:the|an?|one|this|that|some|many|those|these|old) (?:[\\p{L}-]+ ){0,3}?(?:"
              + MOTTO
              + WAS
              + "?"
              + PAUSE
              + "|"
              + SHOWN
              + "(?:,|:| ?[–—-]+) ?$)");

  /** "said in a letter, “…”": where and how it was said. */
  private static final Pattern SETTING =
      Pattern.compile(
          "[,:]?\\s*+(?:in|on|at|to|from|during|through|via|by|after|before|when|while|as|of|with|for|about|late|early"
              + "|earlier|last|this|again|\\p{Lu}\\p{Ll}+day)\\b");

  /** "wrote a letter: [“…”]": it is the speaker's. */
  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)\\b(?:wr(?:ites?|ote|itten)|post(?:s|ed)?|sent|sends|publish\\p{L}*|issu\\p{L}*|tweet\\p{L}*|sign(?:s|ed))\\b");

  /** These are the speaker, unless somebody else is named before. */
  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:he|she|they|it|we|i)");

  /** With these nobody is named who said so. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)(?:to|and|or|but|by|without|before|after|in|as|so|then|when|while|if)");

  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}");

  private LedUpTo() {}

  /** Whether words in marks inside a report are told as another's. */
  static boolean another(Span at, Attribution said, String text) {
    return said.content().stream()
        .filter(span -> span.start() <= at.start() && at.start() < span.end())
        .map(span -> text.substring(start(span, said, text), at.start()))
        .anyMatch(LedUpTo::opensAnothers);
  }

  /** "said a slogan was [“…”]": what leads up to a report of nothing but a quotation counts too. */
  private static int start(Span content, Attribution said, String text) {
    int cue = said.cue().isEmpty() ? content.start() : said.cue().get(0).end();
    boolean before = cue < content.start() && !WRITES.matcher(said.cue().get(0).in(text)).find();
    return before && !SETTING.matcher(text).region(cue, content.start()).lookingAt()
        ? cue
        : content.start();
  }

  private static boolean opensAnothers(String before) {
    int mark = -1;
    Matcher marks = Wording.MARK.matcher(before);
    while (marks.find()) {
      mark = marks.start();
    }
    return mark > 0 && another(before.substring(0, mark));
  }

  /** Whether what follows some words of a report in marks is told as another's. */
  static boolean another(String before) {
    String words = before.replaceAll("[\\s\\u00a0]++", " ").replaceFirst("(?:[\"“‘']|'')$", "");
    return says(words)
        || WAS_TOLD.matcher(words).find()
        || ACCUSED.matcher(words).find()
        || OWNED.matcher(words).find()
        || SEEN.matcher(words).find();
  }

  private static boolean says(String words) {
    Matcher verb = VERB.matcher(words);
    if (!verb.find()) {
      return false;
    }
    String subject = verb.group("subject");
    return PRONOUN.matcher(subject).matches()
        ? NAMED.matcher(words.substring(0, verb.start())).find()
        : !NOBODY.matcher(subject).matches();
  }
}
