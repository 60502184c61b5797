package onrecord.statement.extraction;

import java.util.function.Predicate;

/**
 * Who does something between the one who spoke and a pronoun, so that they may go on: "Brown said
 * the toll would fall. Hall laughed. “There is no money,” she said."
 */
final class Newcomers {
  private static final long CLAUSE = Lexicon.VERB | Lexicon.AUXILIARY | Lexicon.SUBORDINATOR;

  private static final long NAMES = Lexicon.MALE | Lexicon.FEMALE | Lexicon.FAMILY_FIRST;

  private final Items items;
  private final Tokens tokens;
  private final Register register;

  Newcomers(Items items, Register register) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
  }

  /** The last of those who fit, or null; "her mother, Blessing, who cleaned" may fit too. */
  Entity between(int spoke, int token, Predicate<Entity> fits) {
    int from = items.firstToken(items.sentenceOf(spoke).to() - 1) + 1;
    int to = items.firstToken(items.sentenceOf(token).from());
    Entity last = null;
    for (int i = register.mentionFrom(from); i < register.size(); i++) {
      if (register.mention(i).first() >= to) {
        break;
      }
      Entity entity = register.entity(i);
      boolean may = fits.test(entity) || entity.kind == null && mayBe(register.mention(i));
      if (may && isSubject(register.mention(i))) {
        last = entity;
      }
    }
    return last;
  }

  /**
   * "Blessing, who cleaned the school,", "Pell laughed" of somebody who is named nowhere in full.
   */
  private boolean mayBe(Mention mention) {
    boolean opens = mention.first() == items.firstToken(items.sentenceOf(mention.first()).from());
    boolean word = (tokens.bits[mention.first()] & ~NAMES) != 0;
    // "Norlin closed its yard": no "he"
    boolean its = tokens.word(mention.last() + 2, "its");
    boolean alone = opens && !word && !its && mention.first() == mention.last();
    return Persons.told(tokens, mention.last() + 1)
        || alone && tokens.letters(mention.last() + 1) && !tokens.capital(mention.last() + 1);
  }

  /** "Then Peter Hall, the baker, stood up", "Told of the remark by Lamb, Hurst smiled". */
  private boolean isSubject(Mention mention) {
    if (mention.quoted() || tokens.owner(mention.last() + 1)) {
      return false;
    }
    int start = items.firstToken(items.sentenceOf(mention.first()).from());
    int k = mention.first() - 1;
    while (k >= start && (tokens.is(k, Lexicon.TITLE | Lexicon.HONORIFIC) || tokens.capital(k))) {
      k--;
    }
    boolean comma = k > start && tokens.word(k, ",");
    if (comma && opens(start)) {
      return true;
    }
    for (int i = k; i >= start; i--) {
      boolean pronoun = tokens.is(i, Lexicon.PRONOUN) && !tokens.is(i, Lexicon.DETERMINER);
      boolean link = i == start && tokens.capital(i);
      if (!link && (pronoun || tokens.is(i, CLAUSE) && !tokens.owner(i) || isGoverned(i, k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isGoverned(int i, int last) {
    return i == last && tokens.is(i, Lexicon.PREPOSITION)
        || tokens.is(i, Lexicon.REPORTING) && tokens.is(i, Lexicon.PAST | Lexicon.THIRD);
  }

  /** Whether the sentence opens with what is no subject. */
  private boolean opens(int start) {
    return tokens.is(start, Lexicon.PREPOSITION | Lexicon.SUBORDINATOR | Lexicon.TIME)
        || tokens.low[start].matches("\\p{L}{3,}(?:ed|ing)|told|shown|given|seen");
  }
}
