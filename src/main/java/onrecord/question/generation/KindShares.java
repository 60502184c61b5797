package onrecord.question.generation;

import java.util.List;
import java.util.Map;
import onrecord.question.item.Kind;

/** How much of what is asked of passages may be of one kind, or have one answer. */
record KindShares(Map<Kind, List<Matter>> chosen, Story story) {
  private static final int RIGHT_FIRST = 2;

  /**
   * What may still come in a kind, of all that is open in it.
   *
   * @param unasked whether nobody has asked for more
   */
  List<Matter> left(Kind kind, List<Matter> open, boolean unasked) {
    if (kind == Kind.QUOTE_OR_PARAPHRASE && unasked) {
      return form(open);
    }
    if (kind == Kind.MISATTRIBUTION && !isRightDue()) {
      return open.stream().filter(matter -> !Misquoted.isRight(matter, story)).toList();
    }
    return kind == Kind.OCCASION && !isUntoldDue()
        ? open.stream().filter(this::isTold).toList()
        : open;
  }

  /** That nothing is wrong with a quotation is the answer twice, and then as often as not. */
  private boolean isRightDue() {
    List<Matter> all = of(Kind.MISATTRIBUTION);
    long right = all.stream().filter(matter -> Misquoted.isRight(matter, story)).count();
    return right < RIGHT_FIRST || 2 * right < all.size();
  }

  /**
   * How words are given is three in four of all at most, and of quotations two in three, but for
   * the first few.
   */
  private List<Matter> form(List<Matter> open) {
    int all = chosen.values().stream().mapToInt(List::size).sum();
    int form = of(Kind.QUOTE_OR_PARAPHRASE).size();
    if (all < Passages.FEW || 3 * form < 2 * all) {
      return open;
    }
    return 4 * form < 3 * all ? open.stream().filter(Worth::isToldByAnother).toList() : List.of();
  }

  /** That an occasion is not told is no more often the answer than that it is. */
  private boolean isUntoldDue() {
    long tell = of(Kind.OCCASION).stream().filter(this::isTold).count();
    return of(Kind.OCCASION).size() < 2 * tell;
  }

  private boolean isTold(Matter matter) {
    return InWhatSetting.isTold(matter, story);
  }

  private List<Matter> of(Kind kind) {
    return chosen.getOrDefault(kind, List.of());
  }
}
