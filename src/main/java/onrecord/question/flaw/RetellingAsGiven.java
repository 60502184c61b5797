package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "Nothing is wrong with it" is right of a retelling only that leaves out neither a condition nor a
 * doubt, and has the numbers of the passage.
 */
final class RetellingAsGiven implements Check {
  private static final Pattern NOTHING = Pattern.compile("(?i)^nothing\\b");

  /** A condition or a doubt. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:if|unless|provided|might|could|perhaps|possibl[ey]|(?-i:may)(?! \\d))\\b");

  private static final Pattern NUMBER = Pattern.compile("\\b(?:" + Digits.ANY + ")");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (draft.kind() != Kind.MISATTRIBUTION
        || key == null
        || draft.passage() == null
        || !NOTHING.matcher(key.text()).find()) {
      return List.of();
    }
    return Quotations.in(draft.stem()).stream()
            .max(Comparator.comparingInt(String::length))
            .filter(retold -> isOtherwise(retold, Brackets.without(draft.passage())))
            .isPresent()
        ? List.of(
            Flaw.warn(
                "wrong_key",
                "The passage has a condition, a doubt or a number that the retelling leaves out."))
        : List.of();
  }

  private static boolean isOtherwise(String retold, String passage) {
    Set<String> words = Words.content(retold);
    String nearest =
        SentenceEnds.of(passage)
            .max(
                Comparator.comparingDouble(
                    sentence -> Words.overlap(Words.content(sentence), words)))
            .orElse("");
    return OPEN.matcher(nearest).find() && !OPEN.matcher(retold).find()
        || NUMBER.matcher(retold).results().anyMatch(n -> !Words.contains(passage, n.group()));
  }
}
