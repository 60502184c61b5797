package onrecord.card;

import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import onrecord.answer.Mark;
import onrecord.system.Formats;
import onrecord.user.User;
import org.hibernate.Session;

/** All cards of one learner: which are due, and when. */
public final class Deck {
  /**
   * Its question stands in a test that is open, begun or not. Practice that was not begun holds
   * nothing back: it tells each answer itself, and may stay open for ever.
   */
  private static final String IN_TEST =
      "select 1 from quiz_question z join assignment s on s.quiz_id = z.quiz_id"
          + " join membership m on m.classroom_id = s.classroom_id and m.user_id = c.learner_id"
          + " and m.role = 'LEARNER' where z.question_id = c.question_id"
          + " and s.mode = 'TEST' and s.closes_at > :now and (s.opens_at <= :now or exists ("
          + "select 1 from attempt t where t.assignment_id = s.id"
          + " and t.learner_id = c.learner_id))";

  /**
   * Its question is asked in a run that is under way, or in one at a test that has not closed. A
   * run keeps its questions whatever becomes of its quiz, and its learner may have left the class.
   */
  private static final String IN_RUN =
      "select 1 from attempt t join question_version v on v.id = any(t.asked)"
          + " join assignment s on s.id = t.assignment_id"
          + " where t.learner_id = c.learner_id and v.question_id = c.question_id"
          + " and (s.mode = 'TEST' and s.closes_at > :now or t.submitted_at is null and exists ("
          + "select 1 from membership m where m.classroom_id = s.classroom_id"
          + " and m.user_id = t.learner_id and m.role = 'LEARNER'))";

  /**
   * Cards that may be asked. A card of a retired question pauses. A card is held back while its
   * question is asked in a run that is under way, or stands in a test that has not closed, though
   * handed in: its back would give the key away, and others are still asked. (The table of runs
   * belongs further down the line; only its rows are read here.)
   */
  public static final String ASKABLE =
      " from card c join question q on q.id = c.question_id"
          + " where c.learner_id = :learner and q.state = 'APPROVED' and not exists ("
          + IN_TEST
          + ") and not exists ("
          + IN_RUN
          + ")";

  /** The card to ask next, its question's present version, and how many are due with it. */
  record Next(Long card, Long version, Long due) {}

  /** What was answered on flashcards in a stretch of time; what was withdrawn does not count. */
  public record Tally(Long answered, Long again) {}

  private static final long A_MINUTE = Duration.ofMinutes(1).toMillis();

  private Deck() {}

  /** The one that has been due for longest. */
  static Optional<Next> next(User learner, Instant now) {
    return askable(
            "select c.id, q.current_id, count(*) over ()",
            " and c.due_at <= :now order by c.due_at, c.id limit 1",
            Next.class,
            learner,
            now)
        .getResultStream()
        .findFirst();
  }

  /** Whether a card of the learner's may be asked and is due. */
  static boolean mayAsk(Card card, Instant now) {
    return !askable(
            "select c.id", " and c.due_at <= :now and c.id = :card", Long.class, card.learner, now)
        .setParameter("card", card.id)
        .getResultList()
        .isEmpty();
  }

  /** How many cards could be asked now. */
  public static long countDue(User learner, Instant now) {
    return askable("select count(*)", " and c.due_at <= :now", Long.class, learner, now)
        .getSingleResult();
  }

  /** Where no card can be asked, now or later, how many a quiz holds back. */
  public static long countHeld(User learner) {
    return Card.count("learner = ?1 and question.state = APPROVED", learner);
  }

  /** What is said of them. */
  public static String waiting(long held) {
    return Formats.counted(held, "card waits", "cards wait")
        + " until the quiz that asks the same is handed in, or, if it is a test, has closed.";
  }

  /** The minute to come back in: one that is only begun would find nothing due yet. */
  public static Instant minute(Instant due) {
    return due.plusMillis(A_MINUTE - 1).truncatedTo(ChronoUnit.MINUTES);
  }

  /** When the next card that no quiz holds back and that is not due yet becomes due. */
  public static Optional<Instant> nextDue(User learner, Instant now) {
    return askable(
            "select c.due_at",
            " and c.due_at > :now order by c.due_at limit 1",
            Instant.class,
            learner,
            now)
        .getResultStream()
        .findFirst();
  }

  /** How many of them fall due before an instant. */
  static long countDue(User learner, Instant now, Instant before) {
    return askable(
            "select count(*)",
            " and c.due_at > :now and c.due_at < :before",
            Long.class,
            learner,
            now)
        .setParameter("before", before)
        .getSingleResult();
  }

  static Tally tally(User learner, Instant since) {
    return Card.getEntityManager()
        .createQuery(
            "select count(m), count(case when m.fraction < 1 then 1 end) from Mark m"
                + " join m.answer a where a.learner = :learner and a.place = FLASHCARD"
                + " and a.answeredAt >= :since and "
                + Mark.LATEST
                + " and not exists (select 1 from Withdrawal w where w.answerId = a.id)",
            Tally.class)
        .setParameter("learner", learner)
        .setParameter("since", since)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> askable(
      String select, String and, Class<T> type, User learner, Instant now) {
    return Card.getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(select + ASKABLE + and, type)
        .setParameter("learner", learner.id)
        .setParameter("now", now);
  }
}
