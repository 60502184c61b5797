package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.statement.extraction.Months;

/** A number that the stem tells stands in the article: "the strike of 32 days" lasted no 23. */
final class StemNumbersTrue implements Check {
  private static final String MONTH = "(?:" + Months.ANY + ")";

  /** Days and years are resolved from weekdays, and the line above tells them too. */
  private static final Pattern DATES =
      Pattern.compile(
          MONTH
              + " \\d{4}|\\b\\d{1,2}(?:st|nd|rd|th)?(?: and \\d{1,2}(?:st|nd|rd|th)?)? (?:of )?"
              + MONTH
              + "(?:,? \\d{4})?|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\b(?:1[6-9]|20)\\d\\d(?:[–/-]\\d{2,4}|s)?\\b");

  /** "112 of the patients", "£15.4 million", "26 votes": what is counted stands behind. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(\\p{L}+) )?(?<![\\p{L}\\d.,-])[$€£]?("
              + Digits.ANY
              + ")(?: ?(\\p{L}+|%))?(?![\\d])");

  /** "88 per cent after 12 months and 61 per cent after 24": what is counted stands before. */
  private static final String LEFT_OUT = "(?=[.,;:)]|\\n|$| (?:and|or|but)\\b)(?![.,]\\d)";

  private static final Set<String> UNITS =
      Lexicon.under("unit.").values().stream().flatMap(Set::stream).collect(Collectors.toSet());

  /** Fewer are told in letters, and counted by whoever asks. */
  private static final int SMALL = 10;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.asksAboutPassage()) {
      return List.of();
    }
    String stem = withoutDates(Quotations.without(draft.stem()));
    String text = reading.text() + " " + Shown.above(draft) + " " + outlet(reading);
    return NUMBER
        .matcher(stem)
        .results()
        .filter(found -> Digits.value(found.group(2)) >= SMALL)
        .filter(
            found ->
                isMissing(found, text) || isOfOtherThings(found.group(2), found.group(3), text))
        .limit(1)
        .map(found -> flaw(found, text))
        .toList();
  }

  static String withoutDates(String words) {
    return DATES.matcher(words).replaceAll(" ");
  }

  /** As a number of years it may be anybody's age too; its own unit may be put in another. */
  private static boolean isMissing(MatchResult found, String text) {
    return EvidenceSupportsKey.missingAsTold(found.group(2) + " years", text) != null
        && (found.group(3) == null
            || EvidenceSupportsKey.missing(found.group(2) + " " + found.group(3), text) != null);
  }

  /** "140 kilometres", where the article has 140 million and other kilometres. */
  private static boolean isOfOtherThings(String number, String unit, String text) {
    if (unit == null || !UNITS.contains(unit.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))) {
      return false;
    }
    String thing = "[ -](?:\\p{Ll}+ )?" + Pattern.quote(unit.replaceFirst("s$", "")) + "s?\\b";
    String alone = "(?<!" + MONTH + " )" + Digits.alone(number);
    return !Pattern.compile(alone + thing + "|\\d" + thing + "[^.!?\\n]{0,60}" + alone + LEFT_OUT)
            .matcher(text)
            .find()
        && !isInOtherUnit(number + " " + unit, text)
        && Pattern.compile("\\d" + thing).matcher(text).find();
  }

  /** "Two years" in the article are "24 months". */
  private static boolean isInOtherUnit(String told, String text) {
    String smallest = Measures.inSmallest(told);
    return !smallest.startsWith(told) && Words.contains(Measures.inSmallest(text), smallest);
  }

  /** Where the article counts the same things, its number is another. */
  private static Flaw flaw(MatchResult found, String text) {
    String message = "The article does not have the number " + found.group(2) + ".";
    String unit = found.group(3);
    String verb = found.group(1);
    boolean counted =
        unit != null
            && Pattern.compile("(?i)\\d (\\p{L}+ )?" + Pattern.quote(unit) + "\\b")
                .matcher(text)
                .find();
    counted |=
        verb != null
            && !Words.isEmpty(verb)
            && Pattern.compile("(?i)\\b" + Pattern.quote(verb) + " [$€£]?\\d").matcher(text).find();
    return counted ? Flaw.reject("wrong_number", message) : Flaw.warn("wrong_number", message);
  }

  private static String outlet(Reading reading) {
    return Stream.of(reading.document().outlet(), reading.document().headline())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
