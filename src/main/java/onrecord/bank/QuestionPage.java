package onrecord.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onrecord.article.Tags;
import onrecord.desk.Overtaken;
import onrecord.question.Choice;
import onrecord.question.EvidenceView;
import onrecord.question.FlawFound;
import onrecord.question.Letters;
import onrecord.question.Origin;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.Review;
import onrecord.question.Uses;

/**
 * One question with its history.
 *
 * @param pastReview whether it waits for a person to say that it is still right
 * @param uses what retiring takes it out of
 * @param origin where its reader came from
 * @param done what was just decided, or null
 * @param kept whether its changed evidence was just let stand
 */
public record QuestionPage(
    Question question,
    List<Choice> choices,
    List<FlawFound> flaws,
    EvidenceView evidence,
    List<QuestionVersion> versions,
    List<Review> reviews,
    Tags tags,
    boolean pastReview,
    Uses uses,
    Origin origin,
    Review done,
    boolean kept) {
  private static final int MOST = 30;

  /** How the question stands, for a decision to come back with. */
  public String standing() {
    return Overtaken.standing(question);
  }

  /**
   * @param done as sent: a decision on this question, "kept", or anything
   * @param topic as typed and not taken, or null
   */
  static QuestionPage of(
      Question question, LocalDate today, Origin origin, String done, String topic) {
    var reviews = Review.of(question, MOST);
    var article = question.article;
    var ideas = Stream.of(article.storyIdea(), question.current.speaker);
    return new QuestionPage(
        question,
        List.copyOf(question.current.choices),
        List.copyOf(question.current.flaws),
        EvidenceView.of(question, Letters.of(question.article)),
        QuestionVersion.of(question, MOST),
        reviews,
        Tags.of(article, question.topics, article.topics, ideas, topic),
        question.isPastReview(today),
        Uses.of(question),
        origin,
        reviews.stream().filter(r -> r.id.toString().equals(done)).findFirst().orElse(null),
        "kept".equals(done) && !question.isEvidenceChanged());
  }
}
