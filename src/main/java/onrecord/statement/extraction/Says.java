package onrecord.statement.extraction;

/**
 * The plain verbs of saying, as parts of a pattern that are to be put in a group: a rule adds those
 * that it means besides.
 */
public final class Says {
  public static final String PLAIN = "said|says|told";

  /** With that of somebody who goes on. */
  public static final String OR_ADDED = PLAIN + "|added";

  /** Not to say it: what stands behind these is nobody's claim. */
  public static final String DENY = "den(?:y|ies|ied|ying)";

  private Says() {}
}
