package onrecord.question.flaw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "By how much was it cut?": of "was cut to 150,000 crowns" not to how much. */
final class ChangeAsAsked implements Check {
  private static final Pattern BY_HOW_MUCH =
      Pattern.compile("(?i)\\bby how (?:much|many)\\b|\\bby what (?:sum|amount|share|number)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null || !BY_HOW_MUCH.matcher(draft.stem()).find()) {
      return List.of();
    }
    String evidence = draft.evidence().text();
    return draft.item().rightAnswers().stream()
        .flatMap(key -> Digits.NUMBER.matcher(key).results().limit(1).map(MatchResult::group))
        .filter(number -> isReached(number, evidence))
        .limit(1)
        .map(
            number ->
                Flaw.reject(
                    "wrong_key", "“" + number + "” is what it was or became, not the change."))
        .toList();
  }

  /** It stands behind "to" or "from" wherever the evidence has it. */
  private static boolean isReached(String number, String evidence) {
    String figure = "[$€£]?" + Pattern.quote(number) + "(?![\\d.,]*\\d)";
    long all = Pattern.compile("(?<![\\d.,])" + figure).matcher(evidence).results().count();
    long reached =
        Pattern.compile("(?i)\\b(?:to|from) (?:about |some |nearly |almost |only |just )?" + figure)
            .matcher(evidence)
            .results()
            .count();
    return all > 0 && all == reached;
  }
}
