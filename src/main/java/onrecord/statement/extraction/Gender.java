package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.HONORIFIC;
import static onrecord.statement.extraction.Lexicon.MALE;

import java.util.regex.Pattern;

/** Whether a name is told of a "he" or a "she": by its honorific, its role or its first name. */
final class Gender {
  private static final Pattern WOMAN =
      Pattern.compile(
          "\\b(?i:\\p{L}*(?:woman|mother|sister|wife|daughter)|girl(?:friend)?|aunt|niece|actress|queen|(?:arch)?duchess|widow|headmistress)\\b");

  /** A "chairman" and the "Spokesman", but no human, German or Goldman. */
  private static final Pattern MAN =
      Pattern.compile(
          "\\b(?:\\p{Ll}*(?<!wo|\\bhu|ombuds)man|(?:Chair|Spokes|Congress|Council|Assembly|Alder|Business)man|(?i:king|\\p{L}*father|\\p{L}*brother|husband|widower|(?:grand|step|god)?son"
              + " of))\\b");

  /** "Whose mother drowned", "his wife's lawyer": that is about somebody else. */
  private static final Pattern RELATIVES =
      Pattern.compile(
          "(?i)\\bwhose (?:late |former )?\\p{L}+"
              + "|(?:\\b(?:his|her|their)|['’]s) (?:late |former )?\\p{L}+(?=['’ ])");

  private static final Pattern SON =
      Pattern.compile("(?i)\\b(?:(?:grand|step|god)?son|boy(?:friend)?|uncle|nephew)$");

  private Gender() {}

  /**
   * m, f or ? of a name.
   *
   * @param from where its title begins, which ends at {@code title}; above it if there is none
   * @param role what stands beside the name, or null
   */
  static char of(Tokens tokens, int from, int first, int last, int title, Span role) {
    for (int i = from; i <= title; i++) {
      if (tokens.is(i, HONORIFIC) && known(tokens.bits[i]) != '?') {
        return known(tokens.bits[i]);
      }
    }
    String words =
        (title >= from ? tokens.at(from, title) : "")
            + " "
            + (role == null ? "" : RELATIVES.matcher(role.in(tokens.text)).replaceAll(""));
    char told = of(words);
    if (told != '?') {
      return told;
    }
    return first == last ? '?' : known(tokens.bits[first]);
  }

  /** Whether at most a first name tells of somebody whether this is a "he" or a "she". */
  static boolean byFirstName(Tokens tokens, Entity entity) {
    String role = entity.title == null ? "" : entity.title.in(tokens.text);
    return of(RELATIVES.matcher(role).replaceAll("")) == '?'
        && entity.mentions.stream()
            .map(mention -> mention.first() - 1)
            .noneMatch(before -> tokens.is(before, HONORIFIC) && known(tokens.bits[before]) != '?');
  }

  /** m, f or ? of words for somebody: "brother", "the actress". */
  static char of(String words) {
    return WOMAN.matcher(words).find()
        ? 'f'
        : MAN.matcher(words).find() || SON.matcher(words).find() ? 'm' : '?';
  }

  private static char known(long bits) {
    long sex = bits & (MALE | FEMALE);
    return sex == MALE ? 'm' : sex == FEMALE ? 'f' : '?';
  }
}
