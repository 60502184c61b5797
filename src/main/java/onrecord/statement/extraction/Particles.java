package onrecord.statement.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Small words that belong to the surname behind them: "de Roe", "von der Roe", "van 't Roe". */
public final class Particles {
  private static final String WORDS =
      "de von van bin al der del della da di du la le ibn den dem dos das las los el ter";

  /** Of "van 't Roe", as {@link Tokens} have it: the mark is part of a word, and quotes nothing. */
  static final String CUT = "'t";

  private static final Set<String> ALL = Set.of((WORDS + " " + CUT).split(" "));

  /** A part of a pattern that matches one, to be put in a group. */
  public static final String ANY = WORDS.replace(' ', '|') + "|['’]t";

  /** A part of a pattern that matches all in front of a surname, and the space behind them. */
  public static final String ALL_BEFORE = "(?<![\\p{L}\\p{N}])(?:(?:" + ANY + ") ){1,3}";

  private static final Pattern VAN_CUT = Pattern.compile("\\b[Vv]an ['’]t \\p{Lu}");

  private Particles() {}

  /** Whether a word in small letters is one. */
  static boolean has(String word) {
    return ALL.contains(word);
  }

  /** Whether the mark at a place is that of "van 't Roe". */
  static boolean isCutAt(String text, int mark) {
    int van = Math.max(0, mark - 4);
    return VAN_CUT.matcher(text).region(van, Math.min(text.length(), mark + 4)).lookingAt();
  }
}
