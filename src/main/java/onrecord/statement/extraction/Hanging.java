package onrecord.statement.extraction;

/** A name before a reporting verb that is not its subject: it hangs on whoever or whatever is. */
final class Hanging {
  private final Items items;
  private final NounPhrases phrases;
  private final Holders holders;

  Hanging(Items items, NounPhrases phrases, Holders holders) {
    this.items = items;
    this.phrases = phrases;
    this.holders = holders;
  }

  /** "A report about Orr said", "a man posing as Orr said", "everyone but Orr said". */
  boolean is(Cue cue, NounPhrases.Phrase source, Sentence s) {
    int before = source.first() - 1;
    boolean name = items.capital(source.head()) && source.first() < cue.first();
    if (!name && !actsFor(before)
        || cue.participle()
        || before <= s.from()
        || items.capital(before)) {
      return false;
    }
    String noun = items.low(before - 1);
    return switch (items.low(before)) {
      case "than" -> false;
      case "but" -> noun.matches("all|no|none|(every|any|no)(one|body)");
      case "as" -> noun.matches(".*(ing|ed)");
      default ->
          items.is(before, Lexicon.PREPOSITION)
              && !items.is(before, Lexicon.SUBORDINATOR)
              && items.letters(before - 1);
    };
  }

  /** "A lawyer for 21 of the families said": people behind a "for" are not who speaks. */
  private boolean actsFor(int before) {
    return items.low(before).equals("for")
        && (items.is(before - 1, Lexicon.ROLE | Lexicon.PEOPLE)
            || Plurals.people(items.low(before - 1)));
  }

  /** "People around Orr", where those who speak stand before the name; else the source as it is. */
  NounPhrases.Phrase whole(Cue cue, NounPhrases.Phrase source, Sentence s) {
    if (!is(cue, source, s)) {
      return source;
    }
    NounPhrases.Phrase outer = phrases.before(source.first() - 1, s.from());
    return holders.somebody(outer)
        ? new NounPhrases.Phrase(outer.first(), source.last(), source.head())
        : source;
  }
}
