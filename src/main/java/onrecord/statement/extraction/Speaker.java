package onrecord.statement.extraction;

/**
 * Who a source is, as far as the article tells.
 *
 * @param entity null where nobody is named
 * @param title what stands in the place of a name ("a spokesman for the port"), or null
 * @param kind null where there is no speaker at all
 * @param sure whether nothing else could be meant
 */
record Speaker(
    Entity entity, Attribution.SpeakerKind kind, String title, boolean sure, String rule) {
  static final String PRONOUN = "pronoun";
  static final Speaker NOBODY = new Speaker(null, null, null, false, "no-source");

  /** The same, for whom no more than a "who" stands. */
  Speaker byPronoun() {
    return new Speaker(entity, kind, title, sure, PRONOUN);
  }
}
