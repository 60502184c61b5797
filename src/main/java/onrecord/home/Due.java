package onrecord.home;

import java.time.Duration;
import java.time.Instant;
import onrecord.card.Deck;
import onrecord.user.User;

/** How many flashcards wait now, and when the next one comes; null where none does. */
public record Due(long cards, Instant next) {
  private static final Duration PER_CARD = Duration.ofSeconds(15);

  static Due of(User user, Instant now) {
    long cards = Deck.countDue(user, now);
    return new Due(cards, cards > 0 ? null : Deck.nextDue(user, now).orElse(null));
  }

  public Duration takes() {
    return PER_CARD.multipliedBy(cards);
  }
}
