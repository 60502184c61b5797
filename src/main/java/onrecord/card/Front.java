package onrecord.card;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Asking;
import onrecord.card.scheduling.Rating;
import onrecord.question.QuestionVersion;
import onrecord.question.generation.QuestionKinds;
import onrecord.question.item.Shown;
import onrecord.user.User;

/**
 * A card that is asked now.
 *
 * @param due how many are due, this one included
 * @param sent what was sent and is no answer; empty at first
 * @param last the learner's last answer of today, which can be taken back, or null
 */
public record Front(
    Card card,
    QuestionVersion version,
    List<String> sent,
    long due,
    Deck.Tally tally,
    Answer last,
    User learner,
    Instant now) {

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
    return switch (version.format) {
      case SINGLE, NUMERIC, SHORT -> QuestionKinds.recallable(version.question.kind, version.stem);
      case MULTIPLE, TRUEFALSE, MATCH, ORDER -> false;
    };
  }

  public boolean isRecallable() {
    return isRecallable(version);
  }

  public Asking asking() {
    return new Asking(version.wording(), shown(card, version), sent);
  }

  public List<Grade> grades() {
    return Stream.of(Rating.values())
        .map(
            rating -> new Grade(rating, Duration.between(now, card.dueAfter(rating, learner, now))))
        .toList();
  }

  /** Another order each time, so that nobody learns the place instead of the answer. */
  static Shown shown(Card card, QuestionVersion version) {
    return Shown.of(version.item(), card.id * 1_000_003 + card.reps, true);
  }
}
