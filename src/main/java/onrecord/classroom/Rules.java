package onrecord.classroom;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;

/**
 * How an assignment is taken, as typed.
 *
 * @param attempts a number, 0 for no limit, or empty for what is usual in the mode
 */
record Rules(@RestForm String mode, @RestForm String attempts, @RestForm String shuffle) {
  private static final int MOST_ATTEMPTS = 5;

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
    boolean offered =
        attempts == null
            || attempts.isEmpty()
            || attempts.equals("0")
            || choices().contains(attempts);
    return Problems.none()
        .addIf(
            !offered, "attempts", "Choose from 1 to " + MOST_ATTEMPTS + " attempts, or no limit.");
  }

  /** The numbers of attempts that can be chosen. */
  public List<String> choices() {
    return IntStream.rangeClosed(1, MOST_ATTEMPTS).mapToObj(Integer::toString).toList();
  }

  private static Integer usual(Assignment.Mode mode) {
    return mode == Assignment.Mode.TEST ? 1 : null;
  }
}
