package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;

/** Whether an article tells of somebody's death: nobody takes the dead for a source of today. */
final class Deceased {
  private static final String DEATH = Lexicon.anyOf("death");

  /** Enough for a death, a role and first names before the surname. */
  private static final int FAR = 120;

  /** "the death of a friend [of Ruud]", "the victims [and Ruud]": no part of a title. */
  private static final String GOES_ON =
      "and|or|but|of(?=\\s(?:\\p{Lu}|\\z))|in|on|at|by|to|for|from|with|against|near|after|before|as|than|that|who|whom"
          + "|whose|which|when|where|while|is|are|was|were|has|have|had|did|does|will|would|"
          + Says.PLAIN
          + "|asked|met|an?|his|her|their|its";

  /** "the death of the harbour master [Ruud]", "the late Judge Ann [Ruud]". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:"
              + DEATH
              + " of|victims?|[Tt]he late) (?:(?:the|an?|his|her|their) )?(?:late )?(?:(?!(?:"
              + GOES_ON
              + ")\\b)\\p{L}[\\p{L}.]*\\s){0,3}(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,2}\\z");

  /** "[Ruud]'s funeral", "[Ruud], who died". */
  private static final Pattern AFTER =
      Pattern.compile(
          "['’]s (?:" + DEATH + "|widow|widower)\\b|(?:,? who)? " + Lexicon.anyOf("died") + "\\b");

  private Deceased() {}

  static boolean is(Name name, String text) {
    String surname = name.lastWord();
    return Words.formPlaces(text, surname).anyMatch(at -> isDead(at, at + surname.length(), text));
  }

  private static boolean isDead(int start, int end, String text) {
    return BEFORE.matcher(text.substring(Math.max(0, start - FAR), start)).find()
        || AFTER.matcher(text).region(end, text.length()).lookingAt();
  }
}
