package onrecord.article;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as HTML writes them, such as {@code &ldquo;}: text that was copied out of the source
 * of a page has them, and no rule would see a quotation in it.
 */
public final class Entities {
  /** Without its semicolon it may be meant as it stands: "AT&T", "R&D". */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(\\p{Alpha}{1,8}\\d{0,2}));");

  /** Those of Latin-1 in their order, from the no-break space on. */
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute"
          + " Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave"
          + " eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml"
          + " divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final Map<String, String> NAMED = named();

  /** Old pages number their quotation marks as Windows does, where Unicode has controls. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Entities() {}

  /** Each of them once: {@code &amp;quot;} is how a page shows {@code &quot;}. */
  public static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    if (code >= 0x80 && code < 0xA0) {
      String character = new String(new byte[] {(byte) code}, WINDOWS);
      // Windows left five of them free
      return character.equals("\ufffd") ? entity.group() : character;
    }
    boolean isText = code >= ' ' && Character.isDefined(code) && (code < 0xD800 || code > 0xDFFF);
    return isText || code == '\n' || code == '\t' ? Character.toString(code) : entity.group();
  }

  private static Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    String[] latin = LATIN.split(" ");
    for (int i = 0; i < latin.length; i++) {
      named.put(latin[i], Character.toString(0xA0 + i));
    }
    named.putAll(Map.of("quot", "\"", "amp", "&", "apos", "'", "lt", "<", "gt", ">"));
    named.putAll(
        Map.of(
            "ldquo", "“", "rdquo", "”", "bdquo", "„", "lsquo", "‘", "rsquo", "’", "sbquo", "‚",
            "lsaquo", "‹", "rsaquo", "›"));
    named.putAll(
        Map.of(
            "ndash", "–", "mdash", "—", "hellip", "…", "bull", "•", "euro", "€", "trade", "™",
            "thinsp", "\u2009", "ensp", "\u2002", "emsp", "\u2003", "prime", "′"));
    return Map.copyOf(named);
  }
}
