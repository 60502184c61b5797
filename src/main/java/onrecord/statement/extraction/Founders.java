package onrecord.statement.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Founders of a house that children run: "opened in 1932 by Bo Roe and passed to his son Jon". The
 * next "Mr Roe" is as likely the son, who stands there by the first name only.
 */
final class Founders {
  private static final Pattern FOUNDED =
      Pattern.compile(
          "\\b(?:opened|founded|started|established|built|set up|begun) (?:[^.;:]{1,40} )?by \\z");

  private static final Pattern HEIR =
      Pattern.compile(
          "\\A[^.;:]{0,80}\\b(?:his|her|their) (?:\\p{Ll}+ )?(?:son|grandson|daughter|granddaughter|nephew|niece),? \\p{Lu}");

  /** Longer than what stands between the deed and who did it. */
  private static final int NEAR = 60;

  private Founders() {}

  /** "Orr said it" where the article has Orr Shipping too. */
  static boolean isHouse(Tokens tokens, Mention surname, List<Entity> first) {
    int verb = surname.last() + 1;
    return first != null
        && tokens.is(verb, Lexicon.SAY)
        && (tokens.word(verb + 1, "it") || tokens.word(verb + 1, "its"))
        && first.stream().anyMatch(other -> other.kind != Name.Kind.PERSON);
  }

  /** Whether somebody is one, as told where the full name stands first. */
  static boolean is(Tokens tokens, Entity entity) {
    return entity.person()
        && entity.mentions.stream()
            .filter(mention -> mention.last() > mention.first())
            .limit(1)
            .anyMatch(mention -> is(tokens.span(mention.first(), mention.last()), tokens.text));
  }

  /** Whether a name in full is that of one. */
  private static boolean is(Span name, String text) {
    String before = text.substring(Math.max(0, name.start() - NEAR), name.start());
    return FOUNDED.matcher(before).find() && HEIR.matcher(text.substring(name.end())).find();
  }
}
