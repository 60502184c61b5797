package onrecord.desk;

import onrecord.drafting.NoQuestion;
import onrecord.drafting.Withheld;
import onrecord.question.LastDecision;
import onrecord.question.Question;

/**
 * What the desk tells of the last press of a button, beside its drafts.
 *
 * @param hitch what came in the way of it, or null
 * @param typed what somebody typed, to be kept where it was
 */
public record Aside(Done done, Hitch hitch, Typed typed) {
  /** Why nothing was done, or something else than was meant. */
  sealed interface Hitch permits TooLate, Stuck, Problem, None, Instead {}

  /** A decision that came too late. */
  record TooLate(Overtaken overtaken) implements Hitch {}

  /**
   * @param sentence on why nothing was done
   */
  record Problem(String sentence) implements Hitch {}

  /** No question came of a passage. */
  record None(NoQuestion none) implements Hitch {}

  /**
   * @param sentence on why another draft is shown than somebody wanted
   */
  record Instead(String sentence) implements Hitch {}

  /**
   * Each null where it was not typed, or is taken.
   *
   * @param passage to be asked about
   * @param count of questions in a set
   * @param reason for dropping a draft
   */
  record Typed(String passage, String count, String reason) {
    static final Typed NOTHING = new Typed(null, null, null);
  }

  /** Why the shown question is not quite what somebody asked for. */
  public enum Shown {
    /** It was there when somebody asked for one of its passage. */
    DRAFTED_BEFORE,
    /** Whoever wrote it has saved it before in the same words. */
    SAVED_BEFORE,
    /** Of the passage came none of the kind that was wanted. */
    OF_ANOTHER_KIND
  }

  /**
   * A decision that cannot be undone.
   *
   * @param question which a class is asked
   * @param before the decision that the next press of Undo takes back, or null
   */
  public record Stuck(Question question, LastDecision before) implements Hitch {}

  /**
   * What was done, as the address tells it.
   *
   * @param fruitless whether drafting brought nothing
   * @param undone how many decisions were taken back
   * @param quizzes how many quizzes have a question that is not asked any more for that
   * @param wanted how many questions a set was to have that has fewer or more, else 0
   * @param more how many drafts came since somebody asked for more; null where nobody did
   * @param withheld what was not kept, since the rules that made it are switched off
   * @param gone how many drafts were replaced by drafting again
   * @param lost how many of them the text gives nothing for any more
   * @param came how many came for them
   * @param shown why the shown one is not what somebody may have asked for; null where it is
   * @param unpicked why the set has fewer than it was to have
   */
  public record Done(
      boolean fruitless,
      int undone,
      int quizzes,
      int wanted,
      Integer more,
      Withheld withheld,
      int gone,
      int lost,
      int came,
      Shown shown,
      Unpicked unpicked) {
    static final Done NOTHING =
        new Done(false, 0, 0, 0, null, Withheld.NOTHING, 0, 0, 0, null, Unpicked.of(null));

    /** How many were asked in other words for the same place. */
    public int reworded() {
      return gone - lost;
    }

    /** Whether somebody has just asked for drafts in vain. */
    public boolean isInVain() {
      return fruitless || Integer.valueOf(0).equals(more);
    }
  }

  static Aside of(Done done, String instead, String passage) {
    var typed = new Typed(passage, null, null);
    return new Aside(done, instead == null ? null : new Instead(instead), typed);
  }

  static Aside overtaken(Overtaken overtaken) {
    return of(new TooLate(overtaken), new Typed(null, null, overtaken.reason()));
  }

  static Aside stuck(Question question, LastDecision before) {
    return of(new Stuck(question, before), Typed.NOTHING);
  }

  static Aside problem(String sentence) {
    return of(new Problem(sentence), Typed.NOTHING);
  }

  static Aside ofPassage(String sentence, String passage) {
    return of(new Problem(sentence), new Typed(passage, null, null));
  }

  static Aside ofNone(NoQuestion none, String passage) {
    return of(new None(none), new Typed(passage, null, null));
  }

  static Aside ofCount(String sentence, String count) {
    return of(new Problem(sentence), new Typed(null, count, null));
  }

  static Aside ofReason(String sentence, String reason) {
    return of(new Problem(sentence), new Typed(null, null, reason));
  }

  private static Aside of(Hitch hitch, Typed typed) {
    return new Aside(Done.NOTHING, hitch, typed);
  }

  /** Null where no decision came too late. */
  public Overtaken overtaken() {
    return hitch instanceof TooLate late ? late.overtaken() : null;
  }

  /** Null where no undo was refused for the sake of a class. */
  public Stuck stuck() {
    return hitch instanceof Stuck stuck ? stuck : null;
  }

  /** A sentence on why nothing was done, or null. */
  public String problem() {
    return hitch instanceof Problem problem ? problem.sentence() : null;
  }

  /** Why no question came of a passage, or null. */
  public NoQuestion none() {
    return hitch instanceof None none ? none.none() : null;
  }

  /** A sentence on why another draft is shown than somebody wanted, or null. */
  public String instead() {
    return hitch instanceof Instead instead ? instead.sentence() : null;
  }

  /** Whether somebody comes back from the source check to ask about a passage again. */
  public boolean isBackWithPassage() {
    return hitch == null && typed.passage() != null;
  }

  public String passage() {
    return typed.passage();
  }

  public String count() {
    return typed.count();
  }

  public String reason() {
    return typed.reason();
  }

  /** The decision that the next press of Undo takes back, or null. */
  public LastDecision next(Desk desk) {
    Stuck stuck = stuck();
    return stuck == null || stuck.before() == null ? desk.last() : stuck.before();
  }

  /** Whether a decision was made, and the next draft is what to read. */
  public boolean isQuiet() {
    return hitch == null;
  }
}
