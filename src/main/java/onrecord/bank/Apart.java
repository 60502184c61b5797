package onrecord.bank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that were typed with punctuation between them and no space, looked for one by one. */
final class Apart {
  /** As the search reads them: what is in quotation marks or left out is meant as it stands. */
  private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"?|\\S+");

  /**
   * Not in a number ("1,500"), nor between initials ("U.S."). A hyphen, an apostrophe and an
   * ampersand make one of two words.
   */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile(
          "(?<=[\\p{L}\\p{M}\\p{N}]|\\p{L}\\.)(?!(?<=\\d)[.,]\\d)(?!(?<=(?<!\\p{L})\\p{L})\\.)"
              + "[\\p{P}\\p{S}&&[^'’&\"-]]+(?=[\\p{L}\\p{N}])");

  private Apart() {}

  /** The same search with spaces there; empty where it has none of these. */
  static String of(String words) {
    String apart =
        PART.matcher(words)
            .replaceAll(
                part ->
                    part.group().matches("(?s)[-\"].*")
                        ? quoted(part.group())
                        : quoted(BETWEEN_WORDS.matcher(part.group()).replaceAll(" ")));
    return apart.equals(words) ? "" : apart;
  }

  private static String quoted(String words) {
    return Matcher.quoteReplacement(words);
  }
}
