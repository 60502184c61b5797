package onrecord.card;

import java.time.Instant;
import java.time.LocalDate;
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
          : Deck.waiting(held);
    }
    return coming(learner, due, now);
  }

  /**
   * What is due next, as a sentence.
   *
   * @param due when it becomes due, after now
   */
  public static String coming(User learner, Instant due, Instant now) {
    LocalDate day = learner.today(due);
    long cards = Deck.countDue(learner, now, learner.dayBegins(day.plusDays(1)));
    String which =
        cards == 1 ? "The next card is due " : "The next %d cards are due ".formatted(cards);
    LocalDate today = learner.today(now);
    if (day.equals(today)) {
      return which + "today, from " + Formats.time(Deck.minute(due), learner.zoneId()) + ".";
    }
    return which + (day.equals(today.plusDays(1)) ? "tomorrow, " : "on ") + Formats.day(day) + ".";
  }
}
