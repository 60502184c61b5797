package onrecord.classroom;

import java.time.Instant;
import onrecord.system.Problems;

/**
 * An assignment with other dates and rules, as somebody sent them.
 *
 * @param rules as the page shows them again where something is wrong
 * @param schedule may have holes where something is wrong
 */
record Moved(Assignment assignment, Rules rules, Schedule schedule, Problems problems) {

  /**
   * Once somebody has begun the page has dates only, and nobody could mend what is stored.
   *
   * @param assignment whose row is held
   */
  static Moved of(Assignment assignment, Rules sent, Dates dates, Instant now) {
    boolean ruled = sent.mode() != null;
    var rules = ruled ? sent : Rules.of(assignment);
    var problems = ruled ? sent.problems() : Problems.none();
    problems.addIf(
        problems.isEmpty() && assignment.isStarted() && !assignment.follows(rules),
        "rules",
        "Somebody has begun meanwhile, so the rules stay as they are.");
    var zone = assignment.classroom.zoneId();
    var schedule = dates.read(zone, now, problems);
    schedule.check(rules.chosen(), assignment.schedule(), zone, now, problems);
    return new Moved(assignment, rules, schedule, problems);
  }

  /** Takes them over, where nothing is wrong. */
  void keep(Instant now) {
    assignment.reschedule(schedule, now);
    if (!assignment.follows(rules)) {
      assignment.change(rules);
    }
  }
}
