package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** Whether an article tells of somebody's death: nobody takes the dead for a source of today. */
final class Deceased {
  private static final String DEATH = Lexicon.anyOf("death");

  /** Enough for a death, a role and first names before the surname. */
  private static final int FAR = 120;

  /** "the death of the harbour master [Ruud]", "the late Judge Ann [Ruud]". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:"
              + DEATH
              + " of|victims?|[Tt]he late) (?:the )?(?:late )?(?:\\p{L}[\\p{L}.]*\\s){0,3}(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,2}\\z");

  /** "[Ruud]'s funeral", "[Ruud], who died". */
  private static final Pattern AFTER =
      Pattern.compile(
          "['’]s (?:" + DEATH + "|widow|widower)\\b|(?:,? who)? " + Lexicon.anyOf("died") + "\\b");

  private Deceased() {}

  static boolean is(Name name, String text) {
    return Pattern.compile("\\b" + Pattern.quote(name.lastWord()) + "\\b")
        .matcher(text)
        .results()
        .anyMatch(surname -> isDead(surname.start(), surname.end(), text));
  }

  private static boolean isDead(int start, int end, String text) {
    return BEFORE.matcher(text.substring(Math.max(0, start - FAR), start)).find()
        || AFTER.matcher(text).region(end, text.length()).lookingAt();
  }
}
