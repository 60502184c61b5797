package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import onrecord.question.item.Option;

/** No wrong option is so much longer than all others that nobody takes it for one of them. */
final class OptionsOfLikeLength implements Check {
  private static final double FAR_LONGER = 2.4;

  /** Words that are read in one go, however short the others are. */
  private static final int LONG = 20;

  private static final int MANY_TIMES = 3;

  /** With fewer it stands out, and is no more than a phrase. */
  private static final int PHRASE = 9;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var lengths =
        draft.item().options().stream()
            .map(Option::text)
            .filter(option -> Quotations.in(option).isEmpty())
            .map(Words::count)
            .sorted(Comparator.reverseOrder())
            .toList();
    if (lengths.size() < 3 || draft.item().options().size() != lengths.size()) {
      return List.of();
    }
    int longest = lengths.get(0);
    int next = lengths.get(1);
    boolean farLonger = longest > LONG && longest > FAR_LONGER * next;
    return farLonger || longest > PHRASE && longest >= MANY_TIMES * next
        ? List.of(
            Flaw.reject("option_length", "One option is many times as long as every other one."))
        : List.of();
  }
}
