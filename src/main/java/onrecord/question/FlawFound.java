package onrecord.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import onrecord.question.flaw.Flaw;
import onrecord.question.flaw.Severity;

/** An item-writing flaw as a check reported it for one version. */
@Embeddable
public record FlawFound(
    String code, @Enumerated(EnumType.STRING) Severity severity, String message) {
  static FlawFound of(Flaw flaw) {
    return new FlawFound(flaw.code(), flaw.severity(), flaw.message());
  }

  public boolean rejects() {
    return severity == Severity.REJECT;
  }

  /** Whether one of some flaws is such that what has it cannot be approved. */
  public static boolean anyRejects(List<FlawFound> flaws) {
    return flaws.stream().anyMatch(FlawFound::rejects);
  }

  Flaw asFlaw() {
    return new Flaw(code, severity, message);
  }
}
