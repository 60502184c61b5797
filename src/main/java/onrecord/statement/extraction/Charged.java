package onrecord.statement.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People whom an article tells to be charged or suspected. What it tells of their deeds in plain
 * sentences is what others say of them until a court has found it: only what is done to them, or by
 * them in court, is told as it is.
 */
final class Charged {
  /** Whoever is named last before it. */
  private static final Pattern CHARGED =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?(\\p{Lu}[\\p{L}’'-]{2,})(?:(?! \\p{Lu}\\p{Ll}+ \\p{Lu}| (?:said|says|told|tells|added|wrote|asked|and|but|as|after|when|while|that) )[^;:]){0,60}?"
              + " (?:charged (?:with(?! \\p{L}+ing (?:the|its|their|an?)\\b)|over)|indicted|(?:on|stands?|stood|awaiting) trial"
              + "|plead(?:s|ed|ing)? (?:not )?guilty|suspected of|(?:faces?|faced) (?:\\p{L}+ )?(?:charges?|trial))\\b");

  /** What happens to somebody in court, or what the outlet saw there. */
  private static final Pattern PROCESS =
      Pattern.compile(
          "(?i)\\b(?:court|trial|hearing|jury|judge|charged|charges|indicted|arrested|bail|sentenced|convicted|acquitted"
              + "|found guilty|cleared|freed|released|jailed|plead\\p{L}*|born|married|lives|died)\\b");

  private final Set<String> surnames = new HashSet<>();
  private final Items items;

  Charged(Items items) {
    this.items = items;
    for (Sentence one : items.sentences) {
      CHARGED.matcher(items.line(one)).results().map(name -> name.group(1)).forEach(surnames::add);
    }
  }

  /** Whether a sentence tells of a deed of one of them. */
  boolean is(Sentence sentence) {
    if (surnames.isEmpty()) {
      return false;
    }
    String words = items.line(sentence);
    return surnames.stream().anyMatch(name -> isWord(name, words))
        && !PROCESS.matcher(words).find();
  }

  /** "Ash" is not in "Ashford". */
  private static boolean isWord(String name, String words) {
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetter(words.charAt(at - 1));
      if (begins && (end == words.length() || !Character.isLetter(words.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
