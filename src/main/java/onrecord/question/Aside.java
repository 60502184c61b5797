package onrecord.question;

/**
 * What the desk tells of the last press of a button, beside its drafts.
 *
 * @param fruitless whether drafting brought nothing
 * @param overtaken a decision that came too late, or null
 * @param inUse the question for whose sake an undo was refused, or null
 * @param problem a sentence on why nothing was done, or null
 * @param passage as typed, to be kept; or null
 * @param count as typed, to be kept; or null
 */
public record Aside(
    boolean fruitless,
    Overtaken overtaken,
    Question inUse,
    String problem,
    String passage,
    String count) {
  static final Aside NOTHING = new Aside(false, null, null, null, null, null);

  static Aside fruitless(boolean is) {
    return new Aside(is, null, null, null, null, null);
  }

  static Aside overtaken(Overtaken overtaken) {
    return new Aside(false, overtaken, null, null, null, null);
  }

  static Aside inUse(Question question) {
    return new Aside(false, null, question, null, null, null);
  }

  static Aside problem(String sentence) {
    return new Aside(false, null, null, sentence, null, null);
  }

  static Aside ofPassage(String sentence, String passage) {
    return new Aside(false, null, null, sentence, passage, null);
  }

  static Aside ofCount(String sentence, String count) {
    return new Aside(false, null, null, sentence, null, count);
  }

  /** Whether a decision was made, and the next draft is what to read. */
  public boolean isQuiet() {
    return overtaken == null && inUse == null && problem == null;
  }
}
