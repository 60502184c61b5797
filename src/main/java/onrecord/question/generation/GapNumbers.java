package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;

/** How many: a gap for the first number of a sentence that is worth knowing. */
final class GapNumbers {
  private static final int WHOLE = 100;
  private static final Pattern SHARE = Pattern.compile("\\b(\\d{1,2})(?:\\.\\d+)?(?:%| per ?cent)");

  /** A number, or the gap for one. */
  private static final String ONE = "(?:[$€£]?\\d\\S*|____)(?: (?:million|billion|per ?cent))?";

  /** "from 9 to ____", "fewer than 34,500": the other number tells how far this one can be. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)\\bfrom (?:\\p{L}+ ){0,2}"
              + ONE
              + "[^,;]{0,30} to "
              + ONE
              + "|\\bto "
              + ONE
              + "[^,;]{0,30} from "
              + ONE
              + "|\\b(?:up|down) from \\S*\\d"
              + "|\\b(?:fewer|less|more|lower|higher|smaller|larger|greater) than (?:the )?[$€£]?\\d"
              + "|\\b(?:below|above|under|over) the \\p{L}+ of \\d|\\bleaving\\b"
              + "|\\bof (?:which|whom)\\b|, or \\d|\\bequal to\\b|\\b(?:double|quadruple|triple|halve)\\w*|\\b(?:twice|half) (?:the|as)\\b|\\bTurnout among\\b");

  /** How far, wide or fast something is: nobody needs to know it. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)[- ](?:square |cubic )?(?:(?:kilo|centi)?met(?:re|er)s?|lit(?:re|er)s?|inch\\w*|feet|miles?"
              + "|[ck]?m|mm|kg|by)\\b");

  private GapNumbers() {}

  static List<Gap> in(Voiced told) {
    String words = told.words();
    List<Figure> figures = told.requested() ? worthy(words) : Figure.all(words);
    return figures.stream()
        .filter(figure -> told.tells(figure.start()))
        .filter(figure -> !words.substring(0, figure.start()).endsWith("of the "))
        .map(figure -> gap(figure, words))
        .filter(gap -> gap != null)
        .limit(1)
        .toList();
  }

  /**
   * Of what somebody asks for, too, nothing that another number gives away or that is a measure.
   */
  private static List<Figure> worthy(String words) {
    return Figure.any(words).stream()
        .filter(figure -> !BOUND.matcher(figure.gapped(words)).find())
        .filter(figure -> !MEASURE.matcher(words.substring(figure.end())).lookingAt())
        .filter(figure -> !words.substring(0, figure.start()).matches("(?s).*\\d by "))
        .toList();
  }

  /** Why no gap is made for a number in what somebody asks for, as a sentence for the teacher. */
  static String obstacle(String number, Voiced told) {
    String words = told.words();
    String none = "No gap is made for “" + number + "”: ";
    String write = none + "write one yourself.";
    int at = words.indexOf(number);
    String gapped = words.substring(0, at) + "____" + words.substring(at + number.length());
    if (BOUND.matcher(gapped).find()) {
      return none + "another number or a comparison beside it tells how large it can be.";
    }
    Figure asked =
        Figure.any(words).stream()
            .filter(figure -> figure.start() <= at && at < figure.end())
            .findFirst()
            .orElse(null);
    if (asked == null) {
      String why = Figure.obstacle(words, at);
      return why == null ? write : none + why;
    }
    if (!worthy(words).contains(asked)) {
      return none + "a measure, such as of metres or litres, is not asked for.";
    }
    return asked.others(words).size() < Offered.WRONG
        ? none + "no three other numbers are as plausible and surely wrong."
        : write;
  }

  private static Gap gap(Figure figure, String words) {
    boolean beside = figure.isShare() && Figure.several(words);
    List<String> others =
        possible(beside ? figure.near(words) : figure.others(words), figure, words);
    List<String> spares = beside ? List.of() : possible(figure.spares(words), figure, words);
    return figure.start() == 0 || others.size() < Offered.WRONG
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
