package onrecord.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An item-writing flaw as a check reported it for one version. */
@Embeddable
public record FlawFound(
    String code, @Enumerated(EnumType.STRING) Severity severity, String message) {
  public enum Severity {
    REJECT,
    WARN
  }
}
