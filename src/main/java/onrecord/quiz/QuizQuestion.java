package onrecord.quiz;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import onrecord.question.Question;

/** A question in its place in a quiz. */
@Embeddable
public class QuizQuestion {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Question question;

  public int points;

  protected QuizQuestion() {}

  QuizQuestion(Question question, int points) {
    this.question = question;
    this.points = points;
  }
}
