package onrecord.desk;

import onrecord.drafting.NoQuestion;
import onrecord.drafting.Withheld;
import onrecord.question.LastDecision;
import onrecord.question.Question;

/**
 * What the desk tells of the last press of a button, beside its drafts.
 *
 * @param overtaken a decision that came too late, or null
 * @param stuck why an undo was refused for the sake of a class, or null
 * @param problem a sentence on why nothing was done, or null
 * @param none why no question came of a passage, or null
 * @param passage as typed, to be kept; or null
 * @param count as typed, to be kept; or null
 * @param reason for dropping it, as typed, to be kept; or null
 * @param instead a sentence on why another draft is shown than somebody wanted, or null
 */
public record Aside(
    Done done,
    Overtaken overtaken,
    Stuck stuck,
    String problem,
    NoQuestion none,
    String passage,
    String count,
    String reason,
    String instead) {
  /**
   * A decision that cannot be undone.
   *
   * @param question which a class is asked
   * @param before the decision that the next press of Undo takes back, or null
   */
  public record Stuck(Question question, LastDecision before) {}

  /**
   * What was done, as the address tells it.
   *
   * @param fruitless whether drafting brought nothing
   * @param undone how many decisions were taken back
   * @param wanted how many questions a set was to have that has fewer or more, else 0
   * @param more how many drafts came since somebody asked for more; null where nobody did
   * @param withheld what was not kept, since the rules that made it are switched off
   * @param gone how many drafts were replaced by drafting again
   * @param lost how many of them the text gives nothing for any more
   * @param came how many came for them
   * @param known whether the shown one was there when somebody asked for one of its passage
   * @param option whether an option of the last draft that was edited was only replaced
   * @param unpicked why the set has fewer than it was to have
   */
  public record Done(
      boolean fruitless,
      int undone,
      int wanted,
      Integer more,
      Withheld withheld,
      int gone,
      int lost,
      int came,
      boolean known,
      boolean option,
      Unpicked unpicked) {
    static final Done NOTHING =
        new Done(false, 0, 0, null, Withheld.NOTHING, 0, 0, 0, false, false, Unpicked.of(null));

    /** How many were asked in other words for the same place. */
    public int reworded() {
      return gone - lost;
    }

    /** Whether somebody has just asked for drafts in vain. */
    public boolean isInVain() {
      return fruitless || Integer.valueOf(0).equals(more);
    }
  }

  static Aside of(Done done, String instead) {
    return new Aside(done, null, null, null, null, null, null, null, instead);
  }

  static Aside overtaken(Overtaken overtaken) {
    return new Aside(
        Done.NOTHING, overtaken, null, null, null, null, null, overtaken.reason(), null);
  }

  static Aside stuck(Question question, LastDecision before) {
    return new Aside(
        Done.NOTHING, null, new Stuck(question, before), null, null, null, null, null, null);
  }

  static Aside problem(String sentence) {
    return new Aside(Done.NOTHING, null, null, sentence, null, null, null, null, null);
  }

  static Aside ofPassage(String sentence, String passage) {
    return new Aside(Done.NOTHING, null, null, sentence, null, passage, null, null, null);
  }

  static Aside ofNone(NoQuestion none, String passage) {
    return new Aside(Done.NOTHING, null, null, null, none, passage, null, null, null);
  }

  static Aside ofCount(String sentence, String count) {
    return new Aside(Done.NOTHING, null, null, sentence, null, null, count, null, null);
  }

  static Aside ofReason(String sentence, String reason) {
    return new Aside(Done.NOTHING, null, null, sentence, null, null, null, reason, null);
  }

  /** The decision that the next press of Undo takes back, or null. */
  public LastDecision next(Desk desk) {
    return stuck == null || stuck.before() == null ? desk.last() : stuck.before();
  }

  /** Whether a decision was made, and the next draft is what to read. */
  public boolean isQuiet() {
    return overtaken == null && stuck == null && problem == null && none == null && instead == null;
  }
}
