package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import onrecord.question.item.Option;

/** No wrong option is so much longer than all others that nobody takes it for one of them. */
final class OptionsOfLikeLength implements Check {
  private static final double FAR_LONGER = 2.4;

  /** Words that are read in one go, however short the others are. */
  private static final int LONG = 20;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var lengths =
        draft.item().options().stream()
            .map(Option::text)
            .filter(option -> Quotations.in(option).isEmpty())
            .map(Words::count)
            .sorted(Comparator.reverseOrder())
            .toList();
    return lengths.size() > 2
            && draft.item().options().size() == lengths.size()
            && lengths.get(0) > LONG
            && lengths.get(0) > FAR_LONGER * lengths.get(1)
        ? List.of(
            Flaw.reject("option_length", "One option is many times as long as every other one."))
        : List.of();
  }
}
