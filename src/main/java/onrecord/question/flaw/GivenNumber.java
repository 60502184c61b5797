package onrecord.question.flaw;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/** Whether evidence that has not the number of a key gives another number of the same things. */
final class GivenNumber {
  private static final Pattern YEAR = Pattern.compile(Digits.YEAR);

  /** "2,340 metres", "2 March": what is counted stands right behind. */
  private static final int NEAR = 24;

  private GivenNumber() {}

  /** Whether words have another number of the same things than this one, be it rounded. */
  static boolean isInsteadOf(String number, String told) {
    return EvidenceSupportsKey.missing(number, told) != null
        && !Rounded.is(number, told)
        && isAnother(number, told);
  }

  /** "2,430 metres", and the evidence has 2,340; of a bare number any other but a year. */
  static boolean isAnother(String key, String evidence) {
    var unit = Words.content(Digits.NUMBER.matcher(NumberWords.inFigures(key)).replaceAll(" "));
    String told = Digits.withoutSeparators(NumberWords.inFigures(evidence));
    return Digits.NUMBER
        .matcher(told)
        .results()
        .filter(number -> !unit.isEmpty() || !YEAR.matcher(number.group()).matches())
        .map(number -> Words.content(behind(number, told)))
        .anyMatch(words -> unit.isEmpty() || unit.stream().anyMatch(words::contains));
  }

  private static String behind(MatchResult number, String told) {
    return told.substring(number.end(), Math.min(told.length(), number.end() + NEAR));
  }
}
