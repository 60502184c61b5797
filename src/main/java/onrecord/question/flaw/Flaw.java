package onrecord.question.flaw;

/**
 * A flaw that a check found.
 *
 * @param code its name in files, such as {@code key_longest}
 * @param message a sentence for the teacher
 */
public record Flaw(String code, Severity severity, String message) {
  static Flaw reject(String code, String message) {
    return new Flaw(code, Severity.REJECT, message);
  }

  static Flaw warn(String code, String message) {
    return new Flaw(code, Severity.WARN, message);
  }
}
