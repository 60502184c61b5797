package onrecord.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import onrecord.system.Problems;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Problems problems = Problems.none();

  @Test
  void timesAreOnTheClassesClock() {
    var dates = new Dates("2026-11-25", "10:00", "2026-11-27", "10:20", "2026-11-27", "18:00");
    var schedule = dates.read(BERLIN, NOW, problems);
    assertTrue(problems.isEmpty());
    assertEquals(Instant.parse("2026-11-25T09:00:00Z"), schedule.opensAt());
    assertEquals(Instant.parse("2026-11-27T09:20:00Z"), schedule.dueAt());
    assertEquals(Instant.parse("2026-11-27T17:00:00Z"), schedule.closesAt());
    var elsewhere = dates.read(ZoneId.of("Asia/Kathmandu"), NOW, problems);
    assertEquals(Instant.parse("2026-11-27T04:35:00Z"), elsewhere.dueAt());
  }

  @Test
  void anHourThatTheClocksSkipIsRefusedWithTheHourThatExists() {
    assertNull(due("2027-03-28", "02:30", BERLIN));
    assertEquals(
        "02:30 does not exist on 28 Mar 2027 in Europe/Berlin: the clocks go from 02:00 to 03:00."
            + " Choose 03:00 or later.",
        problems.of("due"));
    assertEquals(Instant.parse("2027-03-28T01:00:00Z"), due("2027-03-28", "03:00", BERLIN));
  }

  @Test
  void ofAnHourThatTheClocksShowTwiceNobodyLosesTime() {
    var both =
        new Dates("2027-10-31", "02:30", "2027-10-31", "02:30", "2027-10-31", "02:30")
            .read(BERLIN, NOW, problems);
    assertEquals(Instant.parse("2027-10-31T00:30:00Z"), both.opensAt());
    assertEquals(Instant.parse("2027-10-31T01:30:00Z"), both.dueAt());
    assertEquals(Instant.parse("2027-10-31T01:30:00Z"), both.closesAt());
  }

  @Test
  void halfADateIsAskedFor() {
    assertNull(due("2026-11-27", "", BERLIN));
    assertEquals("Add a time to the date.", problems.of("due"));
    var other = Problems.none();
    new Dates("", "10:00", null, null, null, null).read(BERLIN, NOW, other);
    assertEquals("Add a date to the time.", other.of("opens"));
  }

  @Test
  void whatIsNoDateIsRefused() {
    for (String day : new String[] {"next Friday", "2026-02-30", "27.11.2026"}) {
      var found = Problems.none();
      new Dates("2026-11-25", "10:00", day, "10:00", "", "").read(BERLIN, NOW, found);
      assertEquals(
          "Write a date such as 2026-11-27 and a time such as 10:20.", found.of("due"), day);
    }
    due("2926-11-27", "10:00", BERLIN);
    assertEquals("Choose a date within five years of today.", problems.of("due"));
  }

  @Test
  void theDatesMustFitTogether() {
    var opens = Instant.parse("2026-11-26T09:00:00Z");
    var before = Instant.parse("2026-11-25T18:00:00Z");
    var after = Instant.parse("2026-11-27T09:20:00Z");
    assertEquals(
        "It is due before it opens. Set it later than 26 Nov 2026, 10:00.",
        checked(opens, before, null, Assignment.Mode.PRACTICE).of("due"));
    assertEquals(
        "It closes before it is due. Set it to the due time or later: 27 Nov 2026, 10:20.",
        checked(opens, after, opens.plusSeconds(60), Assignment.Mode.TEST).of("closes"));
    assertEquals(
        "It closes before it opens. Set it later than 26 Nov 2026, 10:00.",
        checked(opens, null, opens, Assignment.Mode.TEST).of("closes"));
    assertEquals(
        "A test shows its answers after it closes, so it needs a closing time.",
        checked(opens, after, null, Assignment.Mode.TEST).of("closes"));
    assertTrue(checked(opens, null, null, Assignment.Mode.PRACTICE).isEmpty());
    assertTrue(checked(opens, after, after, Assignment.Mode.TEST).isEmpty());
    assertEquals(
        "Write when it opens.", checked(null, after, after, Assignment.Mode.TEST).of("opens"));
  }

  @Test
  void aDateIsNotSetIntoThePastButMayStayThere() {
    var opens = NOW.minusSeconds(86_400);
    var passed = NOW.minusSeconds(3600);
    var schedule = new Schedule(opens, passed, NOW.plusSeconds(60));
    var fresh = Problems.none();
    schedule.check(Assignment.Mode.TEST, Schedule.NONE, BERLIN, NOW, fresh);
    assertEquals("This time has passed. Set it later.", fresh.of("due"));
    schedule.check(
        Assignment.Mode.TEST, new Schedule(opens, passed, passed), BERLIN, NOW, problems);
    assertTrue(problems.isEmpty());
  }

  private Instant due(String day, String time, ZoneId zone) {
    return new Dates("2026-11-25", "10:00", day, time, "", "").read(zone, NOW, problems).dueAt();
  }

  private static Problems checked(
      Instant opens, Instant due, Instant closes, Assignment.Mode mode) {
    var found = Problems.none();
    new Schedule(opens, due, closes).check(mode, Schedule.NONE, BERLIN, NOW, found);
    return found;
  }
}
