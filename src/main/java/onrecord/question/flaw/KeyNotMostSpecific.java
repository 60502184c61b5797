package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Weekdays;

/** The key is not the only option with a number, a name or a clause. */
final class KeyNotMostSpecific implements Check {
  /** Names and roles are as they are; quotations are of different people. */
  private static final Set<Kind> FREE =
      EnumSet.of(
          Kind.WHO_SAID,
          Kind.ROLE,
          Kind.WHICH_SAID,
          Kind.CLAIM_OR_FACT,
          Kind.QUOTE_OR_PARAPHRASE,
          Kind.MISATTRIBUTION);

  private static final Pattern ANY_NUMBER =
      Pattern.compile("(?i)\\d|\\b(?:" + NumberWords.any(2, 19) + "|dozen|half|third|quarter)\\b");

  private static final Predicate<Option> ALL_NAME =
      option -> option.text().matches("(the |of |and |\\p{Lu}[\\p{L}.'’-]*+[, ]*+)++");

  /** A year tells when, and a small number or a half may stand in any sentence. */
  private enum Sign {
    NUMBER(
        "number",
        "(?<![\\d.,])(?<!\\b(?:"
            + Months.ANY
            + ") )(?!(?:1[6-9]|20)\\d\\d\\b)(?!\\d+ (?:"
            + Months.ANY
            + ")\\b)\\d"),
    NAME(
        "name",
        "(?<=[\\p{L}\\d,'’] )(?!(?:"
            + Months.ANY
            + "|(?:"
            + Weekdays.ANY
            + ")s?|"
            + Lexicon.any("capital")
            + ")\\b)\\p{Lu}\\p{L}+"),
    CLAUSE(
        "clause",
        " (who|which|because|since(?! \\d)|although|unless|while|where|until(?! (?:the \\p{L}+ of |early |late )?(?:\\d|"
            + Months.ANY
            + "))|so that) |; ");

    final String label;
    final Pattern pattern;

    Sign(String label, String pattern) {
      this.label = label;
      this.pattern = Pattern.compile(pattern);
    }

    boolean in(Option option) {
      return pattern.matcher(option.text()).find();
    }

    /** A wrong option with "three" or with a year has a number as well. */
    boolean mayBeIn(Option option) {
      return in(option) || this == NUMBER && ANY_NUMBER.matcher(option.text()).find();
    }
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var wrong = draft.item().distractors();
    if (FREE.contains(draft.kind()) && !isReworded(draft)
        || draft.item().keys().size() != 1
        || wrong.size() < 2
        || KeyNotLongest.sticksOut(draft)) {
      return List.of();
    }
    var signs =
        List.of(Sign.values()).stream()
            .filter(
                sign -> sign != Sign.NAME || !draft.item().options().stream().allMatch(ALL_NAME))
            .filter(sign -> isIn(sign, draft) && wrong.stream().noneMatch(sign::mayBeIn))
            .filter(sign -> sign == Sign.NUMBER || !isReworded(draft))
            // Of words that somebody spoke a name is one of them.
            .filter(sign -> sign != Sign.NAME || draft.kind() != Kind.COMPLETE_QUOTE)
            .filter(sign -> sign != Sign.NUMBER || !isSpoken(draft))
            .map(sign -> sign.label)
            .toList();
    String message = "Only the key has a " + String.join(" and a ", signs) + ".";
    return signs.isEmpty()
        ? List.of()
        : List.of(
            (signs.size() > 1
                        || hasSeveral(draft.item().key()) && signs.contains(Sign.NUMBER.label))
                    && draft.item().isKeyLongest()
                ? Flaw.reject("key_most_specific", message)
                : Flaw.warn("key_most_specific", message));
  }

  /** In a gap "two old boats" tells more than "a pier". */
  private static boolean isIn(Sign sign, Draft draft) {
    return draft.kind() == Kind.COMPLETE_QUOTE
        ? sign.mayBeIn(draft.item().key())
        : sign.in(draft.item().key());
  }

  /** "In September 2027 in 30 schools". */
  private static boolean hasSeveral(Option key) {
    return Digits.NUMBER.matcher(key.text()).results().count() > 1;
  }

  /** What somebody said, put in other words: there nothing is as it is. */
  private static boolean isReworded(Draft draft) {
    return draft.kind() == Kind.WHICH_SAID
        && draft.item().options().stream().allMatch(o -> Quotations.in(o.text()).isEmpty());
  }

  /** "A door for one winter" beside "two doors a day": to fill a gap either tells how much. */
  private static boolean isSpoken(Draft draft) {
    return draft.kind() == Kind.COMPLETE_QUOTE
        && draft.item().distractors().stream()
            .anyMatch(option -> option.text().matches("(?i).*\\b(one|every|each) \\p{L}.*"));
  }
}
