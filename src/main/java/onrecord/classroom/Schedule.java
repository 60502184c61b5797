package onrecord.classroom;

import java.time.Instant;
import java.time.ZoneId;
import onrecord.system.Formats;
import onrecord.system.Problems;

/** When an assignment opens, is due and closes; due and close may be null. */
record Schedule(Instant opensAt, Instant dueAt, Instant closesAt) {

  static final Schedule NONE = new Schedule(null, null, null);

  /**
   * Notes what does not fit together, or what was set into the past.
   *
   * @param before what held so far: a date that has passed since may stay
   */
  void check(Assignment.Mode mode, Schedule before, ZoneId zone, Instant now, Problems problems) {
    problems.addIf(opensAt == null, "opens", "Write when it opens.");
    if (dueAt != null && opensAt != null && !dueAt.isAfter(opensAt)) {
      problems.add("due", "It is due before it opens. Set it later than " + at(opensAt, zone));
    }
    problems.addIf(isPast(dueAt, before.dueAt, now), "due", "This time has passed. Set it later.");
    if (closesAt == null) {
      problems.addIf(
          mode == Assignment.Mode.TEST,
          "closes",
          "A test shows its answers after it closes, so it needs a closing time.");
      return;
    }
    if (dueAt != null && closesAt.isBefore(dueAt)) {
      problems.add(
          "closes",
          "It closes before it is due. Set it to the due time or later: " + at(dueAt, zone));
    }
    if (opensAt != null && !closesAt.isAfter(opensAt)) {
      problems.add("closes", "It closes before it opens. Set it later than " + at(opensAt, zone));
    }
    problems.addIf(
        isPast(closesAt, before.closesAt, now), "closes", "This time has passed. Set it later.");
  }

  private static boolean isPast(Instant moment, Instant before, Instant now) {
    return moment != null && !moment.equals(before) && !moment.isAfter(now);
  }

  private static String at(Instant moment, ZoneId zone) {
    return Formats.dayAndTime(moment, zone) + ".";
  }
}
