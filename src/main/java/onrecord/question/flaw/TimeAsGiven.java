package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/** The key tells of what some words are: of what was, is, will be or ought to be. */
final class TimeAsGiven {
  /** Of what something tells, by its first verb. */
  enum Time {
    PAST,
    PRESENT,
    AHEAD,
    OUGHT
  }

  private static final Pattern PAST_KEY =
      Pattern.compile("(?i)\\b(?:has|have|had) happened\\b|\\bthings were\\b");

  private static final Pattern PRESENT_KEY = Pattern.compile("(?i)\\bhow things are\\b");
  private static final Pattern AHEAD_KEY =
      Pattern.compile("(?i)\\bforecast\\b|\\b(?:will|would) (?:or would )?happen\\b");
  private static final Pattern OUGHT_KEY =
      Pattern.compile("(?i)\\bought to\\b|\\bshould (?:be done|happen)\\b|\\bcall for\\b");

  /** The first of these is most often the verb of the main clause. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:(?<ahead>will|would|shall|won['’]t|wouldn['’]t)|(?<ought>should|must|ought|shouldn['’]t)"
              + "|(?<present>is|are|isn['’]t|aren['’]t)|(?<past>was|were|wasn['’]t|weren['’]t|had|did|didn['’]t)|(?<perfect>has|have|hasn['’]t|haven['’]t)"
              + "|(?<unsure>can|could|may|might|cannot|do|does|needs?))\\b|['’](?<aheadshort>ll)\\b|['’](?:s|d|re|ve|m)\\b");

  /** Behind these a clause hangs on another; before an ending a verb may have stood. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)\\b(?:that|who|which|whom|whose|where|when|while|what|how|why|before|after|until|if|unless|because|since|as|whether|than|\\p{L}{2,}ed)\\b");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "^(?: (?:not|never|already|also|just|now|long|always|\\p{L}+ly))* (?!been (?:an?|the|in|on|at|there|here|so|too|very|free|full|late|safe|poor|rich)\\b)(?:been|\\p{L}+(?:ed|en|wn)|made|done|had|lost|won|paid|sold|built|cut|put|kept|left|hurt|cost|led|held|brought|found|become|come|run|seen|gone)\\b");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?: \\p{L}+)?(?: (?:to|set|about|due|going|expected|planned|likely|supposed|not|have)\\b)");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|won['’]t|going to|to be|set to|about to|plan\\p{L}*|expect\\p{L}*|likely|may|might|could|can|promis\\p{L}*|soon|next|tomorrow|by|until|predict\\p{L}*|forecast\\p{L}*|warn\\p{L}*|hop(?:e|es|ed|ing)|due|to)\\b|['’](?:ll|d)\\b");

  private static final Pattern OUGHT =
      Pattern.compile(
          "(?i)\\b(?:should\\p{L}*|must\\p{L}*|ought|need\\p{L}*|ha(?:s|ve|d) to|let|wants?|wanted|demand\\p{L}*|time|important|right|calls?|called|requir\\p{L}*|deserv\\p{L}*"
              + "|please|urg\\p{L}*|has got|responsib\\p{L}*|duty|better|do not|don['’]t|never|stop|would|ask\\p{L}*|be|insist\\p{L}*)\\b");

  private static final Pattern MUST =
      Pattern.compile(
          "(?i)\\b(?:should|must|ought|need|ha(?:s|ve|d) to|demand|urg|call|insist|want|ask|let|right|important)\\p{L}*");

  /** "Stop the sale" is a call, whatever its verb is. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)^(?:the|an?|it|we|they|he|she|there|this|that|these|those|his|her|our|my|their|its|all|every|most|many|some|no|(?-i:\\p{Lu}\\p{L}+ \\p{Lu}))\\b");

  private TimeAsGiven() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    return InPassage.wrongKey(Kind.SPEECH_ACT, draft, reading, TimeAsGiven::message);
  }

  private static Optional<String> message(String key, InPassage asked) {
    return Optional.of("The words are of another kind.").filter(m -> isOther(asked, key));
  }

  private static boolean isOther(InPassage asked, String key) {
    Optional<Time> named = named(key);
    if (named.isEmpty()) {
      return false;
    }
    String all = asked.words() + " " + asked.cues();
    return switch (named.get()) {
      case AHEAD -> !AHEAD.matcher(all).find() || isSurely(Time.OUGHT, asked.words());
      case OUGHT ->
          SUBJECT.matcher(asked.words()).find()
              && (!OUGHT.matcher(all).find()
                  || isSurely(Time.AHEAD, asked.words()) && !MUST.matcher(all).find());
      case PAST, PRESENT -> of(asked.words()).filter(time -> time != named.get()).isPresent();
    };
  }

  private static boolean isSurely(Time time, String words) {
    return of(words).filter(time::equals).isPresent();
  }

  /** The time that an answer tells, in the words that such questions have. */
  static Optional<Time> named(String key) {
    boolean past = PAST_KEY.matcher(key).find();
    boolean present = PRESENT_KEY.matcher(key).find();
    boolean ahead = AHEAD_KEY.matcher(key).find();
    boolean ought = OUGHT_KEY.matcher(key).find();
    return ought
        ? Optional.of(Time.OUGHT)
        : ahead
            ? Optional.of(Time.AHEAD)
            : past
                ? Optional.of(Time.PAST)
                : present ? Optional.of(Time.PRESENT) : Optional.empty();
  }

  /** That of the first verb; empty where it may hang on another. */
  static Optional<Time> of(String words) {
    Matcher verb = VERB.matcher(words);
    if (!verb.find() || OPENS.matcher(words.substring(0, verb.start())).find()) {
      return Optional.empty();
    }
    String behind = words.substring(verb.end());
    if (verb.group("perfect") != null) {
      return Optional.of(Time.PAST).filter(past -> PARTICIPLE.matcher(behind).find());
    }
    if (GOES_ON.matcher(behind).find()) {
      return Optional.empty();
    }
    if (verb.group("ahead") != null || verb.group("aheadshort") != null) {
      return Optional.of(Time.AHEAD);
    }
    if (verb.group("ought") != null) {
      return Optional.of(Time.OUGHT);
    }
    return verb.group("past") != null
        ? Optional.of(Time.PAST)
        : Optional.of(Time.PRESENT).filter(present -> verb.group("present") != null);
  }
}
