package onrecord.question.flaw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.NumberWords;

/**
 * What is marked as true has no other number of the same things than the evidence: "9 million
 * crowns" may stand elsewhere in the article, of something else.
 */
final class TruthCountsAsTold implements Check {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d.,-])(?<!\\b(?:than|over|under|above|below|nearly|almost|about|around|some|in|of|to|by|every) )(?:"
              + Digits.ANY
              + ")(?: (?:"
              + NumberWords.ANY_ZEROS
              + "))?(?: (?!third|quarter|half|times\\b)[\\p{L}-]+)");

  /** "14 people were killed": of how many things the number is, and what became of them. */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d.,-])("
              + Digits.ANY
              + ")( (?:\\p{L}+ )?\\p{L}{3,}) ((?:(?:were|was|had|have|has|been|are) ){0,2})(\\p{L}{3,}(?:ed|t|n|d))\\b");

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!draft.item().isMarkedTrue()
        || draft.evidence() == null
        || Reckoned.is(draft, draft.evidence().text())) {
      return List.of();
    }
    String stated = StemNumbersTrue.withoutDates(Quotations.without(draft.stem()));
    String told = draft.evidence().text();
    return Stream.concat(
            COUNTED
                .matcher(NumberWords.inFigures(stated))
                .results()
                .map(MatchResult::group)
                .filter(number -> !Words.isEmpty(number.substring(number.lastIndexOf(' ') + 1)))
                .filter(number -> reading == null || isInArticle(number, reading))
                .filter(number -> GivenNumber.isInsteadOf(number, told)),
            HAPPENED
                .matcher(NumberWords.inFigures(stated))
                .results()
                .filter(one -> isOfOthers(one, NumberWords.inFigures(told)))
                .map(MatchResult::group))
        .limit(1)
        .map(
            number ->
                Flaw.warn(
                    "wrong_number",
                    "The evidence does not have “" + number + "”, but another number of these."))
        .toList();
  }

  /**
   * "14 people were killed", where "3 people were killed and 14 injured": the evidence has the same
   * of another number, and this one of other things.
   */
  private static boolean isOfOthers(MatchResult stated, String told) {
    String number = Pattern.quote(stated.group(1));
    String things = Pattern.quote(stated.group(2));
    String became = "(?:(?:were|was|had|have|has|been|are) ){0,2}" + Pattern.quote(stated.group(4));
    return Pattern.compile(
                "(?i)(?<![\\d.,])(?!" + number + "\\b)\\d[\\d.,]*" + things + " " + became + "\\b")
            .matcher(told)
            .find()
        && Pattern.compile(
                "(?i)(?<![\\d.,])"
                    + number
                    + " (?:\\p{L}+ed|hurt|shot|born|lost|left|sunk|dead)\\b")
            .matcher(told)
            .find()
        && !Pattern.compile(
                "(?i)(?<![\\d.,])" + number + "(?:" + things + "\\b| " + became + "\\b)")
            .matcher(told)
            .find();
  }

  /** Else another check tells of it. */
  private static boolean isInArticle(String number, Reading reading) {
    return EvidenceSupportsKey.missing(number, reading.text()) == null;
  }
}
