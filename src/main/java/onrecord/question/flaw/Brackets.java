package onrecord.question.flaw;

/** What somebody put into the words of another to explain them: "the bill [the Harbour Act]". */
public final class Brackets {
  private Brackets() {}

  /** Some words as they stood before, in one line. */
  public static String without(String words) {
    return words
        .replaceAll("\\[[^\\[\\]]*\\]", " ")
        .replaceAll("\\s+", " ")
        .replaceAll(" (?=[,.;:!?”’)])", "")
        .strip();
  }
}
