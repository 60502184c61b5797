package onrecord.question;

import java.time.LocalDate;
import java.util.List;

/**
 * One question with its history.
 *
 * @param pastReview whether it waits for a person to say that it is still right
 */
public record QuestionPage(
    Question question,
    List<Choice> choices,
    List<FlawFound> flaws,
    EvidenceView evidence,
    List<QuestionVersion> versions,
    List<Review> reviews,
    boolean pastReview) {
  private static final int MOST = 30;

  static QuestionPage of(Question question, LocalDate today) {
    return new QuestionPage(
        question,
        List.copyOf(question.current.choices),
        List.copyOf(question.current.flaws),
        EvidenceView.of(question, Letters.of(question.article)),
        QuestionVersion.of(question, MOST),
        Review.of(question, MOST),
        question.isPastReview(today));
  }
}
