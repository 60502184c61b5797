package onrecord.question.flaw;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a surname is a place's or a firm's: "the queue at Lund" is not at Per Lund, in an article
 * that has something stand, wait or happen there.
 */
public final class Whereabouts {
  private static final String WHERE = "(?i:at|in|near|outside)";

  /** "an office in Lund", "the town of Lund". */
  private static final String HELD =
      "\\b(?:" + Lexicon.any("held") + ") " + WHERE + "|\\b(?i:town|city|village|port|parish) of";

  /** "the ferry from Lund to Norvik", but not "votes went from Roe to Moe". */
  private static final String WAY =
      "\\b(?:" + Lexicon.any("held") + ") from (?:%s to \\p{Lu}|\\p{Lu}[\\p{L}-]+ to %s)";

  /** "at Lund rallies", "in Lund's view", "at Lund Hall": no place, or another one. */
  private static final String END =
      "(?!['’]s?\\b|-)(?=[^\\p{L}\\d ]|$|\\s(?:" + Lexicon.any("goes.on") + ")\\b)";

  private static final Pattern LEADING =
      Pattern.compile(
          "(?s)(?:.*(?<![\\p{L}-]))?(?:(?<!\\b(?:trust|faith|confidence|interest|believed?|belief) )(?i:at|in|near|outside|into)"
              + "|from|(?<!\\b[Aa]ccording )to"
              + "|(?i:town|city|village|port|parish|mayor|council) of)\\s");

  /** One of these stands before any place: looked for first, since it is quickly found. */
  private static final Pattern JUST_BEFORE = Pattern.compile("\\b(?:" + WHERE + "|of|from|to) $");

  /** "The Lund river", and "along the Lund" later: nobody has an article before the name. */
  private static final Pattern KIND_BEHIND =
      Pattern.compile(" (?i:" + Lexicon.any("place.kind") + ")\\b(?!['’])");

  private static final Pattern ENDS =
      Pattern.compile("[.,;:?!)]|$| (?:and|in|at|on|to|from|near|below|above|between|by)\\b");

  /** As long as "according to " and more than what leads to a place. */
  private static final int NEAR = 40;

  private final String text;
  private final Map<String, Boolean> known = new HashMap<>();

  Whereabouts(String text) {
    this.text = text;
  }

  /** Whether the form that begins here is a place and nobody. */
  public boolean is(String form, String words, int at) {
    return isPlace(form) && LEADING.matcher(words.substring(Math.max(0, at - NEAR), at)).matches();
  }

  /** The words without the form where it is a place. */
  String without(String form, String words) {
    if (form.contains(" ")) {
      return words;
    }
    var left = new StringBuilder(words);
    Words.formPlaces(words, form)
        .filter(at -> isNamedSo(at, form, words) || is(form, words, at))
        .forEach(at -> left.replace(at, at + form.length(), "-".repeat(form.length())));
    return left.toString();
  }

  private static boolean isNamedSo(int at, String form, String words) {
    int end = at + form.length();
    return KIND_BEHIND.matcher(words).region(end, words.length()).lookingAt()
        || words.regionMatches(true, at - 4, "the ", 0, 4)
            && ENDS.matcher(words).region(end, words.length()).lookingAt();
  }

  private boolean isPlace(String form) {
    return !form.contains(" ") && known.computeIfAbsent(form, this::has);
  }

  private boolean has(String form) {
    String name = Pattern.quote(form);
    return Words.formPlaces(text, form).anyMatch(this::isLedUpTo)
        && Stream.of("(?:" + HELD + ") %s" + END, WAY)
            .map(pattern -> Pattern.compile(pattern.replace("%s", name)))
            .anyMatch(pattern -> pattern.matcher(text).find());
  }

  private boolean isLedUpTo(int at) {
    return JUST_BEFORE.matcher(text.substring(Math.max(0, at - NEAR), at)).find();
  }
}
