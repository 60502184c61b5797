package onrecord.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.desk.Overtaken;
import onrecord.question.Doubted;
import onrecord.question.Question;
import onrecord.question.Uses;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/** An approved question past its review date: it is in no new set until a person has looked. */
public record PastReview(
    long question,
    String stem,
    String context,
    LocalDate asOf,
    LocalDate reviewBy,
    long quizzes,
    long classes,
    long version,
    boolean doubted) {
  /** Enough for a day; the bank has the rest. */
  private static final int MOST = 5;

  /**
   * @param more whether the bank has more of them
   * @param doubted how many approved questions rest on evidence that has changed
   */
  public record First(List<PastReview> rows, boolean more, long doubted) {
    /** Whether there is anything to look at. */
    public boolean isAny() {
      return !rows.isEmpty() || doubted > 0;
    }
  }

  /** Those that wait longest. */
  static First of(User user, LocalDate today) {
    List<PastReview> rows =
        Question.find(
                "select q.id, v.stem, v.context, v.asOf, q.reviewBy,"
                    + " (select count(distinct z.id) from Quiz z join z.questions e"
                    + " where e.question = q),"
                    + " (select count(distinct a.classroom.id) from Assignment a join a.quiz z"
                    + " join z.questions e where e.question = q),"
                    + " v.id, case when "
                    + Doubted.OF_ENTITY
                    + " then true else false end from Question q"
                    + " join q.current v where q.state = APPROVED and q.reviewBy < :today and "
                    + LibraryMember.sees("q", ":user")
                    + " order by q.reviewBy, q.id",
                Map.of("user", user, "today", today))
            .range(0, MOST)
            .project(PastReview.class)
            .list();
    long doubted =
        Question.count(
            "from Question q where q.state = APPROVED and "
                + Doubted.OF_ENTITY
                + " and "
                + LibraryMember.sees("q", "?1"),
            user);
    return new First(rows.subList(0, Math.min(MOST, rows.size())), rows.size() > MOST, doubted);
  }

  /** How it stands, for a decision to come back with. */
  public String standing() {
    return Overtaken.standing(Question.State.APPROVED, doubted, version);
  }

  /** What retiring takes it out of. */
  public Uses uses() {
    return new Uses(quizzes, classes);
  }
}
