package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.question.item.Kind;

/** No option is a word among sentences or a sentence among words. */
final class LikeLengths implements Check {
  private static final Set<Kind> FREE =
      EnumSet.of(Kind.WHO_SAID, Kind.ROLE, Kind.FACT, Kind.NUMBER);
  private static final double TIMES = 3.5;
  private static final int LONG = 40;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var lengths =
        draft.item().options().stream()
            .mapToInt(option -> option.text().length())
            .sorted()
            .toArray();
    if (FREE.contains(draft.kind())
        || lengths.length < 3
        || !new KeyNotLongest().of(draft, reading).isEmpty()) {
      return List.of();
    }
    int longest = lengths[lengths.length - 1];
    boolean apart =
        longest > LONG
            && (longest > TIMES * lengths[0] || longest > 2.5 * lengths[lengths.length - 2]);
    return apart
        ? List.of(
            Flaw.warn("option_length", "One option is far longer or shorter than the others."))
        : List.of();
  }
}
