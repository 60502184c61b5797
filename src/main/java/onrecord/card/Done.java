package onrecord.card;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import onrecord.answer.Answer;
import onrecord.system.Formats;
import onrecord.user.User;

/**
 * Nothing is due.
 *
 * @param last the learner's last answer of today, which can be taken back, or null
 * @param next what comes next, as a sentence
 */
public record Done(Deck.Tally tally, Answer last, String next) {

  private static final long A_MINUTE = Duration.ofMinutes(1).toMillis();

  static Done of(User learner, Answer last, Instant now) {
    Instant begin = learner.dayBegins(learner.today(now));
    return new Done(Deck.tally(learner, begin), last, next(learner, now));
  }

  public long remembered() {
    return tally.answered() - tally.again();
  }

  private static String next(User learner, Instant now) {
    var due = Deck.nextDue(learner, now).orElse(null);
    if (due == null) {
      long held = Deck.countHeld(learner);
      return held == 0
          ? "Questions you get wrong in a quiz come back here as cards."
          : Formats.counted(held, "card waits", "cards wait")
              + " until the quiz that asks the same is handed in, or, if it is a test, has closed.";
    }
    LocalDate day = learner.today(due);
    long cards = Deck.countDue(learner, now, learner.dayBegins(day.plusDays(1)));
    String which =
        cards == 1 ? "The next card is due " : "The next %d cards are due ".formatted(cards);
    LocalDate today = learner.today(now);
    if (day.equals(today)) {
      // A minute that is only begun would send the learner back here.
      Instant minute = due.plusMillis(A_MINUTE - 1).truncatedTo(ChronoUnit.MINUTES);
      return which + "today, from " + Formats.time(minute, learner.zoneId()) + ".";
    }
    return which + (day.equals(today.plusDays(1)) ? "tomorrow, " : "on ") + Formats.day(day) + ".";
  }
}
