package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * What sets a wrong option apart from the key is not told beside the evidence, or of the same
 * speaker, as well: "She asked the board for a list" where she also "invited the board to talks".
 */
final class NoSecondTold implements Check {
  private static final Set<Kind> ASKED =
      EnumSet.of(
          Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT, Kind.WHICH_SAID, Kind.SPEECH_ACT, Kind.OCCASION);

  private static final int ENOUGH = 2;
  private static final double MOSTLY = 0.74;
  private static final double BESIDE_KEY = 0.6;

  /**
   * @param ofEvidence whether the sentence is of the evidence itself
   */
  private record Told(Set<String> words, boolean negated, boolean ofEvidence) {}

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (reading == null
        || key == null
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || !ASKED.contains(draft.kind())
        || Quotations.areOptions(draft)) {
      return List.of();
    }
    var asked = Placing.telling(draft.stem() + " " + Shown.context(draft));
    var right = Placing.telling(key.text());
    var open =
        draft.item().distractors().stream()
            .filter(option -> own(option.text(), asked, right).size() >= ENOUGH)
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    var near = near(draft, reading);
    return open.stream()
        .filter(option -> isTold(option.text(), own(option.text(), asked, right), near))
        .filter(option -> !isAnothers(option.text(), draft, reading))
        .limit(1)
        .map(
            option ->
                Flaw.warn(
                    "two_keys", "The article tells something like “" + option.text() + "” too."))
        .toList();
  }

  /** What an option has that neither the question nor the key has. */
  private static Set<String> own(String option, Set<String> asked, Set<String> right) {
    var own = Placing.telling(option);
    own.removeIf(word -> asked.contains(word) || Words.hasAnyFormOf(right, word));
    return own;
  }

  private static boolean isTold(String option, Set<String> own, List<Told> near) {
    return near.stream()
        .filter(told -> told.negated == Negation.in(option))
        .anyMatch(told -> holds(told.words, own, told.ofEvidence ? BESIDE_KEY : MOSTLY));
  }

  /** Where it is asked what one speaker said, another's words are the best of wrong options. */
  private static boolean isAnothers(String option, Draft draft, Reading reading) {
    return draft.speaker() != null
        && reading.found().attributions().stream()
            .filter(said -> said.speaker() != null && !said.speaker().equals(draft.speaker()))
            .filter(said -> said.confident() || !Nearest.isByPronoun(said, reading))
            .map(said -> Placing.telling(said.words(reading.text())))
            .anyMatch(said -> holds(said, Placing.telling(option), MOSTLY));
  }

  private static boolean holds(Set<String> told, Set<String> sought, double share) {
    return sought.stream().filter(word -> Words.hasAnyFormOf(told, word)).count()
        >= share * sought.size();
  }

  /** The sentences of the evidence, those beside them, and those that name its speaker. */
  private static List<Told> near(Draft draft, Reading reading) {
    var all = reading.sentences().map(String::strip).filter(one -> !one.isEmpty()).toList();
    var evidence = new HashSet<>(Placing.ofEvidence(draft, reading));
    var speaker = draft.speaker() == null ? null : reading.named(draft.speaker()).orElse(null);
    var named = all.stream().map(sentence -> isOf(speaker, sentence, reading)).toList();
    return IntStream.range(0, all.size())
        .filter(
            i ->
                named.get(i)
                    || i > 0 && named.get(i - 1)
                    || beside(i, all).anyMatch(evidence::contains))
        .mapToObj(all::get)
        .map(
            sentence ->
                new Told(
                    Placing.telling(sentence), Negation.in(sentence), evidence.contains(sentence)))
        .toList();
  }

  private static Stream<String> beside(int i, List<String> all) {
    return all.subList(Math.max(0, i - 1), Math.min(all.size(), i + 2)).stream();
  }

  private static boolean isOf(Name speaker, String sentence, Reading reading) {
    return speaker != null && reading.mentions(sentence, speaker);
  }
}
