package onrecord.statement.extraction;

import java.util.regex.Pattern;

/** Knows that a word means several people, though no list of people has it: "trawlermen". */
final class Plurals {
  private static final Pattern MEN =
      Pattern.compile(
          "(?!(?:speci|regi|acu|abdo|sta|cycla|albu|bre|ye)men\\b|(?:nor|suf)folk\\b)\\p{L}{2,}(?:men|women|folk)");

  private static final Pattern SINGULAR = Pattern.compile("[\\p{L}-]{4,}(?<![siu])s");

  /** Surnames that look like callings: "Rivers said" is as a rule one person. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "akers|ayers|bowers|brothers|byers|carruthers|chalmers|chambers|childers|connors|flowers|landers|majors"
              + "|masters|mathers|meyers|myers|peters|powers|rivers|rodgers|rogers|sanders|saunders|sayers"
              + "|sellers|smithers|summers|vickers|walters|waters|winters|withers");

  private Plurals() {}

  /** Whether it is sure: "fishermen", "nurses", "cyclists". */
  static boolean people(String low) {
    if (MEN.matcher(low).matches()) {
      return true;
    }
    if (!SINGULAR.matcher(low).matches()) {
      return false;
    }
    String one = low.substring(0, low.length() - 1);
    return (Lexicon.bits(one) & Lexicon.ROLE) != 0
        || one.matches(".{2,}(?:ist|ian|man|ee)") && Agents.person(one);
  }

  /** Whether one word that opens a sentence means people by its form, and not one of that name. */
  static boolean noName(String low) {
    return !SURNAME.matcher(low).matches()
        && (people(low)
            || SINGULAR.matcher(low).matches()
                && Agents.person(low.substring(0, low.length() - 1)));
  }
}
