package onrecord.question.flaw;

import java.util.List;
import java.util.stream.IntStream;

/** Over a set, whoever picks the longest option is hardly better off than chance. */
final class KeyLengths {
  private static final double TOO_OFTEN = 0.4;

  private KeyLengths() {}

  static List<SetFlaw> of(List<Draft> set) {
    var asked =
        IntStream.range(0, set.size())
            .filter(i -> set.get(i).item().hasTellingLengths())
            .boxed()
            .toList();
    var longest = asked.stream().filter(i -> set.get(i).item().isKeyLongest()).toList();
    if (asked.size() < SetChecks.FEWEST || longest.size() <= TOO_OFTEN * asked.size()) {
      return List.of();
    }
    return List.of(
        SetFlaw.warn(
            KeyNotLongest.CODE,
            "In "
                + longest.size()
                + " of "
                + asked.size()
                + " questions the key is longer than every wrong option.",
            longest));
  }
}
