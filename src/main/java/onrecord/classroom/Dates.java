package onrecord.classroom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import onrecord.system.Formats;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;

/** When an assignment opens, is due and closes, as typed: days and times on the class's clock. */
record Dates(
    @RestForm String opensOn,
    @RestForm String opensAt,
    @RestForm String dueOn,
    @RestForm String dueAt,
    @RestForm String closesOn,
    @RestForm String closesAt) {
  private static final long YEARS_AHEAD = 5;

  /**
   * What the form proposes: open at once. A due time nobody asked for would refuse a short test.
   */
  static Dates proposed(Instant now, ZoneId zone) {
    var local = LocalDateTime.ofInstant(now, zone).withSecond(0).withNano(0);
    return new Dates(day(local), time(local), "", "", "", "");
  }

  static Dates of(Assignment assignment) {
    var zone = assignment.classroom.zoneId();
    var opens = local(assignment.opensAt, zone);
    var due = local(assignment.dueAt, zone);
    var closes = local(assignment.closesAt, zone);
    return new Dates(day(opens), time(opens), day(due), time(due), day(closes), time(closes));
  }

  /** The moments meant; what is wrong is noted under opens, due and closes. */
  Schedule read(ZoneId zone, Instant now, Problems problems) {
    return new Schedule(
        moment("opens", opensOn, opensAt, zone, now, false, problems),
        moment("due", dueOn, dueAt, zone, now, true, problems),
        moment("closes", closesOn, closesAt, zone, now, true, problems));
  }

  /**
   * Null where nothing or nothing readable was typed.
   *
   * @param late of an hour that the clocks show twice, take the second: nobody loses time by it
   */
  private static Instant moment(
      String field,
      String on,
      String at,
      ZoneId zone,
      Instant now,
      boolean late,
      Problems problems) {
    if (isEmpty(on) && isEmpty(at)) {
      return null;
    }
    if (isEmpty(on) || isEmpty(at)) {
      problems.add(field, isEmpty(on) ? "Add a date to the time." : "Add a time to the date.");
      return null;
    }
    try {
      var local = LocalDateTime.of(LocalDate.parse(on.strip()), LocalTime.parse(at.strip()));
      problems.addIf(isFar(local, zone, now), field, "Choose a date within five years of today.");
      return instant(field, local, zone, late, problems);
    } catch (DateTimeException e) {
      problems.add(field, "Write a date such as 2026-11-27 and a time such as 10:20.");
      return null;
    }
  }

  private static Instant instant(
      String field, LocalDateTime local, ZoneId zone, boolean late, Problems problems) {
    var gap = zone.getRules().getTransition(local);
    if (gap != null && gap.isGap()) {
      problems.add(
          field,
          "%s does not exist on %s in %s: the clocks go from %s to %s. Choose %s or later."
              .formatted(
                  local.toLocalTime(),
                  Formats.day(local.toLocalDate()),
                  zone,
                  gap.getDateTimeBefore().toLocalTime(),
                  gap.getDateTimeAfter().toLocalTime(),
                  gap.getDateTimeAfter().toLocalTime()));
      return null;
    }
    var zoned = local.atZone(zone);
    return (late ? zoned.withLaterOffsetAtOverlap() : zoned.withEarlierOffsetAtOverlap())
        .toInstant();
  }

  private static boolean isFar(LocalDateTime local, ZoneId zone, Instant now) {
    var today = LocalDateTime.ofInstant(now, zone);
    return local.isAfter(today.plusYears(YEARS_AHEAD))
        || local.isBefore(today.minusYears(YEARS_AHEAD));
  }

  private static LocalDateTime local(Instant instant, ZoneId zone) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
  }

  private static String day(LocalDateTime local) {
    return local == null ? "" : local.toLocalDate().toString();
  }

  private static String time(LocalDateTime local) {
    return local == null ? "" : local.toLocalTime().withSecond(0).withNano(0).toString();
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }
}
