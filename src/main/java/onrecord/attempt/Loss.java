package onrecord.attempt;

import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;

/** What is lost with a class or an assignment: how many runs of how many people, among others. */
public record Loss(long learners, long assignments, long attempts) {

  static Loss of(Assignment assignment) {
    long takers = count("count(distinct t.learner) from Attempt t where t.assignment", assignment);
    return new Loss(takers, 1, Attempt.count("assignment", assignment));
  }

  static Loss of(Classroom classroom) {
    return new Loss(
        Membership.learners(classroom),
        Assignment.count("classroom", classroom),
        Attempt.count("assignment.classroom", classroom));
  }

  private static long count(String what, Object of) {
    return Attempt.find("select " + what + " = ?1", of).project(Long.class).firstResult();
  }

  /** Whether a page that told of so many runs told all: somebody may have begun since. */
  boolean isToldBy(Long attempts) {
    return attempts != null && attempts == this.attempts;
  }
}
