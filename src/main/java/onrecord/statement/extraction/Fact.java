package onrecord.statement.extraction;

/**
 * Something the outlet says in its own voice.
 *
 * @param askable whether it may be asked as a fact
 * @param why when not askable, the reason as a code; else null
 */
public record Fact(Span span, Type type, boolean askable, String why) {
  /** What the sentence tells; an event where nothing closer is known. */
  public enum Type {
    EVENT,
    DATE,
    MEMBERSHIP,
    ROLE,
    NUMBER,
    PLACE,
    COUNT
  }
}
