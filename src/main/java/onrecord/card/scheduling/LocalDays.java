package onrecord.card.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days of one learner, as numbers since 1970-01-01. A day begins at the rollover hour, so that
 * an evening that ends after midnight is one day of learning.
 */
public record LocalDays(ZoneId zone, int rolloverHour) {
  public long day(Instant instant) {
    // hours of the clock, not of time: the two differ in the night in which clocks change
    var local = instant.atZone(zone).toLocalDateTime();
    return local.minusHours(rolloverHour).toLocalDate().toEpochDay();
  }

  public Instant start(long day) {
    return LocalDate.ofEpochDay(day).atTime(rolloverHour, 0).atZone(zone).toInstant();
  }
}
