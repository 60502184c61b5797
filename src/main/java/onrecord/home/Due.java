package onrecord.home;

import java.time.Duration;
import java.time.Instant;
import onrecord.card.Deck;
import onrecord.user.User;

/**
 * How many flashcards are due now.
 *
 * @param next where none is due, the minute from which the next one is, or null
 * @param held where none comes either, how many a quiz holds back
 */
public record Due(long cards, Instant next, long held) {
  private static final Duration PER_CARD = Duration.ofSeconds(15);

  static Due of(User user, Instant now) {
    long cards = Deck.countDue(user, now);
    if (cards > 0) {
      return new Due(cards, null, 0);
    }
    Instant next = Deck.nextDue(user, now).map(Deck::minute).orElse(null);
    return new Due(0, next, next == null ? Deck.countHeld(user) : 0);
  }

  public String waiting() {
    return Deck.waiting(held);
  }

  public Duration takes() {
    return PER_CARD.multipliedBy(cards);
  }
}
