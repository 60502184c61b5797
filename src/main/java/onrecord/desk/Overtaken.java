package onrecord.desk;

import onrecord.question.Question;
import onrecord.question.Review;
import onrecord.system.Formats;
import onrecord.user.User;

/**
 * A decision of a page that shows a question as it no longer is: it is not made, since whoever made
 * it did not see what another tab or person had decided.
 *
 * @param vain what was not done, such as "Not dropped"
 * @param happened what was done to the question meanwhile
 * @param reason as typed, or null
 * @param gone whether the question is not there any more, so that another one is shown
 */
public record Overtaken(String vain, String happened, String reason, boolean gone) {

  /**
   * What a page shows of a question that decides: its state and wording, and whether to doubt it.
   */
  public static String standing(Question question) {
    return standing(question.state, question.isEvidenceChanged(), question.current.id);
  }

  /**
   * The same of a row that has no more of it.
   *
   * @param version the id of its present wording
   */
  public static String standing(Question.State state, boolean doubted, long version) {
    return state + (doubted ? "-doubted" : "") + "-" + version;
  }

  /**
   * Whether a page that shows another standing would decide on what it does not show. The same
   * decision on the same wording once more is a second click.
   */
  public static boolean is(Question now, Question.State wanted, String seen) {
    boolean again = now.state == wanted && seen != null && seen.endsWith("-" + now.current.id);
    return is(now, seen) && !again;
  }

  /** Whether a page shows another standing; one that shows none shows no other. */
  public static boolean is(Question now, String seen) {
    return seen != null && !seen.equals(standing(now));
  }

  /**
   * @param reader who is told
   */
  public static Overtaken by(Question now, Review.Verb verb, String reason, User reader) {
    String vain = "Not " + Formats.lower(verb.done());
    return new Overtaken(vain, happened(now, reader), reason, false);
  }

  /**
   * Of a page that says of another wording, or of one that is in no use, that it is still right.
   */
  public static Overtaken renewing(Question now, User reader) {
    return new Overtaken("Not renewed", happened(now, reader), null, false);
  }

  /** Of a retirement, be it that somebody else has retired it. */
  public static Overtaken retiring(Question now, String reason, User reader) {
    String vain = now.state == Question.State.RETIRED ? "Retired already" : "Not retired";
    return new Overtaken(vain, happened(now, reader), reason, false);
  }

  private static String happened(Question now, User reader) {
    return now.isEvidenceChanged()
        ? "its evidence changed when the article was read again"
        : Review.newest(now)
            .map(last -> told(last, reader))
            .orElse("the question was drafted anew");
  }

  /** Of a draft that is not there any more. */
  static Overtaken gone(Review.Verb verb) {
    return new Overtaken("Not " + Formats.lower(verb.done()), "the draft was replaced", null, true);
  }

  private static String told(Review last, User reader) {
    String done = Formats.lower(last.verb.done());
    if (last.undoneAt != null) {
      return "it was " + done + ", and that was undone,";
    }
    if (last.by == null) {
      return "somebody " + done + " it";
    }
    return last.by.id.equals(reader.id)
        ? "you " + done + " it in another window"
        : last.by.name + " " + done + " it";
  }
}
