package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** A wrong option that the speaker asked about said as well, in other words. */
final class SaidBesides {
  /** Words and short numbers that are no content, and what is told hangs on them. */
  private static final Pattern DECISIVE =
      Pattern.compile(
          "(?i)\\b(?:\\d+(?:[.,]\\d+\\b)*+|"
              + NumberWords.any(1, 12)
              + "|will|would|might|may|could|can|must|should|all|some|most|never|always)\\b");

  private static final int TOO_SHORT = 3;

  private SaidBesides() {}

  /** The wrong option of which the speaker said all telling words in one go. */
  static List<Flaw> in(Draft draft, Reading reading) {
    return draft.item().distractors().stream()
        .map(Option::text)
        .filter(option -> Words.content(option).size() > TOO_SHORT)
        .filter(
            option ->
                reading.found().attributions().stream()
                    .filter(said -> draft.speaker().equals(said.speaker()) && said.confident())
                    .map(said -> said.words(reading.text()))
                    .filter(said -> Negation.in(said) == Negation.in(option))
                    .filter(said -> tellsAsSurely(said, option))
                    .anyMatch(said -> Words.content(said).containsAll(Words.content(option))))
        .limit(1)
        .map(option -> besides(draft.speaker() + " said this too: " + option, draft, reading))
        .toList();
  }

  /** "What did Roe say about the toll?", under a line on the toll: anything that Roe said. */
  static List<Flaw> surely(Draft draft, Reading reading) {
    return draft.speaker() == null || draft.item().key() == null
        ? List.of()
        : in(draft, reading).stream().filter(flaw -> flaw.severity() == Severity.REJECT).toList();
  }

  /** "Three boats will come" is not said by "two boats might come": small words decide. */
  private static boolean tellsAsSurely(String said, String option) {
    return DECISIVE.matcher(option).results().allMatch(word -> Words.contains(said, word.group()));
  }

  /** The stem may ask what was said on another matter, where it tells more than the line above. */
  private static Flaw besides(String message, Draft draft, Reading reading) {
    var asked = Words.content(draft.stem());
    asked.removeAll(Words.content(Shown.context(draft) + " " + draft.speaker()));
    reading
        .named(draft.speaker())
        .filter(name -> name.title() != null)
        .ifPresent(name -> asked.removeAll(Words.content(name.title())));
    return asked.isEmpty() ? Flaw.reject("two_keys", message) : Flaw.warn("two_keys", message);
  }
}
