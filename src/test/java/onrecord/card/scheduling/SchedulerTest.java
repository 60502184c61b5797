package onrecord.card.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import onrecord.card.scheduling.Memory.State;
import org.junit.jupiter.api.Test;

class SchedulerTest {
  private static final LocalDays UTC = new LocalDays(ZoneOffset.UTC, 0);
  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

  private final Scheduler scheduler = Scheduler.STANDARD;

  @Test
  void recallFallsEveryDay() {
    eachHistory(
        (memory, now) -> {
          long day = memory.reviewedDay();
          for (int later = 1; later <= 400; later++) {
            double before = scheduler.retrievability(memory, day + later - 1);
            double after = scheduler.retrievability(memory, day + later);
            assertTrue(after < before || after == 0, memory + " on day " + later);
            assertTrue(after >= 0 && before <= 1);
          }
        });
  }

  @Test
  void successNeverWeakensAndForgettingNeverStrengthens() {
    eachHistory(
        (memory, now) -> {
          for (int days : new int[] {0, 1, 3, 10, 100, 1000}) {
            Instant then = now.plus(Duration.ofDays(days));
            for (var rating : Rating.values()) {
              var after = scheduler.next(memory, rating, then, UTC);
              assertTrue(after.difficulty() >= 1 && after.difficulty() <= 10);
              if (rating == Rating.AGAIN) assertTrue(after.stability() <= memory.stability());
              else assertTrue(after.stability() >= memory.stability());
              assertTrue(after.due().isAfter(then));
            }
          }
        });
  }

  @Test
  void aDayBeginsAtItsHourInTheNightsInWhichClocksChangeToo() {
    var berlin = new LocalDays(ZoneId.of("Europe/Berlin"), 4);
    for (String change : new String[] {"2026-03-29", "2026-10-25"}) {
      long day = LocalDate.parse(change).toEpochDay();
      for (long other = day - 1; other <= day + 1; other++) {
        assertEquals(other, berlin.day(berlin.start(other)));
        assertEquals(other - 1, berlin.day(berlin.start(other).minusSeconds(1)));
      }
    }
  }

  @Test
  void betterAnswersComeBackLater() {
    eachHistory(
        (memory, now) -> {
          if (memory.state() != State.REVIEW) return;
          Instant then = memory.due();
          Instant hard = scheduler.next(memory, Rating.HARD, then, UTC).due();
          Instant good = scheduler.next(memory, Rating.GOOD, then, UTC).due();
          Instant easy = scheduler.next(memory, Rating.EASY, then, UTC).due();
          assertTrue(hard.isBefore(good) && good.isBefore(easy), memory.toString());
        });
  }

  @Test
  void anEveningThatEndsAfterMidnightIsOneDay() {
    var berlin = new LocalDays(ZoneId.of("Europe/Berlin"), 4);
    Instant late = Instant.parse("2026-01-05T23:30:00Z"); // half past midnight in Berlin
    assertEquals(berlin.day(Instant.parse("2026-01-05T20:00:00Z")), berlin.day(late));
    assertEquals(berlin.day(late) + 1, berlin.day(Instant.parse("2026-01-06T03:00:00Z")));
    assertEquals(Instant.parse("2026-01-06T03:00:00Z"), berlin.start(berlin.day(late) + 1));
  }

  @Test
  void whatIsDueInDaysIsAskableFromTheMorning() {
    var paris = new LocalDays(ZoneId.of("Europe/Paris"), 4);
    var easy = scheduler.next(Memory.fresh(MONDAY), Rating.EASY, MONDAY, paris);
    assertEquals(8, easy.scheduledDays());
    assertEquals(Instant.parse("2026-01-13T03:00:00Z"), easy.askableFrom(paris));
    var good = scheduler.next(Memory.fresh(MONDAY), Rating.GOOD, MONDAY, paris);
    assertEquals(MONDAY.plus(Duration.ofMinutes(10)), good.askableFrom(paris));
  }

  /** As by practice that is taken again and again, with the key just read. */
  @Test
  void whatIsRecalledAgainAndAgainOnOneDayIsAskedWithinThree() {
    var memory = scheduler.next(Memory.fresh(MONDAY), Rating.AGAIN, MONDAY, UTC);
    for (int minute = 1; minute <= 500; minute++) {
      memory = scheduler.next(memory, Rating.GOOD, MONDAY.plusSeconds(60 * minute), UTC);
      assertTrue(memory.scheduledDays() <= 3, memory + " after " + minute);
    }
  }

  @Test
  void aClockThatWasPutBackIsNoNegativeTime() {
    var memory = scheduler.next(Memory.fresh(MONDAY), Rating.EASY, MONDAY, UTC);
    var earlier = scheduler.next(memory, Rating.GOOD, MONDAY.minus(Duration.ofDays(3)), UTC);
    assertTrue(earlier.stability() >= memory.stability());
  }

  @Test
  void stepsAreReadAsPeopleWriteThem() {
    assertEquals(Duration.ofMinutes(10), Settings.step("10m"));
    assertEquals(Duration.ofDays(3), Settings.step("3d"));
    assertThrows(IllegalArgumentException.class, () -> Settings.step("soon"));
  }

  private interface Check {
    void of(Memory memory, Instant now);
  }

  /** 300 learners who answer as it comes, early, on time and late. */
  private void eachHistory(Check check) {
    var random = new Random(20260105);
    for (int learner = 0; learner < 300; learner++) {
      var memory = Memory.fresh(MONDAY);
      Instant now = MONDAY;
      for (int review = 0; review < 8; review++) {
        memory = scheduler.next(memory, Rating.of(1 + random.nextInt(4)), now, UTC);
        check.of(memory, now);
        long seconds = Duration.between(now, memory.due()).toSeconds();
        now = now.plusSeconds((long) (seconds * random.nextDouble(0.1, 2.5)));
      }
    }
  }
}
