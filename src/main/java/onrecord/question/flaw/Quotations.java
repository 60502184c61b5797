package onrecord.question.flaw;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands in quotation marks in a question, and what does not. */
public final class Quotations {
  /** Where a word is left out of a quotation, as we write it. */
  public static final String BLANK = "____";

  /** As anybody may write it. */
  private static final Pattern ANY_BLANK = Pattern.compile("_{2,}");

  /**
   * In single marks too, where a closing one before a letter is an apostrophe, as is that of
   * "‘90s", in two single ones, as some outlets write, and as other languages mark it.
   */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?=[„«\"“'‘])(?:„([^„\"“”]+)[“”]|«([^«»]+)»|[\"“]([^\"“”]+)[\"”]|''((?:(?!'')[^\"“”\n])+)''|(?<!\\p{L})‘(?!\\d0s)((?:[^‘’\"“”\\n]|’(?=\\p{L}))++)’(?!\\p{L}))");

  /** Any of these marks, closed or not; in "don't" there is none. */
  private static final Pattern MARK = Pattern.compile("[\"“”„«‘]|''|(?<!\\p{L})['’]");

  private static final Pattern CUT = Pattern.compile("\\.\\.\\.|…|\\[[^\\]]*\\]");

  private Quotations() {}

  public static List<String> in(String text) {
    return QUOTED.matcher(text).results().map(Quotations::inside).toList();
  }

  private static String inside(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  public static String without(String text) {
    return masked(text, " ");
  }

  /** A text with some sign in place of each quotation. */
  static String masked(String text, String sign) {
    return QUOTED.matcher(text).replaceAll(Matcher.quoteReplacement(sign));
  }

  static boolean hasMark(String text) {
    return MARK.matcher(text).find();
  }

  /** A stem with an answer in its blank. */
  static String filled(String stem, String answer) {
    return ANY_BLANK.matcher(stem).replaceAll(Matcher.quoteReplacement(answer));
  }

  /** Where the blank begins, or -1. */
  static int blank(String stem) {
    Matcher blank = ANY_BLANK.matcher(stem);
    return blank.find() ? blank.start() : -1;
  }

  /** Whether all options are somebody's own words, where nobody may change one. */
  static boolean areOptions(Draft draft) {
    return !draft.item().options().isEmpty()
        && draft.item().options().stream().allMatch(option -> isQuotation(option.text()));
  }

  public static boolean isQuotation(String text) {
    return QUOTED.matcher(text.strip().replaceFirst("[.?!]$", "")).matches();
  }

  /**
   * A quotation's uninterrupted stretches, as {@link Words#plain}: ellipses and brackets cut it.
   */
  static List<String> parts(String quotation) {
    return Arrays.stream(CUT.split(quotation))
        .map(Words::plain)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
