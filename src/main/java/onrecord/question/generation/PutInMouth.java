package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.SentenceEnds;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * Words that stand beside somebody who did not say them as theirs: "Not even Roe said", "said Roe,
 * quoting Moe", "Roe said in a video that turned out to be a fake". Nobody is asked for them.
 */
final class PutInMouth {
  /** So far behind the verb of saying its sentence is read. */
  private static final int FAR = 400;

  private static final String NOT =
      "not(?: even)?|neither|nor|(?:nobody|no one|none)(?:,? (?:but|except|save|including|not even))?";

  /** "Not even [Roe]", "Nobody but the [mayor]". */
  private static final Pattern NOT_BY =
      Pattern.compile("(?i)(?:\\b(?:" + NOT + ")|n['’]t)(?: (?:the|an?|our|its|his|her|their))? $");

  /** "Not even the mayor of the islands, [Roe]", but not "Not even a week ago, [Roe]". */
  private static final Pattern NOT_EVEN_BY =
      Pattern.compile(
          "(?i)\\b(?:not even|neither|least of all|(?:nobody|no one) but)(?: (?!(?:ago|later|before|after|earlier"
              + "|(?:hour|day|week|month|year)s?|in|on|at|when|if|once)\\b)[\\p{L}’'-]+){0,6},? $");

  private static final Pattern NOT_WHO =
      Pattern.compile("(?i)(?:\\b(?:not|never|hardly)|n['’]t) (?:[\\p{L}.’'-]+ ){1,6}$");

  /** What the source itself may begin with, or what stands before it behind the verb. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)\\b(?:not|neither|nor|nobody|no one|none)\\b(?! only\\b)");

  /** "reading from her notes", "repeating her promise": her own words, as before. */
  private static final String OWN =
      "(?! (?:an?|the|her|his|its|their)? ?(?:\\p{L}+ ){0,2}(?:statements?|notes?|speech|remarks|script|teleprompter"
          + "|text|manuscript|paper|claims?|promises?|demands?|calls?|warnings?|pledges?|vows?|points?|arguments?"
          + "|accusations?|allegations?|concerns?|views?)\\b(?! (?:of|by|from|made by)\\b)"
          + "| (?:it|that|this|herself|himself|itself|what (?:she|he|it|they))\\b)";

  /** "citing Moe", but not "citing a Vessmark report". */
  private static final String NAMED =
      " (?:(?!(?:from|of|by|in|at|for|on|data|figures)\\b)[\\p{L}.]+ ){0,3}?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*+(?=[,;]|[.]?\\s*$)";

  private static final String QUOTES =
      "(?:quoting|retweeting|reposting|paraphrasing|reciting|imitating|mimicking|impersonating|parodying"
          + "|(?:reading|parroting)(?: aloud| out| from)*+"
          + OWN
          + "|(?:repeating|echoing) (?:the )?(?:\\p{L}+ )?(?:words?|lines?|phrases?|slogans?) (?:of|by|from)"
          + "|(?:borrowing|using) (?:an?|the|his|her|their) (?:\\p{L}+ ){0,2}(?:words?|lines?|phrases?|slogans?)\\b"
          + "|in the words of|to quote)\\b";

  private static final Pattern QUOTING =
      Pattern.compile("(?:^|[,;—–]|\\b(?:while|by|and|then)) ?(?:\\p{L}+ly )?" + QUOTES);

  private static final Pattern QUOTING_FIRST =
      Pattern.compile("(?i)[\"“]?(?:\\p{L}+ly )?" + QUOTES + "[^;]*,");

  /** Whoever cites somebody for words in marks gives those; other words are the speaker's. */
  private static final Pattern CITING = Pattern.compile("(?:^|[,;—–] ?|[“\"])[Cc]iting" + NAMED);

  private static final Pattern READS =
      Pattern.compile("(?:reads?|recit\\p{L}+|sings?|sang|parrot\\p{L}+|re(?:tweet|post)ed)\\b");

  private static final String FAKE =
      "(?:(?:deep-?)?fakes?|faked|forged|forgery|fabricat(?:ed|ion)|doctored|hoax|parody|satires?|satirical|spoof"
          + "|skit|sketch(?! of)|(?:AI|computer)-generated|made-up|fictional|fictitious)\\b";

  private static final String STAGED =
      "(?:play|musical|opera|novel|cartoon|comic (?:strip|book)|sitcom|pantomime|puppet show)"
          + "(?=[,.;:\"”\\s]*$|[,.;:]| (?:by|of|about|called|titled|that|which|written|shown|performed|staged"
          + "|at|in|on|last|this)\\b)";

  /** "in a video that turned out to be a fake", but not "in a debate on fake news". */
  private static final String IN_A_FAKE =
      "(?:in|on|from|through) (?:(?!(?:on|about|against|over|into|denouncing|denying|with|after|before|because"
          + "|called|calling|and|but|that (?:he|she|it|they|the|a))\\b)[\\p{L}\\p{N}’'-]+ ){1,9}?(?:"
          + FAKE
          + "(?! (?:case|trial|charges?|inquiry|investigation|scandal|affair)\\b))";

  private static final String A = "(?:an?|the|his|her|one) ";

