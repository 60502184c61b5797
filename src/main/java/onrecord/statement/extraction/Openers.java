package onrecord.statement.extraction;

import java.util.function.Predicate;

/**
 * Who opens a sentence: the one whom a "he" or "she" in it, or in the next one, most likely means.
 */
final class Openers {
  /** Words before a name that opens its sentence: a title, a day, "At the town hall". */
  private static final int OPENING = 8;

  private final Items items;
  private final Tokens tokens;
  private final Register register;

  Openers(Items items, Register register) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
  }

  /** The person who opens the sentence of this pronoun, if the pronoun can mean them. */
  Entity of(int token, Predicate<Entity> fits) {
    return opener(sentenceStart(items.itemOf(token)), token, fits);
  }

  /** The person who opens the sentence before, in the same paragraph. */
  Entity before(int token, Predicate<Entity> fits) {
    int start = sentenceStart(items.itemOf(token));
    return start == 0 || items.paragraph(start - 1) != items.paragraph(start)
        ? null
        : opener(sentenceStart(start - 1), items.firstToken(start), fits);
  }

  /** Whether such a one opens this sentence or the one before, named after a token. */
  boolean since(int token, int seen, Predicate<Entity> fits) {
    Entity here = of(token, fits);
    Entity opener = here == null ? before(token, fits) : here;
    return opener != null
        && opener.mentions.stream()
            .anyMatch(mention -> mention.first() > seen && mention.last() < token);
  }

  /**
   * "Ms Orr's benefits were cut. She said": who owns what opens the sentence before, if they fit.
   */
  boolean ownerBefore(int token, int seen, Predicate<Entity> fits) {
    int start = items.sentenceOf(token).from();
    if (start == 0) {
      return false;
    }
    boolean same = items.paragraph(start - 1) == items.paragraph(start);
    int from = items.firstToken(items.sentenceOf(items.lastToken(start - 1)).from());
    int i = register.mentionFrom(from);
    return i < register.size()
        && seen < from
        && register.mention(i).first() - from < OPENING
        && !register.mention(i).quoted()
        && possessive(register.mention(i))
        && (same || tokens.is(register.mention(i).last() + 3, Lexicon.SAY))
        && fits.test(register.entity(i));
  }

  /** "Rhian Orr wept. She said": two words that no list has as a name open a sentence. */
  boolean unknownBefore(int token, int seen) {
    for (int i = register.mentionFrom(seen + 1); i < register.size(); i++) {
      Mention mention = register.mention(i);
      if (mention.first() >= token) {
        return false;
      }
      Entity entity = register.entity(i);
      boolean full = mention.last() > mention.first() && entity.kind == null && !entity.located;
      int sentence = items.firstToken(items.sentenceOf(mention.first()).from());
      if (full && !mention.quoted() && mention.first() == sentence) {
        return true;
      }
    }
    return false;
  }

  /** The first item of this one's sentence. */
  int sentenceStart(int item) {
    int k = item;
    while (k > 0
        && items.paragraph(k - 1) == items.paragraph(item)
        && (k == item || !".".equals(items.low(k - 1)))
        && item - k < 120) {
      k--;
    }
    return k;
  }

  private Entity opener(int item, int token, Predicate<Entity> fits) {
    int from = items.firstToken(item);
    int i = register.mentionFrom(from);
    if (i >= register.size()
        || register.mention(i).first() >= token
        || register.mention(i).quoted()) {
      return null;
    }
    Mention mention = register.mention(i);
    boolean opens = mention.first() - from < OPENING && fits.test(register.entity(i));
    return opens && !possessive(mention) && !governed(mention, from) ? register.entity(i) : null;
  }

  /** "One driver supporting Orr", "A friend of Mr Orr": somebody else opens the sentence. */
  private boolean governed(Mention mention, int from) {
    int before = mention.first() - 1;
    while (before > from && tokens.is(before, Lexicon.HONORIFIC | Lexicon.TITLE)) {
      before--;
    }
    // "For Orr, the bridge is a wall. He said …": whose view it is.
    boolean view =
        before == from
            && tokens.low[from].matches("for|to")
            && tokens.word(mention.last() + 1, ",");
    boolean hangs =
        tokens.is(before, Lexicon.PREPOSITION) && !tokens.is(before, Lexicon.SUBORDINATOR)
            || before > from && tokens.low[before].endsWith("ing");
    return before >= from && before < mention.first() && hangs && !view;
  }

  /** Whether a mention opens its sentence, and nobody else does. */
  boolean opens(int i) {
    Mention mention = register.mention(i);
    int start = items.firstToken(sentenceStart(items.itemOf(mention.first())));
    int before = register.mentionFrom(start);
    boolean behind =
        before < i
            && register.entity(before).person()
            && register.entity(before) != register.entity(i)
            && !possessive(register.mention(before))
            && !register.mention(before).quoted();
    boolean beside = i > 0 && register.mention(i - 1).last() == mention.first() - 2;
    boolean joined = beside && tokens.word(mention.first() - 1, "and") && before == i - 1;
    return mention.first() - start < OPENING && (!behind || joined);
  }

  boolean possessive(Mention mention) {
    return tokens.owner(mention.last() + 1);
  }
}
