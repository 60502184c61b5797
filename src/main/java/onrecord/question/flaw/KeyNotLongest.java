package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** The key does not stick out by its length. Names of speakers are as long as they are. */
final class KeyNotLongest implements Check {
  static final String CODE = "key_longest";
  private static final double TOO_LONG = 1.6;
  private static final double FAR_TOO_LONG = 1.75;

  /** "12" is twice as long as "9", and nobody sees it. */
  private static final int SEEN = 8;

  /** Of so few words one may be long by chance. */
  private static final int FEW = 3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!sticksOut(draft)) {
      return List.of();
    }
    String key = key(draft).orElseThrow();
    String message = "The key is much longer than every wrong option.";
    return List.of(
        Words.count(key) > FEW && key.length() > FAR_TOO_LONG * longestWrong(draft)
            ? Flaw.reject(CODE, message)
            : Flaw.warn(CODE, message));
  }

  /** Whether it does. */
  static boolean sticksOut(Draft draft) {
    int shortest = key(draft).map(String::length).orElse(0);
    int longest = longestWrong(draft);
    return longest > 0
        && draft.kind() != Kind.WHO_SAID
        && shortest > TOO_LONG * longest
        && shortest - longest >= SEEN;
  }

  /**
   * Of several right options the shortest: where that is no longer than others, nothing is told.
   */
  private static Optional<String> key(Draft draft) {
    return draft.item().options().stream()
        .filter(Option::correct)
        .map(Option::text)
        .min(Comparator.comparingInt(String::length));
  }

  private static int longestWrong(Draft draft) {
    return draft.item().distractors().stream().mapToInt(o -> o.text().length()).max().orElse(0);
  }
}
