package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.MALE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which names are those of bodies, and which one is meant by the end of its name: "the Union" of
 * the Norvik Seafarers' Union.
 */
final class Bodies {
  /** What a body is; the House, the Court and the Party may be others than the one named before. */
  private static final Pattern KINDS =
      Pattern.compile(
          "union|board|council|federation|association|committee|commission|trust|society|institute|foundation"
              + "|agency|authority|club|guild|alliance|chamber|university|college|hospital|museum|company|bureau");

  /** So many bodies that end alike are told apart by nobody. */
  private static final int MOST = 40;

  private Bodies() {}

  /** Whether something that is no firm or society is called one too: "the European Union". */
  static boolean isAlike(Entity entity) {
    return KINDS.matcher(entity.last().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * The one body that was named before with more words in front, or null; where the European Union
   * fined a union of seafarers, "the Union" may be either.
   *
   * @param alike those whose names have the same last word
   */
  static Entity shortened(Tokens tokens, Mention mention, String form, List<Entity> alike) {
    boolean one =
        mention.kind() == Name.Kind.ORGANISATION
            && tokens.word(mention.first() - 1, "the")
            && KINDS.matcher(tokens.low[mention.last()]).matches();
    if (!one || alike.size() > MOST) {
      return null;
    }
    String end = " " + form.toLowerCase(Locale.ROOT);
    // "the Port and the Union" was read as one name, but these are two
    List<Entity> meant =
        alike.stream()
            .distinct()
            .filter(body -> !body.name.contains(" and the "))
            .filter(body -> Spellings.plain(body.name).toLowerCase(Locale.ROOT).endsWith(end))
            .toList();
    boolean only = meant.size() == 1 && meant.get(0).kind == Name.Kind.ORGANISATION;
    return only ? meant.get(0) : null;
  }

  /** Whether a name has a word that makes it a body's: "Kestrel Bank", but not Ada Bank. */
  static boolean areNamed(Tokens tokens, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean given =
          tokens.is(i, MALE | FEMALE)
              && tokens.is(first, MALE | FEMALE)
              && (i > first || !tokens.word(i + 1, "of"));
      if (tokens.is(i, ORGANISATION) && !given || tokens.word(i, "&")) {
        return true;
      }
    }
    return false;
  }

  /** "Marchester Crown Court", "General Manager": no crown and no general has that name. */
  static boolean isTitled(Tokens tokens, int from, int title, int last) {
    boolean body = tokens.is(last, ORGANISATION) && title > from && areNamed(tokens, from, last);
    return title + 1 == last && (body || tokens.word(last, "manager"));
  }
}
