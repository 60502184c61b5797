package onrecord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.answer.Answer;
import onrecord.answer.Withdrawal;
import onrecord.card.scheduling.LocalDays;
import onrecord.card.scheduling.Memory;
import onrecord.card.scheduling.Memory.State;
import onrecord.card.scheduling.Rating;
import onrecord.card.scheduling.Scheduler;
import onrecord.classroom.Classroom;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.system.Stored;
import onrecord.user.User;
import org.hibernate.Session;

/** One learner's memory of one question, all its versions; rebuilt from answers at any time. */
@Entity
public class Card extends Stored {
  // whose it is and where it came from never changes; a test handed in writes ten rows at once
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(updatable = false)
  public User learner;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(updatable = false)
  public Question question;

  /** The class whose assignment brought it, or none. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(updatable = false)
  public Classroom classroom;

  @Column(updatable = false)
  public Instant createdAt;

  @Enumerated(EnumType.STRING)
  public State state;

  public double stability;
  public double difficulty;
  public Instant dueAt;

  /** The learner's local day of the last review, as days since 1970-01-01. */
  public Long reviewedDay;

  public Instant reviewedAt;
  public int step;
  public int reps;
  public int lapses;

  /** The population's numbers; a class's own fit will come beside them. */
  private static final Scheduler SCHEDULER = Scheduler.STANDARD;

  private static final String LOCKED =
      "select * from card where learner_id = :learner and question_id = any(:questions)"
          + " order by id for update";

  protected Card() {}

  /** A new card, due at once. */
  public Card(User learner, Question question, Classroom from, Instant now) {
    this.learner = learner;
    this.question = question;
    this.classroom = from;
    this.createdAt = now;
    remember(Memory.fresh(now), now);
  }

  /**
   * What final answers do: a wrong one makes the card, any one moves a card that is there. In the
   * transaction that makes them final.
   *
   * @param from the class whose assignment asked
   */
  public static void answered(User learner, Classroom from, List<Outcome> outcomes, Instant at) {
    var there = locked(learner, outcomes.stream().map(Outcome::question).toList());
    // In one order, so that two requests that both make cards do not wait for each other.
    for (Outcome outcome : inOrder(outcomes)) {
      var card = there.get(outcome.question());
      if (card != null) {
        card.review(outcome.rating(), learner, at);
      } else if (outcome.isForgotten()) {
        make(learner, from, outcome, at);
      }
    }
  }

  private static List<Outcome> inOrder(List<Outcome> outcomes) {
    return outcomes.stream().sorted(Comparator.comparing(Outcome::question)).toList();
  }

  private static void make(User learner, Classroom from, Outcome outcome, Instant at) {
    var card =
        new Card(
            learner, getEntityManager().getReference(Question.class, outcome.question()), from, at);
    card.review(outcome.rating(), learner, at);
    if (!card.insert()) {
      // Made by another request since we looked: its row is there now, to be locked and moved.
      locked(learner, List.of(outcome.question()))
          .values()
          .forEach(other -> other.review(outcome.rating(), learner, at));
    }
  }

  /** One card of the learner's, locked: whoever else answers it waits. */
  static Optional<Card> toAnswer(User learner, long id) {
    return Card.<Card>find("id = ?1 and learner = ?2", id, learner)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** The learner's cards of those questions, locked in one order so that no two requests cross. */
  private static Map<Long, Card> locked(User learner, Collection<Long> questions) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(LOCKED, Card.class)
        .setParameter("learner", learner.id)
        .setParameter("questions", questions.toArray(Long[]::new))
        .getResultStream()
        .collect(Collectors.toMap(card -> card.question.id, Function.identity()));
  }

