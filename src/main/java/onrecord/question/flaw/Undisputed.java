package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Says;

/** What the article itself has somebody deny or dispute is not asked as a fact. */
final class Undisputed implements Check {
  private static final String CODE = "disputed_fact";

  /** Of a claim; an offer or a plan is rejected, and nothing is in doubt for it. */
  private static final Pattern DISPUTES =
      Pattern.compile(
          "(?i)\\b(?:"
              + Says.DENY
              + "|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting)?"
              + "|contradict(?:s|ed|ing)?)\\b");

  /** The stem has somebody say so, or calls it open. */
  private static final Pattern TOLD = Attributed.verbs("attributing.charge");

  /** So much of what is denied has to stand in the question. */
  private static final double MOSTLY = 0.7;

  private static final int FEWEST = 3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.speaker() != null || !Kinds.FACTS.contains(draft.kind())) {
      return List.of();
    }
    boolean open = Attributed.is(draft.stem()) || TOLD.matcher(draft.stem()).find();
    if (open || ChargeAsCharge.ADMITTED.matcher(draft.stem()).find()) {
      return List.of();
    }
    Set<String> asked =
        Words.content(draft.stem() + " " + String.join(" ", draft.item().rightAnswers()));
    return reading.found().attributions().stream()
        .filter(one -> disputes(one, reading) && isOf(asked, one, reading))
        .limit(1)
        .map(
            one ->
                Flaw.warn(
                    CODE,
                    (one.speaker() == null ? "Somebody in the article" : one.speaker())
                        + " disputes it; name who says so."))
        .toList();
  }

  /** Whether somebody denies or disputes what an attribution has as content. */
  static boolean disputes(Attribution one, Reading reading) {
    return one.cue().stream()
        .anyMatch(
            cue ->
                DISPUTES.matcher(cue.in(reading.text())).find()
                    && !Negation.before(SentenceEnds.before(cue.start(), reading.text())));
  }

  private static boolean isOf(Set<String> asked, Attribution one, Reading reading) {
    Set<String> denied = Words.content(one.words(reading.text()));
    long common = denied.stream().filter(asked::contains).count();
    return common >= FEWEST && common >= MOSTLY * denied.size();
  }
}
