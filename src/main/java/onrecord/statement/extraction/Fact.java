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

  /** Why it may not be asked: a writer of opinion tells it. */
  public static final String OPINION = "opinion";

  /** Why it may not be asked: another sentence of the article tells it otherwise. */
  public static final String CONTRADICTED = "contradicted_elsewhere";

  /** Why it may not be asked: it is not in English. */
  public static final String OTHER_LANGUAGE = "other_language";

  /**
   * Why it may not be asked by itself: an "it" or a "his" in it goes back to what stands before.
   */
  public static final String LEANING = "depends_on_earlier";

  /** Why it may not be asked by itself: only the day of the report tells when its "Monday" was. */
  public static final String RELATIVE_DATE = "relative_date";

  /** Why it may not be asked: no question may have so many words. */
  static final String TOO_LONG = "too_long";

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