  /** "in the school play", "in a scene of the play", but not "on the steps of the opera". */
  private static final String IN_A_PLAY =
      "(?:in|from|through) "
          + A
          + "(?:(?!of\\b)[\\p{L}’'-]+ ){0,2}(?:(?<=\\b(?:scene|act|part|episode|trailer|role) )(?:of|in|from) "
          + A
          + "(?:[\\p{L}’'-]+ )?)?"
          + STAGED;

  private static final Pattern STAGE =
      Pattern.compile("(?i)\\b(?:" + IN_A_FAKE + "|" + IN_A_PLAY + ")");
  private static final Pattern STAGE_FIRST =
      Pattern.compile("(?i)[\"“]?(?:" + IN_A_FAKE + "|" + IN_A_PLAY + ")");

  /** "The video was a fake." behind what it shows. */
  private static final Pattern FOUND_OUT =
      Pattern.compile(
          "(?i)\\s*+(?:The|That|This) (?<thing>video|clip|recording|footage|audio|letter|post|tweet|interview|e-?mail|message"
              + "|quote|quotation)(?: \\p{L}+){0,2}? (?:was|is|turned out to be|proved(?: to be)?|has(?: since)? been|had been)"
              + " (?:(?:later|since|an?|in fact|clearly|entirely|found to be|exposed as) )*+"
              + FAKE);

  /** "an AI-generated [Roe]". */
  private static final Pattern UNREAL =
      Pattern.compile("(?is).*\\b" + FAKE + "(?: (?:version|clone|copy|image|likeness) of)? $");

  private static final Pattern STOPPED = Pattern.compile("[.!?](?:[\"”’]|'')?$");

  private PutInMouth() {}

  /** Why they are not, as a sentence for the teacher; null where they are the speaker's own. */
  static String why(Attribution one, String text) {
    if (one.source().isEmpty()) {
      return null;
    }
    if (isNegated(one.source().get(0), cue(one), text)) {
      return "It tells who did not say it.";
    }
    String before = head(one, text);
    String behind = tail(one, text);
    if (isQuoting(one, before, behind, text)) {
      return "It may be what somebody else said, whom the speaker quotes.";
    }
    return isStaged(one, before, behind, text)
        ? "It stands in a fake or in a play, so that nobody has said it in earnest."
        : null;
  }

  private static boolean isNegated(Span source, Span cue, String text) {
    if (cue.end() <= source.start()) {
      return NOBODY.matcher(text.substring(cue.end(), source.start())).find()
          || NOBODY.matcher(source.in(text)).lookingAt();
    }
    String before = SentenceEnds.before(source.start(), text);
    String who = source.in(text);
    return NOT_BY.matcher(before).find()
        || NOT_EVEN_BY.matcher(before).find()
        || who.matches("(?i)even\\b.*") && before.matches("(?i)(?:.*\\W)?not ")
        || NOBODY.matcher(who).lookingAt()
        || who.equals("who") && NOT_WHO.matcher(before).find();
  }

  private static boolean isQuoting(Attribution one, String before, String behind, String text) {
    boolean marked = one.type() != Attribution.Type.INDIRECT;
    return QUOTING.matcher(behind).find()
        || QUOTING_FIRST.matcher(before).lookingAt()
        || marked && (CITING.matcher(behind).find() || CITING.matcher(before).lookingAt())
        || one.speakerKind() == Attribution.SpeakerKind.PERSON
            && READS.matcher(cue(one).in(text)).lookingAt();
  }

  private static boolean isStaged(Attribution one, String before, String behind, String text) {
    if (STAGE.matcher(behind).find() || STAGE_FIRST.matcher(before).lookingAt()) {
      return true;
    }
    Span source = one.source().get(0);
    if (UNREAL.matcher(SentenceEnds.before(source.start(), text)).matches()
        || source.in(text).matches("(?is)(?:an? |the )?" + FAKE + ".*")) {
      return true;
    }
    int end = Math.max(cue(one).end(), one.extent().end());
    int next = Math.min(text.length(), end + sentence(end, text).length());
    Matcher found = FOUND_OUT.matcher(text).region(next, Math.min(text.length(), next + FAR));
    return found.lookingAt()
        && (found.group("thing").startsWith("quot")
            || (before + behind).contains(found.group("thing")));
  }

  /** The verb of saying; the source where a quotation stands beside that alone. */
  private static Span cue(Attribution one) {
    return one.cue().isEmpty() ? one.source().get(0) : one.cue().get(0);
  }

  /** What stands before the verb of saying in its sentence, apart from what is said. */
  private static String head(Attribution one, String text) {
    int end = cue(one).start();
    int start = end - SentenceEnds.before(end, text).length();
    return Blanked.without(one.content().stream(), new Span(start, end), text).strip();
  }

  /** What stands behind it in its sentence, apart from what is said. */
  private static String tail(Attribution one, String text) {
    int start = cue(one).end();
    int end = start;
    for (Span said : one.content()) {
      end = Math.max(end, said.end());
    }
    String last = sentence(Math.max(start, end), text);
    Span whole = new Span(start, Math.max(start, end) + last.length());
    return Blanked.without(one.content().stream(), whole, text);
  }

  /** The rest of a sentence; none where it ends just before. */
  private static String sentence(int from, String text) {
    String before = text.substring(Math.max(0, from - 4), from);
    String rest = text.substring(from, Math.min(text.length(), from + FAR));
    return STOPPED.matcher(before).find() && !rest.isEmpty() && rest.charAt(0) == ' '
        ? ""
        : SentenceEnds.of(rest).findFirst().orElse("");
  }
}
