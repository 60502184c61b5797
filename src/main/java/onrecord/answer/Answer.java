package onrecord.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.question.QuestionVersion;
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

  /** The attempt it belongs to and its place there, from 1; null for a flashcard. */
  public Long attemptId;

  public Integer position;

  /** Positions of the picked choices as stored in the version, or null where self-graded. */
  public String picked;

  @Enumerated(EnumType.STRING)
  public Rating rating;

  public Instant answeredAt;
  public Integer tookMs;

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
}
