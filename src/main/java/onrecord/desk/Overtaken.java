package onrecord.desk;

import onrecord.question.Question;
import onrecord.question.Review;
import onrecord.system.Formats;

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

  public static Overtaken by(Question now, Review.Verb verb, String reason) {
    return new Overtaken("Not " + Formats.lower(verb.done()), happened(now), reason, false);
  }

  /**
   * Of a page that says of another wording, or of one that is in no use, that it is still right.
   */
  public static Overtaken renewing(Question now) {
    return new Overtaken("Not renewed", happened(now), null, false);
  }

  /** Of a retirement, be it that somebody else has retired it. */
  public static Overtaken retiring(Question now, String reason) {
    boolean retired = now.state == Question.State.RETIRED;
    return new Overtaken(retired ? "Retired already" : "Not retired", happened(now), reason, false);
  }

  private static String happened(Question now) {
    return now.isEvidenceChanged()
        ? "its evidence changed when the article was read again"
        : Review.newest(now).map(Overtaken::told).orElse("the question was drafted anew");
  }

  /** Of a draft that is not there any more. */
  static Overtaken gone(Review.Verb verb) {
    return new Overtaken("Not " + Formats.lower(verb.done()), "the draft was replaced", null, true);
  }

  private static String told(Review last) {
    String done = Formats.lower(last.verb.done());
    if (last.undoneAt != null) {
      return "it was " + done + ", and that was undone,";
    }
    String who = last.by == null ? "somebody" : last.by.name;
    return who + " " + done + " it";
  }
}
