package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/** What changes with time is asked as of a time. */
final class Dated implements Check {
  private static final String CODE = "undated";

  private static final Pattern NOW =
      Pattern.compile(
          "(?i)\\b(current(ly)?|presently|at present|at the moment|so far(?! (?:to|away|from|apart|as|that|for|out)\\b)|to date|these days|right now|as of now"
              + "|upcoming|nowadays|incumbent|(?<!\\bto )the latest)\\b"
              + "|\\bthis (election|campaign|season|term|session|legislature)\\b"
              + "|\\b(is|are|has|have|does|do) (already|now|still)\\b"
              + "|^(?:who|what|which)(?: \\p{Ll}+)? (?:already|now|still) \\p{Ll}+s\\b");

  /** Asks how it is now, in so many words and in its main clause. */
  private static final Pattern OPENLY =
      Pattern.compile(
          "(?i)(?:^|^According to [^?]{2,80}, )(who|what|which|how|where|when)\\b[^?]*?\\b(is|are|has|have|does|do)\\b[^?]*\\b(currently|presently|at present"
              + "|at the moment|right now|as of now|nowadays|these days)\\b"
              + "|^(?!.*\\b(?:said|told|was|were|had|did|thought|believed)\\b)(?:(?:about|roughly|in|on|at|to|by|for|of) )?(?:who|what|which|how|where)\\b[^?]*\\b(?:currently|presently|at present|at the moment|nowadays)\\b"
              + "|^(who|what) is the (current|present|incumbent)\\b");

  /** "Said that 41 had been sold so far": until then, which is told above the stem. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(\\bhad (?:\\p{L}+ )?(?:been )?\\p{L}+[^.?!|]*?) (?:so far|to date|as yet)\\b");

  /** Kinds that ask how the world is, and not what somebody said. */
  private static final Set<Kind> OF_THE_WORLD = EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.ROLE);

  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)^(?:in|on|at|for)?\\b ?(?:who|what|which|how|where|when|why)\\b[^,?]*?"
              + "\\b(?<verb>is|are|has|have|does|do|was|were|had|did|will|would)\\b");

  private static final Pattern NOW_ASKED =
      Pattern.compile(
          "(?i)^(?:at|in|on|to|by|for)? ?(?:what|which|how (?:many|much|high|low|large)|who)\\b[^,?]*\\b(?:is|are|does|do|has|have)\\b");

  /** What is due on a day, where something lies and how long a border is stays as it is. */
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i)\\b(do|does) [^?]{0,80}\\b(intend|plan|propose|want|hope|aim|wish|mean) to\\b"
              + "|\\b(is|are) ([^?]{0,80} )?(due|to|planned|scheduled|meant|supposed|expected|named|called)\\b"
              + "|\\b(have|has) (its|their) (seat|headquarters|home|source|origin)\\b|^(in|at|on|near) (which|what) \\p{L}+ (is|are|does|do)\\b"
              + "|^where\\b|^how (long|wide|high|deep|tall|far|large|big) (is|are)\\b");

  private static final Pattern RULE =
      Pattern.compile("(?i)^(who|what|which|how|where|when)\\b[^,?]*?\\b(may|can|must)\\b");

  private static final Pattern DAY = Pattern.compile("\\b(1[6-9]|20)\\d\\d\\b");

  private static final Pattern ATTRIBUTED =
      Pattern.compile(
          "(?i)\\b(according to|say|says|said|as of|at the time)\\b"
              + "|\\b(?:does|do) [^?]*\\b(?:put|estimate|reckon|calculate|argue|believe|think|expect|value)\\b");

  /** What a report names or an outlet tells stays as it is. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b(do|does) [^?]*\\b(outlet|report|study|ruling|letter|review|survey|findings|accounts"
              + "|statement|document|book|paper)s?\\b[^?]*\\b(name|list|mention|cite|quote|describe"
              + "|recommend|conclude|blame|tell|give|warn|claim|report|state|say|attribute)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var now = NOW.matcher(TOLD.matcher(Shown.ownWords(draft)).replaceAll("$1"));
    if (now.find()) {
      String message = "“" + now.group() + "” means another time when it is read later.";
      return List.of(
          OPENLY.matcher(Quotations.without(draft.stem())).find()
              ? Flaw.reject(CODE, message)
              : Flaw.warn(CODE, message));
    }
    String context = Shown.context(draft);
    if (!context.isBlank() && isPresent(draft, reading)) {
      String message = "The stem asks how things are now, without a date.";
      return List.of(
          DAY.matcher(context).find() ? Flaw.warn(CODE, message) : Flaw.reject(CODE, message));
    }
    boolean rule = isOfTheWorld(draft) && RULE.matcher(draft.stem()).find();
    if (rule && !context.isBlank() && !DAY.matcher(context + " " + draft.stem()).find()) {
      return List.of(Flaw.reject(CODE, "The stem asks what holds now, without a date."));
    }
    boolean known = draft.asOf() != null || reading != null && reading.published() != null;
    return known && !context.isBlank() && !DAY.matcher(context + " " + draft.stem()).find()
        ? List.of(
            NOW_ASKED.matcher(Quotations.without(draft.stem())).find() && isOfTheWorld(draft)
                ? Flaw.reject(CODE, "The stem asks how things are now, without a date.")
                : Flaw.warn(CODE, "Neither stem nor context tells when this was."))
        : List.of();
  }

  private static boolean isOfTheWorld(Draft draft) {
    return OF_THE_WORLD.contains(draft.kind()) && !draft.asksAboutPassage();
  }

  private static boolean isPresent(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    var asked = PRESENT.matcher(stem);
    return isOfTheWorld(draft)
        && asked.find()
        && asked.group("verb").matches("(?i)is|are|has|have|does|do")
        && !LASTING.matcher(stem).find()
        && !DAY.matcher(stem).find()
        && !ATTRIBUTED.matcher(stem).find()
        && !WRITTEN.matcher(outlet(stem, reading)).find();
  }

  private static String outlet(String stem, Reading reading) {
    String outlet = reading == null ? null : reading.document().outlet();
    return outlet == null ? stem : stem.replace(outlet, "outlet");
  }
}
