package onrecord.classroom;

import java.util.Objects;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;

/**
 * How an assignment is taken, as typed.
 *
 * @param attempts a number, 0 for no limit, or empty for what is usual in the mode
 */
record Rules(@RestForm String mode, @RestForm String attempts, @RestForm String shuffle) {
  static final Rules PROPOSED = new Rules("PRACTICE", "", "on");

  static Rules of(Assignment assignment) {
    Integer most = assignment.maxAttempts;
    String typed =
        Objects.equals(most, usual(assignment.mode)) ? "" : most == null ? "0" : most.toString();
    return new Rules(assignment.mode.name(), typed, assignment.shuffle ? "on" : null);
  }

  Assignment.Mode chosen() {
    return "TEST".equals(mode) ? Assignment.Mode.TEST : Assignment.Mode.PRACTICE;
  }

  Integer maxAttempts() {
    if (attempts == null || attempts.isEmpty()) {
      return usual(chosen());
    }
    return attempts.equals("0") ? null : Integer.valueOf(attempts);
  }

  boolean shuffles() {
    return shuffle != null;
  }

  Problems problems() {
    boolean counted = attempts == null || attempts.matches("|[0-9]|10");
    return Problems.none().addIf(!counted, "attempts", "Choose a number from the list.");
  }

  private static Integer usual(Assignment.Mode mode) {
    return mode == Assignment.Mode.TEST ? 1 : null;
  }
}
