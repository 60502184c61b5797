package onrecord.question.generation;

/** How a stem quotes the words of a passage that it asks about. */
public final class QuotedWords {
  private static final String BEGINNING = "the words “";

  private QuotedWords() {}

  static String of(String words) {
    return BEGINNING + words + "”";
  }

  public static boolean areIn(String stem) {
    return stem.contains(BEGINNING);
  }

  /** The stem from there on; all of a stem that quotes none. */
  public static String from(String stem) {
    return stem.substring(Math.max(0, stem.indexOf(BEGINNING)));
  }
}
