package onrecord;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;

/** Runs, answers and cards as rows, for tests that need many or odd ones at once. */
final class AnswerRows {
  private final TestClock clock;
  private final EntityManager db;

  AnswerRows(TestClock clock, EntityManager db) {
    this.clock = clock;
    this.db = db;
  }

  long attempt(Assignment at, User learner, boolean submitted, Integer... picked) {
    Assignment.<Assignment>findById(at.id).begin(clock.instant());
    List<Question> asked =
        Assignment.<Assignment>findById(at.id).quiz.questions.stream()
            .map(q -> q.question)
            .toList();
    long attempt = started(at, learner, submitted, asked, picked);
    for (int i = 0; i < picked.length; i++) {
      if (picked[i] != null) {
        answered(attempt, learner, asked.get(i), i + 1, picked[i]);
      }
    }
    return attempt;
  }

  private long started(
      Assignment at, User learner, boolean submitted, List<Question> asked, Integer... picked) {
    return (Long)
        db.createNativeQuery(
                "insert into attempt (assignment_id, learner_id, number, seed, asked, started_at,"
                    + " answered, submitted_at) values (:assignment, :learner,"
                    + " (select 1 + count(*) from attempt where assignment_id = :assignment and"
                    + " learner_id = :learner), 7, cast(:asked as bigint[]), :now, :answered,"
                    + " case when :submitted then cast(:now as timestamptz) end) returning id",
                Long.class)
            .setParameter("assignment", at.id)
            .setParameter("learner", learner.id)
            .setParameter(
                "asked",
                asked.stream()
                    .map(q -> q.current.id.toString())
                    .collect(Collectors.joining(",", "{", "}")))
            .setParameter("answered", Arrays.stream(picked).filter(Objects::nonNull).count())
            .setParameter("submitted", submitted)
            .setParameter("now", clock.instant())
            .getSingleResult();
  }

  private void answered(long attempt, User learner, Question question, int position, int place) {
    Long answer =
        (Long)
            db.createNativeQuery(
                    "insert into answer (learner_id, version_id, place, attempt_id, position,"
                        + " picked, answered_at) values (:learner, :version, 'QUIZ', :attempt,"
                        + " :position, :picked, :now) returning id",
                    Long.class)
                .setParameter("learner", learner.id)
                .setParameter("version", question.current.id)
                .setParameter("attempt", attempt)
                .setParameter("position", position)
                .setParameter("picked", Integer.toString(place))
                .setParameter("now", clock.instant())
                .getSingleResult();
    db.createNativeQuery("insert into mark (answer_id, fraction, made_at) values (?1, ?2, ?3)")
        .setParameter(1, answer)
        .setParameter(2, question.current.choices.get(place).correct() ? 1.0 : 0.0)
        .setParameter(3, clock.instant())
        .executeUpdate();
  }

  /** A card of that learner, due then. */
  int card(User learner, Question question, Instant due) {
    return db.createNativeQuery(
            "insert into card (learner_id, question_id, created_at, state, stability,"
                + " difficulty, due_at, step, reps, lapses) values (?1, ?2, ?3, 'REVIEW', 3,"
                + " 5, ?4, 0, 1, 0)")
        .setParameter(1, learner.id)
        .setParameter(2, question.id)
        .setParameter(3, clock.instant())
        .setParameter(4, due)
        .executeUpdate();
  }
}
