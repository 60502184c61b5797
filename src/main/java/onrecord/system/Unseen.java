package onrecord.system;

/** Marks that nobody sees in a text, each as a part of a pattern to be put in brackets. */
public final class Unseen {
  /** Where a word may be broken, and where it may not. */
  public static final String BREAKS = "\\u00AD\\u200B\\u2060\\uFEFF";

  /** They join or part the letters beside them; an emoji or a Persian word needs them. */
  public static final String JOINERS = "\\u200C\\u200D";

  /** Which way the text around them runs. */
  public static final String TURNS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";

  private Unseen() {}
}
