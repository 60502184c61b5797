package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

  /** So many letters have all forms of a word in common. */
  private static final int FORM = 5;

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
    var asked = words(draft.stem() + " " + Shown.context(draft));
    var right = words(key.text());
    var near = near(draft, reading);
    return draft.item().distractors().stream()
        .filter(option -> isTold(option.text(), asked, right, near))
        .filter(option -> !isAnothers(option.text(), draft, reading))
        .limit(1)
        .map(
            option ->
                Flaw.warn(
                    "two_keys", "The article tells something like “" + option.text() + "” too."))
        .toList();
  }

  private static boolean isTold(
      String option, Set<String> asked, Set<String> right, List<String> near) {
    var own = new LinkedHashSet<>(words(option));
    own.removeIf(word -> asked.contains(word) || Words.hasLike(right, word, FORM));
    return own.size() >= ENOUGH
        && near.stream()
            .filter(sentence -> Negation.in(sentence) == Negation.in(option))
            .map(NoSecondTold::words)
            .anyMatch(told -> holds(told, own));
  }

  /** Where it is asked what one speaker said, another's words are the best of wrong options. */
  private static boolean isAnothers(String option, Draft draft, Reading reading) {
    return draft.speaker() != null
        && reading.found().attributions().stream()
            .filter(said -> said.speaker() != null && !said.speaker().equals(draft.speaker()))
            .map(said -> words(said.words(reading.text())))
            .anyMatch(said -> holds(said, words(option)));
  }

  private static boolean holds(Set<String> told, Set<String> sought) {
    return sought.stream().filter(word -> Words.hasLike(told, word, FORM)).count()
        >= MOSTLY * sought.size();
  }

  /** The sentences of the evidence, those beside them, and those that name its speaker. */
  private static List<String> near(Draft draft, Reading reading) {
    var all = reading.sentences().map(String::strip).filter(one -> !one.isEmpty()).toList();
    var evidence = new HashSet<>(Placing.ofEvidence(draft, reading));
    var speaker = draft.speaker() == null ? null : reading.named(draft.speaker()).orElse(null);
    return IntStream.range(0, all.size())
        .filter(
            i ->
                beside(i, all).anyMatch(evidence::contains)
                    || isOf(speaker, all.get(i), reading)
                    || i > 0 && isOf(speaker, all.get(i - 1), reading))
        .mapToObj(all::get)
        .toList();
  }

  private static Stream<String> beside(int i, List<String> all) {
    return all.subList(Math.max(0, i - 1), Math.min(all.size(), i + 2)).stream();
  }

  private static boolean isOf(Name speaker, String sentence, Reading reading) {
    return speaker != null && reading.mentions(sentence, speaker);
  }

  /** Words that tell something, and numbers. */
  private static Set<String> words(String text) {
    var words = Words.content(text);
    words.addAll(Placing.numbers(text));
    return words;
  }
}
