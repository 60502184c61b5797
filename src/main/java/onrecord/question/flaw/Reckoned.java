package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/** "By how many votes", "how much more": the right number is got from two that the evidence has. */
final class Reckoned {
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(by how (many|much)|how (many|much) (\\p{L}+ )?(more|less|fewer|higher|lower|longer|shorter|older|younger)"
              + "|how many \\p{L}+ (passed|elapsed|went by|lay|later)|how (did|has|have|had) [^?]* changed?|difference|margin|lead|in (all|total)|altogether|together|combined|overall|includ\\w+|remain\\w*|left over)\\b");

  /** "How many of the 58 kept running", "how many did not vote": what is left of all. */
  private static final Pattern REST =
      Pattern.compile(
          "(?i)\\bhow many of [^?]{0,30}?\\b(\\d+|"
              + NumberWords.any(3, 12)
              + ")\\b|\\bhow many\\b[^?]*\\b(not|still|never|without|other)\\b");

  private static final Pattern TIMES =
      Pattern.compile("(?i)\\b(doubl\\w+|twice|tripl\\w+|trebl\\w+|halv\\w+|half)\\b");

  private static final Pattern CLOCK = Pattern.compile("\\b(\\d{1,2})[.:]([0-5]\\d)(?!\\d)");
  private static final double HOUR = 60;

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*\\d|\\d");

  private Reckoned() {}

  /** The stem asks for a sum or a difference, and the right answer is one. */
  static boolean is(Draft draft, String evidence) {
    return ASKED.matcher(Quotations.without(draft.stem())).find() && isResult(draft, evidence)
        || TIMES.matcher(evidence).find() && isMultiple(draft, evidence);
  }

  /** It may ask for a rest: then nothing is sure. */
  static boolean mayBe(Draft draft, String evidence) {
    return REST.matcher(Quotations.without(draft.stem())).find() && isResult(draft, evidence);
  }

  private static boolean isResult(Draft draft, String evidence) {
    var got = answer(draft);
    return got.isPresent()
        && (results(numbers(evidence)).contains(got.get())
            || results(minutes(evidence)).contains(got.get()));
  }

  /** Times of the day, in minutes since midnight or noon. */
  private static List<Double> minutes(String evidence) {
    return CLOCK
        .matcher(evidence)
        .results()
        .map(at -> HOUR * Double.parseDouble(at.group(1)) + Double.parseDouble(at.group(2)))
        .toList();
  }

  /** "To double its fleet of 60": 120. */
  private static boolean isMultiple(Draft draft, String evidence) {
    var numbers = numbers(evidence);
    return answer(draft)
        .filter(
            got ->
                numbers.stream()
                    .anyMatch(n -> got == 2 * n || got == 3 * n || got == rounded(n / 2)))
        .isPresent();
  }

  private static Optional<Double> answer(Draft draft) {
    return draft.item().rightAnswers().stream()
        .limit(1)
        .flatMap(words -> numbers(words).stream())
        .findFirst();
  }

  private static Set<Double> results(List<Double> numbers) {
    var results = new HashSet<Double>();
    for (double one : numbers) {
      for (double other : numbers) {
        results.add(rounded(one - other));
        results.add(rounded(one + other));
      }
    }
    results.add(rounded(numbers.stream().mapToDouble(Double::doubleValue).sum()));
    return results;
  }

  private static List<Double> numbers(String text) {
    return NUMBER
        .matcher(Digits.withoutSeparators(NumberWords.inFigures(text)))
        .results()
        .map(found -> Digits.value(found.group()))
        .filter(value -> !value.isNaN())
        .map(Reckoned::rounded)
        .toList();
  }

  /** Figures of money and weight have two places at most. */
  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
