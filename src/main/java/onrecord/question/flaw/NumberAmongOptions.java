package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;

/** The part, the day or the sum that the evidence gives is one of the options, and the key. */
final class NumberAmongOptions implements Check {

  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:(?:"
              + NumberWords.any(1, 9)
              + "|an?) )?(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b");

  private static final Pattern ONLY_PART =
      Pattern.compile(
          "(?i)(?:(?:by|about|around|nearly|almost|some|roughly|over|just|more than|less than|under|to) )*+"
              + PART.pattern()
              + "(?: of \\p{L}+(?: \\p{L}+)?)?\\.?");

  /** "5 June", "180 million", "62 per cent": a number with what it is one of. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)(?<![\\d.,])("
              + Digits.ANY
              + ") ?(million|billion|thousand|crore|lakh|per cent|percent|%|"
              + Months.ANY
              + ")(?!\\p{L})");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (!Kinds.TELLING.contains(draft.kind())
        || key == null
        || draft.evidence() == null
        || Rounded.is(key.text(), draft.evidence().text())
        || Reckoned.is(draft, draft.evidence().text())
        || Reckoned.mayBe(draft, draft.evidence().text())) {
      return List.of();
    }
    String evidence = draft.evidence().text();
    boolean parts =
        draft.item().options().stream().allMatch(o -> ONLY_PART.matcher(o.text()).matches());
    Pattern sort = parts ? PART : MEASURED;
    var given = found(sort, evidence);
    var sorts = given.stream().map(one -> sort(one, parts)).collect(Collectors.toSet());
    boolean same =
        draft.item().options().stream()
            .map(option -> found(sort, option.text()))
            .allMatch(
                told -> told.size() == 1 && sorts.contains(sort(told.iterator().next(), parts)));
    if (given.size() != 1 || !same || isIn(key, sort, given)) {
      return List.of();
    }
    return draft.item().distractors().stream().anyMatch(option -> isIn(option, sort, given))
        ? List.of(Flaw.reject("wrong_key", "The evidence has a wrong option, not the key."))
        : List.of(Flaw.reject("no_key", "The number of the evidence is no option."));
  }

  private static boolean isIn(Option option, Pattern sort, Set<String> given) {
    return found(sort, option.text()).stream().anyMatch(given::contains);
  }

  private static Set<String> found(Pattern sort, String words) {
    return sort.matcher(words)
        .results()
        .map(MatchResult::group)
        .map(
            one ->
                one.toLowerCase(Locale.ROOT)
                    .replaceFirst("^(?:one|an?) ", "")
                    .replace("%", " per cent")
                    .replace("percent", "per cent")
                    .replaceAll(" +", " "))
        .collect(Collectors.toSet());
  }

  /** All parts are of one sort. */
  private static String sort(String found, boolean parts) {
    return parts ? "" : found.replaceFirst("^[\\d.,]+ ?", "");
  }
}
