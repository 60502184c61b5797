package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "Nothing is wrong with it" is right of a retelling only that leaves out neither a condition nor a
 * doubt, and has the numbers of the passage.
 */
final class RetellingAsGiven implements Check {
  static final Pattern NOTHING = Pattern.compile("(?i)^nothing\\b");

  /** A condition or a doubt. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:if|unless|provided|might|could|perhaps|possibl[ey]|(?-i:may)(?! \\d))\\b");

  /**
   * Where it is not in quotation marks: "Somebody takes this from the passage: … What is wrong".
   */
  private static final Pattern RETOLD =
      Pattern.compile("(?s):\\s+([^:]+?[.!?])\\s+(?:What|Which|Is|Does)\\b[^?]*\\?\\s*$");

  private static final Pattern NUMBER = Pattern.compile("\\b(?:" + Digits.ANY + ")(?![\\p{L}\\d])");

  private static final Pattern COUNTED =
      Pattern.compile("(?<![\\p{L}\\d.,-])(?:" + Digits.ANY + ") \\p{L}{3,}");

  /** Fewer in quotation marks are a name or a word that somebody said. */
  private static final int FEW = 3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var fault = FaultAsGiven.of(draft, reading);
    if (!fault.isEmpty()) {
      return fault;
    }
    Option key = draft.item().key();
    if (draft.kind() != Kind.MISATTRIBUTION
        || key == null
        || draft.passage() == null
        || !NOTHING.matcher(key.text()).find()) {
      return List.of();
    }
    String passage = Brackets.without(draft.passage());
    Optional<String> retold = retold(draft.stem());
    return retold
        .flatMap(words -> flaw(words, passage))
        .or(() -> retold.flatMap(words -> turned(words, draft, reading)))
        .stream()
        .toList();
  }

  /** What somebody says, word for word but for a "not". */
  private static Optional<Flaw> turned(String retold, Draft draft, Reading reading) {
    if (reading == null) {
      return Optional.empty();
    }
    String words = FaultAsGiven.clause(retold);
    var told = InPassage.retold(words, draft, reading);
    Set<String> sought = Words.content(words);
    if (told.isThere()) {
      return Optional.empty();
    }
    return told.said().stream()
        .map(one -> one.words(reading.text()))
        .filter(said -> Negation.in(said) != Negation.in(words))
        .filter(said -> Words.content(said).equals(sought))
        .findFirst()
        .map(
            said ->
                Flaw.reject("wrong_key", "With or without “not”, it tells the contrary of this."));
  }

  static Optional<String> retold(String stem) {
    return Quotations.in(stem).stream()
        .max(Comparator.comparingInt(String::length))
        .filter(words -> Words.count(words) > FEW)
        .or(() -> RETOLD.matcher(stem).results().map(found -> found.group(1)).findFirst());
  }

  private static Optional<Flaw> flaw(String retold, String passage) {
    String counted = StemNumbersTrue.withoutDates(retold);
    if (NUMBER.matcher(counted).results().anyMatch(n -> !Words.contains(passage, n.group()))) {
      String message = "The passage does not have the number of the retelling.";
      return Optional.of(
          COUNTED
                  .matcher(counted)
                  .results()
                  .anyMatch(n -> GivenNumber.isInsteadOf(n.group(), passage))
              ? Flaw.reject("wrong_key", message)
              : Flaw.warn("wrong_key", message));
    }
    Set<String> words = Words.content(retold);
    String nearest =
        SentenceEnds.of(passage)
            .max(
                Comparator.comparingDouble(
                    sentence -> Words.overlap(Words.content(sentence), words)))
            .orElse("");
    Optional<String> other =
        COUNTED
            .matcher(counted)
            .results()
            .map(MatchResult::group)
            .filter(number -> GivenNumber.isInsteadOf(number, nearest))
            .findFirst();
    if (other.isPresent()) {
      return Optional.of(
          Flaw.warn("wrong_key", "Where the passage tells this it has not “" + other.get() + "”."));
    }
    return OPEN.matcher(nearest).find() && !OPEN.matcher(retold).find()
        ? Optional.of(
            Flaw.warn(
                "wrong_key",
                "The passage has a condition or a doubt that the retelling leaves out."))
        : Optional.empty();
  }
}
