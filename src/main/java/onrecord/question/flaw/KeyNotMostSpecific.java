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

  private static final Predicate<Option> ALL_NAME =
      option -> option.text().matches("(the |of |and |\\p{Lu}[\\p{L}.'’-]*+[, ]*+)+");

  private enum Sign {
    NUMBER(
        "number",
        "\\d|(?<!\\b(?:[Tt]he|these|those|its|their|his|her|both) )\\b("
            + NumberWords.any(2, 10)
            + "|dozen|half|third)\\b"),
    NAME("name", "(?<=[\\p{L}\\d,'’] )(?!(?:" + Months.ANY + ")\\b)\\p{Lu}\\p{L}+"),
    CLAUSE(
        "clause",
        " (who|which|because|since(?! \\d)|although|unless|while|where|until|so that) |; ");

    final String label;
    final Pattern pattern;

    Sign(String label, String pattern) {
      this.label = label;
      this.pattern = Pattern.compile(pattern);
    }

    boolean in(Option option) {
      return pattern.matcher(option.text()).find();
    }
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var wrong = draft.item().distractors();
    if (FREE.contains(draft.kind()) && !isReworded(draft)
        || draft.item().keys().size() != 1
        || wrong.size() < 2
        || !new KeyNotLongest().of(draft, reading).isEmpty()) {
      return List.of();
    }
    var signs =
        List.of(Sign.values()).stream()
            .filter(
                sign -> sign != Sign.NAME || !draft.item().options().stream().allMatch(ALL_NAME))
            .filter(sign -> sign.in(draft.item().key()) && wrong.stream().noneMatch(sign::in))
            .filter(sign -> sign == Sign.NUMBER || !isReworded(draft))
            .filter(sign -> sign != Sign.NUMBER || !isSpoken(draft))
            .map(sign -> sign.label)
            .toList();
    String message = "Only the key has a " + String.join(" and a ", signs) + ".";
    return signs.isEmpty()
        ? List.of()
        : List.of(
            signs.size() > 1 && draft.item().isKeyLongest()
                ? Flaw.reject("key_most_specific", message)
                : Flaw.warn("key_most_specific", message));
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
