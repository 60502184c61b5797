package onrecord.article;

import java.text.Normalizer;
import java.util.regex.Pattern;
import onrecord.system.Unseen;

/**
 * A text as it was pasted, with each letter written in the one way that keyboards write it, and
 * without what nobody sees. Copied from a PDF or a page, "é" may be an "e" and an accent, and a
 * name may have a mark of no width in it: to a rule, and to a search, it would be another name.
 */
public final class Plainly {
  private static final String JOINER = "[" + Unseen.JOINERS + "]";

  /** What joins the parts of an emoji stays. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "["
              + Unseen.BREAKS
              + Unseen.TURNS
              + "]|(?<=\\p{IsLatin})"
              + JOINER
              + "|"
              + JOINER
              + "(?=\\p{IsLatin})");

  private Plainly() {}

  public static String written(String text) {
    return Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
  }
}
