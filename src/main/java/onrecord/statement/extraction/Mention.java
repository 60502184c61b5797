package onrecord.statement.extraction;

/**
 * A name where it stands.
 *
 * @param first its first token, without title
 * @param last its last token
 * @param kind null where the words alone do not tell
 * @param title what the article calls it here, or null
 * @param gender m, f or ?
 * @param quoted whether it stands inside a quotation
 */
record Mention(int first, int last, Name.Kind kind, Span title, char gender, boolean quoted) {}
