package onrecord.question.flaw;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import onrecord.question.item.Format;

/** A number that is far from the right one does not count as right. */
final class ToleranceNarrow implements Check {
  /** So far off an answer is another one: whoever guesses its size would be right. */
  private static final double SHARE = 1.0 / 3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    BigDecimal tolerance = draft.item().tolerance();
    if (draft.item().format() != Format.NUMERIC || tolerance == null) {
      return List.of();
    }
    boolean wide =
        draft.item().accepted().stream()
            .mapToDouble(ToleranceNarrow::number)
            .anyMatch(right -> right > 0 && tolerance.abs().doubleValue() >= SHARE * right);
    return wide
        ? List.of(
            Flaw.warn(
                "wide_tolerance",
                "A number that is a third off, or more, counts as right. Give or take less."))
        : List.of();
  }

  /** As it is written: the tolerance counts what the number counts. */
  private static double number(String answer) {
    Matcher figures = Digits.NUMBER.matcher(answer);
    return figures.find() ? Digits.value(figures.group()) : Double.NaN;
  }
}
