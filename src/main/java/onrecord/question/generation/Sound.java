package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** Whether a name and its role, as they were found, are fit to stand in a question. */
final class Sound {
  /** "beating rival", "used real estate mogul": words around a name that are no role. */
  private static final Pattern NO_ROLE =
      Pattern.compile(
          "(?i)(?:\\p{L}+ing|\\p{L}+ed|rival|fellow|colleague|same|then|an?|that|able|another|other|told|said|fame|defeat|beat|elect|nominate|support|oppose|back|likely)\\b.*");

  private Sound() {}

  static boolean is(Name name, Story story) {
    return story.people.canBeIntroduced(name)
        && !(story.people.isPerson(name) && (!isWhole(name) || isNoRole(story.people.role(name))));
  }

  /** Two to four words with capitals, and no "and" that makes two people one. */
  static boolean isWhole(Name name) {
    return name.name().matches("\\p{Lu}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){1,4}")
        && !name.name().matches(".*\\b(and|Endorsed|Said|Says|The|Senator|Democrats)\\b.*");
  }

  private static boolean isNoRole(String role) {
    boolean alone =
        !role.contains(" ") && role.matches("(?i)(\\p{L}*(man|woman|person)|[cC]hair|author)");
    return alone || NO_ROLE.matcher(role).matches() || Clauses.isFinite(role);
  }

  /** Somebody as in the middle of a sentence: "Former" stood at the beginning of one. */
  static String introduced(Name name, Story story) {
    String introduced = story.people.introduced(name);
    return introduced.matches("(Former|Presumptive|Longtime|Fellow|Then|Retired|Outgoing)\\b.*")
        ? People.lowerFirst(introduced)
        : introduced;
  }
}
