package onrecord.bank;

import onrecord.question.Doubted;

/** What makes a question worth a second look, as the bank filters it. */
public enum Flag {
  CHANGED("Evidence changed", Doubted.OF_TABLE),
  WARNING(
      "Has a warning",
      "exists (select 1 from flaw f where f.version_id = v.id and f.severity = 'WARN')"),
  PAST("Past its review date", "q.state = 'APPROVED' and q.review_by < :today");

  private final String label;
  private final String condition;

  Flag(String label, String condition) {
    this.label = label;
    this.condition = condition;
  }

  public String label() {
    return label;
  }

  String condition() {
    return condition;
  }
}
