package onrecord.home;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import onrecord.attempt.Attempt;
import onrecord.user.User;

/** A run that was handed in, with its score where the learner may know it. */
public record Result(
    long attempt,
    String quiz,
    String classroom,
    String zone,
    Instant submittedAt,
    Instant closesAt,
    int questions,
    Double score,
    boolean shown) {

  /** A test keeps its answers, and so its score, until it has closed for everybody. */
  private static final String SHOWN =
      "case when a.mode = PRACTICE or a.closesAt <= ?2 then true else false end";

  static List<Result> latest(User user, Instant now) {
    return Attempt.find(
            "select t.id, z.title, c.name, c.zone, t.submittedAt, a.closesAt,"
                + " array_length(t.asked),"
                + " (select sum(m.fraction) from Mark m join m.answer r where r.attemptId = t.id"
                + " and not exists (select 1 from Mark x where x.answer = r and x.id > m.id)), "
                + SHOWN
                + " from Attempt t join t.assignment a join a.quiz z join a.classroom c"
                + " where t.learner = ?1 and t.submittedAt is not null"
                + " order by t.submittedAt desc, t.id desc",
            user,
            now)
        .page(0, 5)
        .project(Result.class)
        .list();
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public long right() {
    return score == null ? 0 : Math.round(score);
  }
}
