package onrecord.statement.extraction;

/**
 * Reporting words in a sentence.
 *
 * @param first the first item, auxiliaries apart
 * @param last the last item ("called" + "for")
 * @param bits the verb's classes and forms
 */
record Cue(int first, int last, long bits) {
  boolean is(long wanted) {
    return (bits & wanted) != 0;
  }

  boolean participle() {
    return (bits & Lexicon.ING) != 0;
  }
}
