package onrecord.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as it was pasted, with each letter written in the one way that keyboards write it, and
 * without what nobody sees. Copied from a PDF or a page, "é" may be an "e" and an accent, and a
 * name may have a mark of no width in it: to a rule, and to a search, it would be another name.
 */
public final class Plainly {
  /**
   * Where a word may be broken, where it may not, and which way the text around it runs. What joins
   * the parts of an emoji stays.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]"
              + "|(?<=\\p{IsLatin})[\\u200C\\u200D]|[\\u200C\\u200D](?=\\p{IsLatin})");

  private Plainly() {}

  public static String written(String text) {
    return Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
  }
}
