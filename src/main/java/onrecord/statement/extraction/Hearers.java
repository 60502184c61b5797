package onrecord.statement.extraction;

/** Whom somebody speaks to: never the "he" who speaks, and whoever answers a question. */
final class Hearers {
  /** Words from a name to the "whether" of what it asked. */
  private static final int QUESTION = 9;

  private final Items items;
  private final Tokens tokens;
  private final Register register;

  Hearers(Items items, Register register) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
  }

  /** "he told Orr", "he said of Orr": whoever is spoken to or of is not the one who speaks. */
  Entity of(int token) {
    int name = token + 2;
    if (name >= tokens.size
        || !tokens.is(token + 1, Lexicon.REPORTING)
        || tokens.paragraph[name] != tokens.paragraph[token]) {
      return null;
    }
    // "he said, Roe had left": nobody speaks so of himself.
    if (tokens.word(name, ",") && register.begins(name + 1)
        || tokens.low[name].matches("of|about|to")) {
      name++;
    } else if (!tokens.is(token + 1, Lexicon.TELL | Lexicon.CALL)) {
      return null;
    }
    int i = register.mentionFrom(name);
    boolean near =
        i < register.size()
            && register.mention(i).first() <= name + 2
            && !tokens.owner(register.mention(i).last() + 1);
    return near && register.entity(i).person() ? register.entity(i) : null;
  }

  /** "Orr asked the mayor when it would open. She said …": whoever is asked answers. */
  boolean isAsked(int token, int seen) {
    boolean next = seen >= 0 && items.sentenceOf(token).from() == items.sentenceOf(seen).to();
    boolean asked = next && tokens.word(seen + 1, "asked");
    for (int i = seen + 2; asked && i < seen + QUESTION && i < token; i++) {
      if (Questions.isWord(tokens.low[i])) {
        return true;
      }
    }
    return false;
  }
}
