package onrecord.question;

/**
 * What the desk tells of the last press of a button, beside its drafts.
 *
 * @param fruitless whether drafting brought nothing
 * @param undone how many decisions the last press took back
 * @param wanted how many questions a set was to have that has fewer, else 0
 * @param more how many drafts came since somebody asked for more; null where nobody did
 * @param withheld how many drafts were not kept, since the rules that made them are switched off
 * @param overtaken a decision that came too late, or null
 * @param inUse the question for whose sake an undo was refused, or null
 * @param problem a sentence on why nothing was done, or null
 * @param none why no question came of a passage, or null
 * @param passage as typed, to be kept; or null
 * @param count as typed, to be kept; or null
 */
public record Aside(
    boolean fruitless,
    int undone,
    int wanted,
    Integer more,
    int withheld,
    Overtaken overtaken,
    Question inUse,
    String problem,
    NoQuestion none,
    String passage,
    String count) {
  static Aside done(boolean fruitless, int undone, int wanted, Integer more, int withheld) {
    return new Aside(fruitless, undone, wanted, more, withheld, null, null, null, null, null, null);
  }

  static Aside overtaken(Overtaken overtaken) {
    return new Aside(false, 0, 0, null, 0, overtaken, null, null, null, null, null);
  }

  static Aside inUse(Question question) {
    return new Aside(false, 0, 0, null, 0, null, question, null, null, null, null);
  }

  static Aside problem(String sentence) {
    return new Aside(false, 0, 0, null, 0, null, null, sentence, null, null, null);
  }

  static Aside ofPassage(String sentence, String passage) {
    return new Aside(false, 0, 0, null, 0, null, null, sentence, null, passage, null);
  }

  static Aside ofNone(NoQuestion none, String passage) {
    return new Aside(false, 0, 0, null, 0, null, null, null, none, passage, null);
  }

  static Aside ofCount(String sentence, String count) {
    return new Aside(false, 0, 0, null, 0, null, null, sentence, null, null, count);
  }

  /** Whether a decision was made, and the next draft is what to read. */
  public boolean isQuiet() {
    return overtaken == null && inUse == null && problem == null && none == null;
  }
}
