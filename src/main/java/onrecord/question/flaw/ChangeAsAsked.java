package onrecord.question.flaw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Format;

/** "By how much was it cut?": of "was cut to 150,000 crowns" not to how much. */
final class ChangeAsAsked implements Check {
  private static final Pattern BY_HOW_MUCH =
      Pattern.compile("(?i)\\bby how (?:much|many)\\b|\\bby what (?:sum|amount|share|number)\\b");

  /** "Between 1974 and 2025 it shrank by 29 square kilometres." */
  private static final Pattern CHANGED_BY =
      Pattern.compile(
          "(?i)\\b(?:shr[aiu]nk|fell|fallen|r[io]sen?|grew|grown|gone (?:up|down)|went (?:up|down)|drop(?:ped)?|declined?|increased?"
              + "|decreased?|climbed|cut|raised?|reduced?|lowered?|widened|expanded)\\b[^.?!]{0,40}? by (?:about |some |nearly |almost |over |more than )?[$€£]?("
              + Digits.ANY
              + ")");

  /** What it was or became stands behind one of these. */
  private static final String REACHED =
      "(?i)\\b(?:to|from|compared with|cover(?:s|ed)?) (?:about |some |nearly |almost |only |just )?";

  /** "It was 30 crowns dearer" tells a change. */
  private static final String MORE =
      "(?! (?:[\\p{L}-]+ ){0,2}(?:more|less|fewer|(?!per\\b)\\p{L}+er)(?= than\\b|[,.;]|$))";

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null) {
      return List.of();
    }
    String evidence = draft.evidence().text();
    return changes(draft)
        .filter(number -> isReached(number, evidence))
        .limit(1)
        .map(
            number ->
                Flaw.reject(
                    "wrong_key", "“" + number + "” is what it was or became, not the change."))
        .toList();
  }

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  /** The numbers that are given for a change. */
  private static Stream<String> changes(Draft draft) {
    if (draft.item().format() == Format.TRUEFALSE) {
      return draft.item().isMarkedTrue()
          ? CHANGED_BY.matcher(draft.stem()).results().map(found -> found.group(1))
          : Stream.of();
    }
    return BY_HOW_MUCH.matcher(draft.stem()).find()
        ? draft.item().rightAnswers().stream()
            .flatMap(words -> Digits.NUMBER.matcher(words).results().limit(1))
            .map(MatchResult::group)
        : Stream.of();
  }

  /** It stands behind "to" or "from" wherever the evidence has it. */
  private static boolean isReached(String number, String evidence) {
    String figure = "[$€£]?" + Digits.alone(number) + MORE;
    long all = Pattern.compile(figure).matcher(evidence).results().count();
    long reached = Pattern.compile(REACHED + figure).matcher(evidence).results().count();
    return all > 0 && all == reached;
  }
}
