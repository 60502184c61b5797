package onrecord.question.flaw;

import java.util.regex.Pattern;

/** Words that make a border, or a round figure, of the number behind them; parts of a pattern. */
public final class Bound {
  static final String ABOVE =
      "(?:more|greater|higher) than|over|above|beyond|at least|(?:no|not) (?:fewer|less) than"
          + "|upwards of|exceed(?:s|ed|ing)?|a minimum of";

  static final String BELOW =
      "(?:fewer|less|lower) than|under|below|at most|(?:no|not) more than|up to|within"
          + "|as (?:many|much|few|little) as|a maximum of";

  /** "just over". */
  static final String JUST = "(?:a little|a bit|just|slightly)";

  static final String NEARLY = "almost|nearly|not quite|close to";

  static final String ABOUT = "about|around|approximately|roughly|some";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:"
              + ABOVE
              + "|"
              + BELOW
              + ") (?:an? |about |around |another |some |the )*[$€£]?$");

  private static final Pattern BEHIND =
      Pattern.compile("(?i)^ or (?:more|fewer|less|over|above|below)\\b");

  private Bound() {}

  /** Whether a number behind these words is only the border of what is meant. */
  public static boolean before(String words) {
    return BEFORE.matcher(words).find();
  }

  /** Whether a number before these words is: "40 or more". */
  public static boolean behind(String words) {
    return BEHIND.matcher(words).find();
  }
}
