package onrecord.statement.extraction;

/** Whether "Orr said" stands behind a mark or a quotation, so that what precedes it may be said. */
final class Inserted {
  private final Items items;
  private final Syntax syntax;
  private final Doubts doubts;

  Inserted(Items items, Syntax syntax, Doubts doubts) {
    this.items = items;
    this.syntax = syntax;
    this.doubts = doubts;
  }

  /**
   * @param index of the sentence
   * @param source stands before the verb
   * @param speaks whether the verb tells that somebody speaks
   */
  boolean is(int index, Sentence s, Cue cue, NounPhrases.Phrase source, boolean speaks) {
    int lead = source.first() - 1;
    if (lead < s.from()
        || source.first() >= cue.first()
        || RoleBefore.comma(items, lead, s.from(), source.last()) < s.from()
        || !speaks && !syntax.parenthetical(cue, s)) {
      return false;
    }
    if (items.quote(lead)) {
      return !items.low(lead + 1).matches("who|that|which");
    }
    return syntax.mark(lead)
        && !(items.low(lead).equals(",") && isPart(source.first()))
        && !isApposed(index, s, cue, source);
  }

  /** "26 closures, most of them announced late", "Pell, who said": no aside begins there. */
  private boolean isPart(int first) {
    return items.low(first).matches("who|which")
        || items.low(first + 1).equals("of") && items.low(first + 2).matches("them|which|whom");
  }

  /** "The report says that the builder, Bast Lodge, wrote": the name tells who the builder is. */
  private boolean isApposed(int index, Sentence s, Cue cue, NounPhrases.Phrase source) {
    int lead = source.first() - 1;
    return items.low(source.last() + 1).equals(",")
        && (doubts.inside(cue, index, lead) || Glosses.isSubject(items, s.from(), lead));
  }
}
