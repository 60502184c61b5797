package onrecord.desk;

/**
 * Why an article gave few questions, and what brings more.
 *
 * @param drafts how many wait or were decided
 * @param untried whether nobody has drafted from the article as a whole; somebody may have written
 *     questions, or asked about a passage
 * @param unsure how many statements nothing is asked about, since nobody is sure who said them
 * @param answers how many are answers in an interview, which no rule asks about
 * @param roleless how many speakers are hardly asked about from memory, since nobody tells a role
 * @param lineless whether no story line is confirmed, without which nothing is asked from memory
 */
public record Few(
    int drafts, boolean untried, long unsure, long answers, long roleless, boolean lineless) {
  /** With as many there is something to choose from. */
  private static final int ENOUGH = 6;

  /** Of a desk; null where there is enough. */
  static Few of(Desk desk) {
    int drafts = desk.queue().size();
    if (drafts >= ENOUGH) {
      return null;
    }
    String line = desk.article().storyLine;
    var letters = desk.letters();
    boolean lineless = line == null || line.isBlank();
    boolean untried = desk.article().draftedAt == null;
    return new Few(
        drafts, untried, letters.unsure(), letters.answers(), letters.withoutRole(), lineless);
  }

  /** Whether a person can do something that brings more. */
  public boolean isMendable() {
    return unsure > 0 || answers > 0 || roleless > 0 || lineless;
  }
}
