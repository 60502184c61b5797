package onrecord.question.flaw;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;

/** Who says what the evidence has, where it is no person with a name: "a spokeswoman", a body. */
final class Sources {
  private static final double LIKE = 0.6;

  private Sources() {}

  /** Of what the evidence has, that which is asked about is a wrong option's and not the key's. */
  static List<Flaw> givenToAnother(Draft draft, Reading reading) {
    var said = Supported.within(draft, reading);
    double most = said.stream().mapToDouble(one -> asked(one, draft, reading)).max().orElse(0);
    var meant = said.stream().filter(one -> asked(one, draft, reading) == most).toList();
    Option key = draft.item().key();
    if (most == 0 || meant.stream().anyMatch(one -> isBy(key, one, reading))) {
      return List.of();
    }
    return draft.item().distractors().stream()
        .filter(option -> meant.stream().anyMatch(one -> isBy(option, one, reading)))
        .limit(1)
        .map(
            option -> given(option, meant.stream().anyMatch(one -> isSurely(option, one, reading))))
        .toList();
  }

  private static Flaw given(Option option, boolean sure) {
    return sure
        ? Flaw.reject("wrong_key", "The article gives these words to: " + option.text() + ".")
        : Flaw.warn(
            "wrong_key",
            "These words may be by: "
                + option.text()
                + ". It is not sure: say who at the source check.");
  }

  /** By more than a guess on whom a "he" means. */
  private static boolean isSurely(Option option, Attribution said, Reading reading) {
    return isBy(option, said, reading)
        && (said.confident() || words(said, reading).anyMatch(one -> isLike(option.text(), one)));
  }

  private static double asked(Attribution said, Draft draft, Reading reading) {
    return Words.overlap(said.words(reading.text()), draft.stem());
  }

  /** By name, or by the words that tell of the source. */
  private static boolean isBy(Option option, Attribution said, Reading reading) {
    boolean named =
        said.speaker() != null
            && (Words.contains(option.text(), said.speaker())
                || reading.named(said.speaker()).equals(reading.nameIn(option.text()))
                    && reading.named(said.speaker()).isPresent());
    return named || words(said, reading).anyMatch(source -> isLike(option.text(), source));
  }

  private static Stream<String> words(Attribution said, Reading reading) {
    return said.source().stream().map(span -> span.in(reading.text()));
  }

  private static boolean isLike(String option, String source) {
    return Words.overlap(option, source) >= LIKE;
  }
}
