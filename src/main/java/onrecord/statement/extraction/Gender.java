package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.HONORIFIC;
import static onrecord.statement.extraction.Lexicon.MALE;

import java.util.regex.Pattern;

/** Whether a name is told of a "he" or a "she": by its honorific, its role or its first name. */
final class Gender {
  private static final Pattern WOMAN =
      Pattern.compile("(?i)woman|actress|queen|duchess|mother|sister|widow|wife|headmistress");

  private static final Pattern MAN =
      Pattern.compile("(?i)[^o]man\\b|king|father|brother|husband|son of");

  /** "Whose mother drowned", "his wife": that is about somebody else. */
  private static final Pattern RELATIVES =
      Pattern.compile("(?i)\\b(?:whose|his|her|their|'s) (?:late |former )?\\p{L}+");

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
            + (role == null ? "" : RELATIVES.matcher(role.in(tokens.text)).replaceAll(""));
    if (WOMAN.matcher(words).find()) {
      return 'f';
    }
    if (MAN.matcher(words).find()) {
      return 'm';
    }
    return first == last ? '?' : known(tokens.bits[first]);
  }

  private static char known(long bits) {
    long sex = bits & (MALE | FEMALE);
    return sex == MALE ? 'm' : sex == FEMALE ? 'f' : '?';
  }
}
