package onrecord.question.flaw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.question.item.Format;
import onrecord.statement.extraction.NumberWords;

/**
 * What is marked as true has no other number of the same things than the evidence: "9 million
 * crowns" may stand elsewhere in the article, of something else.
 */
final class TruthCountsAsTold implements Check {
  private static final Pattern COUNTED =
      Pattern.compile("(?<![\\p{L}\\d.,-])(?:" + Digits.ANY + ")(?: [\\p{L}-]+){1,2}");

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.item().format() != Format.TRUEFALSE
        || !draft.item().isMarkedTrue()
        || draft.evidence() == null) {
      return List.of();
    }
    String stated = StemNumbersTrue.withoutDates(Quotations.without(draft.stem()));
    String told = draft.evidence().text();
    return COUNTED
        .matcher(NumberWords.inFigures(stated))
        .results()
        .map(MatchResult::group)
        .filter(number -> !Words.isEmpty(number.split(" ")[1]))
        .filter(number -> EvidenceSupportsKey.missing(number, told) != null)
        .filter(number -> !Rounded.is(number, told) && GivenNumber.isAnother(number, told))
        .limit(1)
        .map(
            number ->
                Flaw.warn(
                    "wrong_number",
                    "The evidence does not have “" + number + "”, but another number of these."))
        .toList();
  }
}
