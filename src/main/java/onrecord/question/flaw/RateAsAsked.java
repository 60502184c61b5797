package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.NumberWords;

/** A number is asked for the stretch of time, and for as many, as the evidence gives it for. */
final class RateAsAsked implements Check {
  private static final String UNIT = "(?<unit>hour|night|day|week|month|season|year)";
  private static final Pattern EACH =
      Pattern.compile("(?i)\\b(?:a|an|per|each|every|any) " + UNIT + "\\b");

  /** "Twice a week": then the number is not that of the week. */
  private static final Pattern REPEATED =
      Pattern.compile(
          "(?i)\\b(twice|(?:"
              + NumberWords.any(2, 7)
              + "|\\d+) times) (?:a|an|per|each|every) "
              + UNIT
              + "\\b");

  private static final Pattern TOGETHER =
      Pattern.compile("(?i)\\b(together|combined|in all|in total|altogether|between them)\\b");
  private static final Pattern APIECE =
      Pattern.compile(
          "(?i)\\b(each(?! (hour|night|day|week|month|season|year))|apiece|per (?:person|head|household|family|student|passenger))\\b");

  /** So far behind a number stands what it is counted by. */
  private static final int NEAR = 60;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null) {
      return List.of();
    }
    String stem = Quotations.without(draft.stem());
    return keys(draft)
        .map(key -> counted(key, draft.evidence().text()))
        .filter(behind -> isOther(stem + " " + keyText(draft), behind))
        .limit(1)
        .map(
            behind ->
                Flaw.reject(
                    "wrong_key", "The evidence does not give the number for what is asked."))
        .toList();
  }

  private static String keyText(Draft draft) {
    return draft.item().key() == null ? "" : draft.item().key().text();
  }

  private static boolean isOther(String stem, String behind) {
    String asked = unit(EACH, stem);
    String given = unit(EACH, behind);
    boolean repeated =
        asked != null && asked.equals(unit(REPEATED, behind)) && !APIECE.matcher(stem).find();
    boolean otherUnit = asked != null && given != null && !asked.equals(given);
    boolean shared =
        TOGETHER.matcher(behind).find()
            && APIECE.matcher(stem).find()
            && !TOGETHER.matcher(stem).find();
    boolean single = APIECE.matcher(behind).find() && TOGETHER.matcher(stem).find();
    return repeated || otherUnit || shared || single;
  }

  private static String unit(Pattern pattern, String words) {
    var found = pattern.matcher(words);
    return found.find() ? found.group("unit").toLowerCase(Locale.ROOT) : null;
  }

  /** The right answer's number, where it is one. */
  private static Stream<String> keys(Draft draft) {
    return draft.item().rightAnswers().stream()
        .flatMap(key -> Digits.NUMBER.matcher(key).results().limit(1).map(MatchResult::group));
  }

  /** What stands behind the number in its clause, and nothing where the number is not there. */
  private static String counted(String number, String evidence) {
    String plain = Digits.withoutSeparators(evidence);
    var at = Pattern.compile(Digits.alone(number.replace(",", ""))).matcher(plain);
    if (!at.find()) {
      return "";
    }
    String behind = plain.substring(at.end(), Math.min(plain.length(), at.end() + NEAR));
    return behind.split("[.;:]( |$)|,|\\b(and|but) (?!\\p{L}+ (together|combined))", 2)[0];
  }
}
