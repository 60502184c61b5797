package onrecord.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onrecord.answer.Mark;
import onrecord.attempt.Attempt;
import onrecord.user.User;

/**
 * One of a learner's runs: a test tells how much was right once handed in, and no more so far.
 *
 * @param right of its answers, by their latest marks; not what was right in part
 */
public record Run(
    long attempt,
    String quiz,
    String classroom,
    Instant startedAt,
    Instant submittedAt,
    int answered,
    int questions,
    long right) {

  private static final String RIGHT =
      "(select count(*) from Mark m join m.answer r where r.attemptId = t.id and m.fraction = 1"
          + " and "
          + Mark.LATEST
          + ")";

  private static final int LATEST = 10;
  private static final int RECENT = 5;

  /** Of a class the learner has left, only what was handed in has a page. */
  static List<Run> latest(User learner) {
    return find(
        " and (t.submittedAt is not null or exists (select 1 from Membership b"
            + " where b.classroom = c and b.user = t.learner and b.role = LEARNER))"
            + " order by t.startedAt desc, t.id desc",
        learner,
        LATEST);
  }

  /** Those handed in last. */
  public static List<Run> handedIn(User learner) {
    return find(
        " and t.submittedAt is not null order by t.submittedAt desc, t.id desc", learner, RECENT);
  }

  private static List<Run> find(String which, User learner, int most) {
    return Attempt.find(
            "select t.id, z.title, c.name, t.startedAt, t.submittedAt,"
                + " t.answered, array_length(t.asked), "
                + RIGHT
                + " from Attempt t join t.assignment a join a.quiz z join a.classroom c"
                + " where t.learner = :learner"
                + which,
            Map.of("learner", learner))
        .page(0, most)
        .project(Run.class)
        .list();
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }
}
