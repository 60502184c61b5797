package onrecord.card;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.card.scheduling.Rating;
import onrecord.question.QuestionVersion;
import onrecord.question.generation.QuestionKinds;
import onrecord.question.item.OptionOrder;
import onrecord.user.User;

/**
 * A card that is asked now.
 *
 * @param due how many are due, this one included
 * @param last the learner's last answer of today, which can be taken back, or null
 */
public record Front(
    Card card,
    QuestionVersion version,
    long due,
    Deck.Tally tally,
    Answer last,
    User learner,
    Instant now) {

  /** An option under the number it is shown with. */
  public record Face(int number, String text) {}

  /** A grade to give, and how long until the card comes back after it. */
  public record Grade(Rating rating, Duration interval) {
    /** As on the button: "Again". */
    public String word() {
      return rating.name().charAt(0) + rating.name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /** Cards of today: those answered and those due. */
  public long all() {
    return tally.answered() + due;
  }

  /** Short enough a key to say it to oneself before seeing it. */
  static boolean isRecallable(QuestionVersion version) {
    return QuestionKinds.recallable(version.question.kind);
  }

  public boolean isRecallable() {
    return isRecallable(version);
  }

  public List<Face> faces() {
    var order = order(card, version);
    return IntStream.range(0, order.size())
        .mapToObj(i -> new Face(i + 1, version.choices.get(order.get(i)).text()))
        .toList();
  }

  public List<Grade> grades() {
    return Stream.of(Rating.values())
        .map(
            rating -> new Grade(rating, Duration.between(now, card.dueAfter(rating, learner, now))))
        .toList();
  }

  /** Another order each time, so that nobody learns the place instead of the answer. */
  static List<Integer> order(Card card, QuestionVersion version) {
    return OptionOrder.of(card.id * 1_000_003 + card.reps, version.choices.size());
  }
}
