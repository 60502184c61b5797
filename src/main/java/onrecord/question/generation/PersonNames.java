package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/**
 * Whether what was taken for a person's name can be one: headlines and places are written alike.
 */
final class PersonNames {
  private static final Pattern PLACE_FIRST =
      Pattern.compile(
          "(?:New|Port|Mount|Cape|Santa|Palm|North|South|East|West|Central|Fort|Saint|San|Los|Las|Terre|Red|Orange|Great|United"
              + "|American|European|Equal|Every|Major) .*");

  private static final Pattern NO_NAME = Lexicon.anyWord("no.person");

  /** "Emily Post" has a newspaper's word for a surname. */
  private static final Pattern SURNAME = Pattern.compile(" (?:Post|Court|Justice|Church)$");

  private PersonNames() {}

  /** Whether somebody is called so after a first name. */
  static boolean isSurname(String word, List<Name> all) {
    return all.stream().anyMatch(name -> name.name().endsWith(" " + word));
  }

  static boolean isOne(String name) {
    return !PLACE_FIRST.matcher(name).matches()
        && !NO_NAME.matcher(isGiven(name) ? SURNAME.matcher(name).replaceFirst("") : name).find();
  }

  /** Whether it begins with a first name. */
  private static boolean isGiven(String name) {
    return Lexicon.firstNames().contains(name.replaceFirst(" .*", "").toLowerCase(Locale.ROOT));
  }
}
