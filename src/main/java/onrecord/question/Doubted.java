package onrecord.question;

/**
 * What marks a question: nobody has decided on it since its evidence was found changed. One that
 * was dropped may be approved again and is marked too; a retired one comes back as it was, which
 * brings the mark by itself.
 */
public final class Doubted {
  private static final String WHERE =
      "(q.state <> %1$s and q.%2$s is not null and (q.%3$s is null or q.%2$s > q.%3$s))";

  /** For queries of entities. */
  public static final String OF_ENTITY =
      WHERE.formatted("RETIRED", "evidenceChangedAt", "reviewedAt");

  /** For queries of tables. */
  public static final String OF_TABLE =
      WHERE.formatted("'RETIRED'", "evidence_changed_at", "reviewed_at");

  private Doubted() {}

  static boolean is(Question question) {
    return question.state != Question.State.RETIRED
        && question.evidenceChangedAt != null
        && (question.reviewedAt == null || question.evidenceChangedAt.isAfter(question.reviewedAt));
  }
}
