package onrecord.question;

import java.util.List;

/** One question with its history. */
public record QuestionPage(
    Question question,
    List<Choice> choices,
    List<FlawFound> flaws,
    EvidenceView evidence,
    List<QuestionVersion> versions,
    List<Review> reviews) {
  private static final int MOST = 30;

  static QuestionPage of(Question question) {
    return new QuestionPage(
        question,
        List.copyOf(question.current.choices),
        List.copyOf(question.current.flaws),
        EvidenceView.of(question, Letters.of(question.article)),
        QuestionVersion.of(question, MOST),
        Review.of(question, MOST));
  }
}
