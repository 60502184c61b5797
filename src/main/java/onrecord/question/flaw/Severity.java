package onrecord.question.flaw;

/** What a flaw does to a draft. */
public enum Severity {
  /** It never reaches a teacher as ready. */
  REJECT,
  /** The teacher is told and decides. */
  WARN
}
