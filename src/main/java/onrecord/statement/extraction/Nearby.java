package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who is named near a pronoun. */
final class Nearby {
  /** More are not looked for: of so many nobody can tell whom a pronoun means. */
  private static final int MANY = 5;

  private final Items items;
  private final Tokens tokens;
  private final Register register;
  private final Openers openers;

  Nearby(Items items, Register register, Openers openers) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
    this.openers = openers;
  }

  /** "Orr won the race. She said …": nobody else is named since the sentence before began. */
  boolean isUndisputed(Entity chosen, int token, Predicate<Entity> fits) {
    int start = openers.sentenceStart(openers.sentenceStart(items.itemOf(token)) - 1);
    for (int i = register.mentionFrom(items.firstToken(start)); i < register.size(); i++) {
      Mention mention = register.mention(i);
      if (mention.first() >= token) {
        return true;
      }
      Entity entity = register.entity(i);
      if (entity != chosen && !mention.quoted() && fits.test(entity)) {
        return false;
      }
    }
    return true;
  }

  /**
   * People it may mean, or the openers of these: named since the last speaker, or close before,
   * nearest first.
   */
  List<Entity> candidates(int token, Entity last, Predicate<Entity> fits, boolean openersOnly) {
    var result = new ArrayList<Entity>();
    int paragraph = tokens.paragraph[token];
    for (int i = register.mentionFrom(token) - 1; i >= 0; i--) {
      Mention mention = register.mention(i);
      if (paragraph - tokens.paragraph[mention.first()] > Pronouns.NEAR) {
        break;
      }
      Entity entity = register.entity(i);
      if (mention.quoted() || !fits.test(entity) || openers.possessive(mention)) {
        continue;
      }
      if (!result.contains(entity) && (!openersOnly || openers.opens(i))) {
        result.add(entity);
      }
      if (entity == last || result.size() >= MANY) {
        break;
      }
    }
    return result;
  }

  /** Whether a surname that may be this one's or another's stands between two tokens. */
  boolean isDoubtful(Entity one, int from, int to) {
    for (int i = register.mentionFrom(from + 1); i < register.size(); i++) {
      if (register.mention(i).first() >= to) {
        return false;
      }
      if (register.doubtful(i) && register.entity(i).last().equals(one.last())) {
        return true;
      }
    }
    return false;
  }
}
