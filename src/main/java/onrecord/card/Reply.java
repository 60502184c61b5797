package onrecord.card;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Mark;
import onrecord.card.scheduling.Rating;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Picked;
import onrecord.user.User;

/** What a learner did with a card: graded their own recall, or picked an option. */
record Reply(Answer answer, Rating rating, double fraction) {

  /** Empty where a form holds neither a grade nor an option of the card. */
  static Optional<Reply> read(
      Card card, QuestionVersion version, CardResource.Response form, User learner, Instant now) {
    return Front.isRecallable(version)
        ? graded(version, form.rating(), learner, now)
        : picked(card, version, form.choice(), learner, now);
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

  private static Optional<Reply> picked(
      Card card, QuestionVersion version, String number, User learner, Instant now) {
    var order = Front.order(card, version);
    return IntStream.range(0, order.size())
        .filter(i -> String.valueOf(i + 1).equals(number))
        .mapToObj(i -> Picked.one(order.get(i)))
        .findFirst()
        .map(
            pick -> {
              double fraction = version.item().grade(pick);
              return new Reply(
                  Answer.picked(learner, version, pick, now), Outcome.rating(fraction), fraction);
            });
  }

  void store(Card card, User learner, Instant now) {
    answer.persist();
    new Mark(answer, fraction, now).persist();
    card.review(rating, learner, now);
  }
}
