package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Option;

/** "By how many votes", "how much more": the right number is got from two that the evidence has. */
final class Reckoned {
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(by how (many|much)|how (many|much) (more|less|fewer|higher|lower|longer|shorter|older|younger)"
              + "|difference|margin|lead|in (all|total)|altogether|together|combined|remain\\w*|left over)\\b");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*\\d|\\d");

  private Reckoned() {}

  static boolean is(Draft draft, String evidence) {
    if (!ASKED.matcher(Quotations.without(draft.stem())).find()) {
      return false;
    }
    Option option = draft.item().key();
    var answer =
        option != null
            ? List.of(option.text())
            : draft.item().accepted().stream().limit(1).toList();
    var got = answer.stream().flatMap(words -> numbers(words).stream()).findFirst();
    return got.isPresent() && results(numbers(evidence)).contains(got.get());
  }

  private static Set<Double> results(List<Double> numbers) {
    var results = new HashSet<Double>();
    for (double one : numbers) {
      for (double other : numbers) {
        results.add(rounded(one - other));
        results.add(rounded(one + other));
      }
    }
    return results;
  }

  private static List<Double> numbers(String text) {
    return NUMBER
        .matcher(NumberWords.inFigures(text).replaceAll("(?<=\\d),(?=\\d{3})", ""))
        .results()
        .map(found -> found.group())
        .filter(number -> number.matches("\\d+(\\.\\d+)?"))
        .map(number -> rounded(Double.parseDouble(number)))
        .toList();
  }

  /** Figures of money and weight have two places at most. */
  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
