package onrecord.card;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Mark;
import onrecord.card.scheduling.Rating;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Response;
import onrecord.user.User;

/** What a learner did with a card: graded their own recall, or answered it. */
record Reply(Answer answer, Rating rating, double fraction) {

  /** What a form holds: a reply, or the sentence that says why it is none. */
  record Read(Reply reply, String problem) {}

  static Read read(
      Card card, QuestionVersion version, CardResource.Response form, User learner, Instant now) {
    if (Front.isRecallable(version)) {
      return new Read(
          graded(version, form.rating(), learner, now).orElse(null), "Pick one of the answers.");
    }
    var sent = Front.shown(card, version).read(form.choice());
    return new Read(
        sent.isAnswer() ? answered(version, sent.response(), learner, now) : null, sent.problem());
  }

  private static Optional<Reply> graded(
      QuestionVersion version, String name, User learner, Instant now) {
    return Stream.of(Rating.values())
        .filter(rating -> rating.name().equals(name))
        .findFirst()
        .map(
            rating ->
                new Reply(
                    Answer.graded(learner, version, Answer.Rating.valueOf(name), now),
                    rating,
                    rating == Rating.AGAIN ? 0 : 1));
  }

  private static Reply answered(
      QuestionVersion version, Response response, User learner, Instant now) {
    double fraction = version.item().grade(response);
    return new Reply(
        Answer.picked(learner, version, response, now), Outcome.rating(fraction), fraction);
  }

  void store(Card card, User learner, Instant now) {
    answer.persist();
    new Mark(answer, fraction, now).persist();
    card.review(rating, learner, now);
  }
}
