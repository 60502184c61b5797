package onrecord.statement.extraction;

/**
 * Something the outlet says in its own voice.
 *
 * @param askable whether it may be asked as a fact
 * @param why when not askable, the reason as a code; else null
 */
public record Fact(Span span, Type type, boolean askable, String why) {
  /** Why it is no fact: it tells what somebody says, thinks or reckons. */
  public static final String PASSED_ON = "inside_attribution";

  /** Why it is no fact: it tells what may or will be so. */
  public static final String NOT_CERTAIN = "hedge";

  /** Whether the outlet tells it, but vouches for no more than that somebody says or expects it. */
  public boolean isUnvouched() {
    return PASSED_ON.equals(why) || NOT_CERTAIN.equals(why);
  }

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
