package onrecord.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Response;
import onrecord.system.Stored;
import onrecord.user.User;

/**
 * One saved response; append-only. An answer in a quiz is final at once in practice and at
 * submission in a test; a flashcard's is final at once.
 */
@Entity
public class Answer extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public User learner;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public QuestionVersion version;

  @Enumerated(EnumType.STRING)
  public Place place;

  /**
   * The attempt it belongs to and its place there, from 1; null for a flashcard, and where the
   * attempt was deleted.
   */
  public Long attemptId;

  public Integer position;

  /** The response as {@link Response#stored()} writes it, or null where self-graded. */
  public String picked;

  @Enumerated(EnumType.STRING)
  public Rating rating;

  public Instant answeredAt;

  public enum Place {
    QUIZ,
    FLASHCARD
  }

  /** How a learner graded their own recall; the values are those of {@code card.scheduling}. */
  public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY
  }

  protected Answer() {}

  private Answer(User learner, QuestionVersion version, Instant now) {
    this.learner = learner;
    this.version = version;
    this.place = Place.FLASHCARD;
    this.answeredAt = now;
  }

  /** Recall of a flashcard as its learner graded it. */
  public static Answer graded(User learner, QuestionVersion version, Rating rating, Instant now) {
    var answer = new Answer(learner, version, now);
    answer.rating = rating;
    return answer;
  }

  /** What was picked, put in order or typed on a flashcard. */
  public static Answer picked(User learner, QuestionVersion version, Response to, Instant now) {
    var answer = new Answer(learner, version, now);
    answer.picked = to.stored();
    return answer;
  }

  /** The learner's latest flashcard answer since then that was not taken back. */
  public static Optional<Answer> lastOnCard(User learner, Instant since) {
    return find(
            "from Answer a join fetch a.version where a.learner = ?1 and a.place = FLASHCARD"
                + " and a.answeredAt >= ?2"
                + " and not exists (select 1 from Withdrawal w where w.answerId = a.id)"
                + " order by a.answeredAt desc, a.id desc",
            learner,
            since)
        .firstResultOptional();
  }

  /** One flashcard answer of that learner's. */
  public static Optional<Answer> onCard(User learner, long id) {
    return find(
            "from Answer a join fetch a.version where a.id = ?1 and a.learner = ?2"
                + " and a.place = FLASHCARD",
            id,
            learner)
        .singleResultOptional();
  }
}
