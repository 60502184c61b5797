package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/** Whether words that were reported are no claim: denied, conceded, or so in one case only. */
final class Unclaimed {
  /** "is likely to say", "did not say", "what Roe says": nothing was said. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "(?i)\\b(?:to|will|would|may|might|could|can|should|must|not|never|questions about|if"
              + "|hardly|rather than|without|before|whether)(?: \\p{L}+ly)? $|n['’]t (?:\\p{L}+ ){0,3}$"
              + "|\\bwhat(?:ever)? (?:[\\p{L}.’'-]+ ){1,3}$");

  private static final Pattern CASE =
      Pattern.compile(
          "(?i)(?:^|[.!?\\n][\"”’']*\\s*)[\"“]?(?:without|otherwise|in that case|if so|if not|failing that|barring)\\b"
              + "[^.!?\\n]*$");

  /** So far back the sentence begins that a condition may stand at the head of. */
  private static final int NEAR = 160;

  private static final Pattern CONCEDED = Pattern.compile("\\b(?:may|might|maybe|perhaps)\\b");
  private static final Pattern BUT = Pattern.compile(",? (?:but|yet)\\b");

  private Unclaimed() {}

  /** Why they are none, as a sentence for the teacher; null where they are one. */
  static String why(Said said, Wording wording, Passage passage, String text) {
    if (isUnsaid(said, passage)) {
      String cue = said.attribution().cue().get(0).in(text);
      return "What stands before “" + cue + "” tells that it was not said, or not yet.";
    }
    String put = PutInMouth.why(said.attribution(), text);
    if (put != null) {
      return put;
    }
    if (isConceded(wording, text)) {
      return "It is only conceded: the point stands after the “but”.";
    }
    return isUnderCondition(wording, text)
        ? "It holds only in the case that its sentence begins with."
        : null;
  }

  /** "the town may be small, but it has two ferries": not what anybody claims. */
  private static boolean isConceded(Wording wording, String text) {
    return CONCEDED.matcher(wording.plain()).find()
        && BUT.matcher(text).region(wording.at().end(), text.length()).lookingAt();
  }

  /** "Without them, Roe said, the ward will shut": what is asked about holds for that case. */
  private static boolean isUnderCondition(Wording wording, String text) {
    int start = wording.at().start();
    return CASE.matcher(text.substring(Math.max(0, start - NEAR), start)).find();
  }

  private static boolean isUnsaid(Said said, Passage passage) {
    return said.attribution().cue().stream()
        .limit(1)
        .filter(passage::holds)
        .map(cue -> passage.in(new Span(passage.at().start(), cue.start())))
        .anyMatch(before -> UNSAID.matcher(before).find());
  }
}
