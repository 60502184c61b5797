package onrecord.home;

import java.time.Duration;
import java.time.Instant;
import onrecord.card.Deck;
import onrecord.card.Done;
import onrecord.user.User;

/**
 * How many flashcards are due now.
 *
 * @param next where none is due, a sentence on the next one, or null
 * @param held where none comes either, how many a quiz holds back
 */
public record Due(long cards, String next, long held) {
  private static final Duration PER_CARD = Duration.ofSeconds(15);

  static Due of(User user, Instant now) {
    long cards = Deck.countDue(user, now);
    if (cards > 0) {
      return new Due(cards, null, 0);
    }
    String next = Deck.nextDue(user, now).map(due -> Done.coming(user, due, now)).orElse(null);
    return new Due(0, next, next == null ? Deck.countHeld(user) : 0);
  }

  public String waiting() {
    return Deck.waiting(held);
  }

  public Duration takes() {
    return PER_CARD.multipliedBy(cards);
  }
}
