package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;

/** How many: a gap for the first number of a sentence that is worth knowing. */
final class GapNumbers {
  private static final int OTHERS = 3;
  private static final int WHOLE = 100;
  private static final Pattern SHARE = Pattern.compile("\\b(\\d{1,2})(?:\\.\\d+)?(?:%| per ?cent)");

  private GapNumbers() {}

  static List<Gap> in(Voiced told) {
    String words = told.words();
    return (told.requested() ? Figure.any(words) : Figure.all(words))
        .stream()
            .filter(figure -> told.tells(figure.start()) || told.opensWith(figure.start()))
            .filter(figure -> !words.substring(0, figure.start()).endsWith("of the "))
            .map(figure -> gap(figure, words))
            .filter(gap -> gap != null)
            .limit(1)
            .toList();
  }

  private static Gap gap(Figure figure, String words) {
    boolean beside = figure.isShare() && Figure.several(words);
    List<String> others =
        possible(beside ? figure.near(words) : figure.others(words), figure, words);
    List<String> spares = beside ? List.of() : possible(figure.spares(words), figure, words);
    return figure.start() == 0 || others.size() < OTHERS
        ? null
        : new Gap(
            Kind.NUMBER,
            figure.start(),
            figure.end(),
            "number",
            others,
            spares,
            "number: in its sentence");
  }

  private static List<String> possible(List<BigDecimal> numbers, Figure figure, String words) {
    return numbers.stream()
        .filter(other -> !figure.isShare() || sum(words, figure, other) <= WHOLE)
        .map(figure::shown)
        .filter(other -> !Words.contains(words, other))
        .toList();
  }

  /** Shares beside one another may be parts of one whole. */
  private static int sum(String words, Figure asked, BigDecimal other) {
    return other.intValue()
        + SHARE
            .matcher(words.substring(0, asked.start()) + words.substring(asked.end()))
            .results()
            .mapToInt(found -> Integer.parseInt(found.group(1)))
            .sum();
  }
}
