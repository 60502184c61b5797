package onrecord.question.flaw;

/** What a question shares with others of a set: read once, compared often. */
public final class Dependence {
  private final Asked asked;

  private Dependence(Asked asked) {
    this.asked = asked;
  }

  /** A question to be compared with others. */
  public static Dependence of(Draft draft) {
    return new Dependence(new Asked(draft));
  }

  /** Whether both ask for the same, or one gives the other's answer away, whichever comes first. */
  public boolean isOn(Dependence other) {
    return AskedTwice.same(asked, other.asked)
        || AnswersAnother.tells(asked, other.asked)
        || AnswersAnother.tells(other.asked, asked);
  }

  /** Whether both ask about the same words of a passage, which a set can do without. */
  public boolean isOnWordsOf(Dependence other) {
    return asked.quotesWhat(other.asked);
  }
}
