package onrecord.statement.extraction;

/** Text in, values out. Has no state, so one instance may serve many threads. */
public final class Extractor {
  /** Raised whenever a rule changes what is found. */
  public static final String RULE_VERSION = "a1";

  public Found extract(Document document) {
    throw new UnsupportedOperationException();
  }
}
