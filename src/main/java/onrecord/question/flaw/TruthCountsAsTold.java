package onrecord.question.flaw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    return COUNTED
        .matcher(NumberWords.inFigures(stated))
        .results()
        .map(MatchResult::group)
        .filter(number -> !Words.isEmpty(number.substring(number.lastIndexOf(' ') + 1)))
        .filter(number -> reading == null || isInArticle(number, reading))
        .filter(number -> GivenNumber.isInsteadOf(number, told))
        .limit(1)
        .map(
            number ->
                Flaw.warn(
                    "wrong_number",
                    "The evidence does not have “" + number + "”, but another number of these."))
        .toList();
  }

  /** Else another check tells of it. */
  private static boolean isInArticle(String number, Reading reading) {
    return EvidenceSupportsKey.missing(number, reading.text()) == null;
  }
}