  /** False where the learner has a card of that question already. */
  private boolean insert() {
    return getEntityManager()
            .createNativeQuery(
                "insert into card (learner_id, question_id, classroom_id, created_at, state,"
                    + " stability, difficulty, due_at, reviewed_day, reviewed_at, step, reps,"
                    + " lapses) values (:learner, :question, cast(:classroom as bigint), :created, :state,"
                    + " :stability, :difficulty, :due, :day, :reviewed, :step, :reps, :lapses)"
                    + " on conflict (learner_id, question_id) do nothing")
            .setParameter("learner", learner.id)
            .setParameter("question", question.id)
            .setParameter("classroom", classroom == null ? null : classroom.id)
            .setParameter("created", createdAt)
            .setParameter("state", state.name())
            .setParameter("stability", stability)
            .setParameter("difficulty", difficulty)
            .setParameter("due", dueAt)
            .setParameter("day", reviewedDay)
            .setParameter("reviewed", reviewedAt)
            .setParameter("step", step)
            .setParameter("reps", reps)
            .setParameter("lapses", lapses)
            .executeUpdate()
        == 1;
  }

  /** One more final answer. One that became final before the last review takes its place there. */
  void review(Rating rating, User learner, Instant at) {
    if (reviewedAt != null && at.isBefore(reviewedAt)) {
      rebuild(learner);
    } else {
      var days = days(learner);
      var next = SCHEDULER.next(memory(), rating, at, days);
      remember(next, next.askableFrom(days));
    }
  }

  /** Forgets what it knows and takes all final answers again, from the first that was wrong. */
  void rebuild(User learner) {
    var days = days(learner);
    var memory = Memory.fresh(createdAt);
    for (Review review : Review.of(this)) {
      if (memory.state() != State.NEW || review.rating() == Rating.AGAIN) {
        memory = SCHEDULER.next(memory, review.rating(), review.at(), days);
      }
    }
    remember(memory, memory.askableFrom(days));
  }

  /**
   * Takes the learner's last flashcard answer of today back: it stays on record, counts no more,
   * and its card is what it was before. Any other answer stays.
   */
  static void takeBack(Answer answer, User learner, Instant now) {
    var card = locked(learner, List.of(answer.version.question.id)).get(answer.version.question.id);
    var last = Answer.lastOnCard(learner, learner.dayBegins(learner.today(now)));
    if (card != null && last.isPresent() && last.get().id.equals(answer.id)) {
      new Withdrawal(answer, now).persist();
      card.rebuild(learner);
    }
  }

  /**
   * Whether the back of an answered card may be seen again: a quiz that asks the same since then
   * holds it back as it does the card.
   */
  static boolean mayTell(Answer answer, User learner, Instant now) {
    return !getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery("select c.id" + Deck.ASKABLE + " and q.id = :question", Long.class)
        .setParameter("learner", learner.id)
        .setParameter("now", now)
        .setParameter("question", answer.version.question.id)
        .getResultList()
        .isEmpty();
  }

  /** A version of this card's question. */
  QuestionVersion version(long id) {
    return QuestionVersion.toTell(id)
        .filter(version -> version.question.id.equals(question.id))
        .orElseThrow(NotFoundException::new);
  }

  Memory memory() {
    return new Memory(
        state,
        stability,
        difficulty,
        dueAt,
        reviewedAt,
        reviewedDay == null ? 0 : reviewedDay,
        step,
        reps,
        lapses);
  }

  private void remember(Memory memory, Instant askableFrom) {
    state = memory.state();
    stability = memory.stability();
    difficulty = memory.difficulty();
    dueAt = askableFrom;
    reviewedDay = memory.state() == State.NEW ? null : memory.reviewedDay();
    reviewedAt = memory.reviewedAt();
    step = memory.step();
    reps = memory.reps();
    lapses = memory.lapses();
  }

  /** When it would come back after each answer. */
  public Instant dueAfter(Rating rating, User learner, Instant now) {
    var days = days(learner);
    return SCHEDULER.next(memory(), rating, now, days).due();
  }

  private static LocalDays days(User learner) {
    return new LocalDays(learner.zoneId(), learner.dayStart);
  }
}
