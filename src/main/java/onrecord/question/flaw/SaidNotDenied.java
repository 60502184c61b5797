package onrecord.question.flaw;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/**
 * Nobody is asked as saying what the evidence has them deny, or only hope: "denied that he had
 * delayed it", "said she hoped that this would be the last".
 */
final class SaidNotDenied implements Check {
  /** Of a passage the learner reads the verb; others ask for more than one statement. */
  private static final Set<Kind> OF_WORDS =
      EnumSet.of(Kind.WHO_SAID, Kind.WHICH_SAID, Kind.WHAT_ABOUT, Kind.ROLE, Kind.OCCASION);

  /** Here the words stand in the stem. */
  private static final Set<Kind> ASKS_WHO = EnumSet.of(Kind.WHO_SAID, Kind.ROLE, Kind.OCCASION);

  /** The question has the denial or the hope in it. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:"
              + Says.DENY
              + "|denials?|disput\\w*|reject\\w*|refut\\w*|contradict\\w*|"
              + Negation.WORDS
              + "|false|untrue|wrong)\\b|n['’]t\\b");

  private static final Pattern DENIAL = Pattern.compile("(?i)\\b(?:" + Says.DENY + "|denials?)\\b");

  private static final Pattern HOPE =
      Pattern.compile("(?i)\\b(?:hop(?:e[sd]?|ing)|wish(?:e[sd]|ing)?|fear(?:s|ed|ing)?)\\b");

  private static final Pattern HOPED =
      Pattern.compile(
          "(?i)^(?:that )?(?:he|she|they|it|I|we) (?:also |still |now )?(?:hope[sd]?|wish(?:e[sd])?|fear(?:s|ed)?)\\b");

  /** So much of what is denied has to stand in the question. */
  private static final double MOSTLY = 0.5;

  private static final int FEWEST = 2;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null
        || draft.passage() != null
        || draft.evidence() == null
        || !OF_WORDS.contains(draft.kind())) {
      return List.of();
    }
    String answers = String.join(" ", draft.item().rightAnswers());
    boolean named = ASKS_WHO.contains(draft.kind());
    String asked = draft.stem() + " " + answers;
    return reading.found().attributions().stream()
        .filter(one -> isEvidence(one, draft.evidence().spans()) && isAsked(one, asked, reading))
        .filter(one -> named || Words.overlap(one.words(reading.text()), answers) > 0)
        .filter(one -> one.speaker() == null || isAskedAbout(one.speaker(), draft, reading))
        .flatMap(one -> flaw(one, asked, reading).stream())
        .limit(1)
        .toList();
  }

  /** Another may deny what this one says. */
  private static boolean isAskedAbout(String speaker, Draft draft, Reading reading) {
    return speaker.equals(draft.speaker())
        || draft.speaker() == null
            && (SpeakerInStem.is(speaker, draft, reading)
                || draft.item().rightAnswers().stream()
                    .anyMatch(answer -> Words.contains(answer, speaker)));
  }

  private static Optional<Flaw> flaw(Attribution one, String asked, Reading reading) {
    if (Undisputed.disputes(one, reading)) {
      // "not" may be a part of what was denied
      String rest = one.words(reading.text());
      boolean told = TOLD.matcher(asked).find() && !TOLD.matcher(rest).find();
      return told || DENIAL.matcher(asked).find()
          ? Optional.empty()
          : Optional.of(Flaw.reject("wrong_key", who(one) + " denies it; ask what was denied."));
    }
    boolean hoped =
        HOPED.matcher(one.words(reading.text())).find()
            || one.cue().stream().anyMatch(cue -> HOPE.matcher(cue.in(reading.text())).matches());
    return hoped && !HOPE.matcher(asked).find()
        ? Optional.of(
            Flaw.warn("wrong_key", who(one) + " hopes or fears it; ask what was hoped or feared."))
        : Optional.empty();
  }

  private static String who(Attribution one) {
    return one.speaker() == null ? "Whoever speaks" : one.speaker();
  }

  private static boolean isEvidence(Attribution one, Collection<Span> evidence) {
    return one.type() == Attribution.Type.INDIRECT
        && one.content().stream().anyMatch(words -> evidence.stream().anyMatch(words::overlaps));
  }

  private static boolean isAsked(Attribution one, String asked, Reading reading) {
    Set<String> said = Words.content(one.words(reading.text()));
    Set<String> words = Words.content(asked);
    long common = said.stream().filter(word -> Words.hasAnyFormOf(words, word)).count();
    return common >= FEWEST && common >= MOSTLY * said.size();
  }
}
