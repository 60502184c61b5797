package onrecord.question.generation;

import java.time.LocalDate;
import onrecord.question.item.Kind;

/** How long a question may be asked before somebody looks at it again. */
public final class ReviewBy {
  private ReviewBy() {}

  /**
   * Office holders and open positions change soon, counts and memberships within a year; dated
   * words and events stay as they were.
   *
   * @param asOf when it was reported, or looked at last, or null: then nothing can be said
   */
  public static LocalDate of(Kind kind, LocalDate asOf) {
    if (asOf == null) {
      return null;
    }
    return switch (kind) {
      case ROLE, SPEECH_ACT -> asOf.plusMonths(6);
      case NUMBER, FACT -> asOf.plusYears(1);
      case WHO_SAID,
          WHICH_SAID,
          COMPLETE_QUOTE,
          WHAT_ABOUT,
          CLAIM_OR_FACT,
          QUOTE_OR_PARAPHRASE,
          ORDER,
          OCCASION,
          TWO_SIDES,
          MISATTRIBUTION ->
          asOf.plusYears(5);
    };
  }
}
