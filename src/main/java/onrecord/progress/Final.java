package onrecord.progress;

/**
 * Conditions that the queries of this package share, over an attempt {@code t}, its assignment
 * {@code a} and a mark {@code m}.
 */
final class Final {
  /** A test tells which answers were right once it has closed for everybody. */
  static final String SHOWN = "(a.mode = PRACTICE or a.closesAt <= :now)";

  /** Immediately in practice; in a test once it is handed in or closed. */
  static final String ANSWERS =
      "(a.mode = PRACTICE or t.submittedAt is not null or a.closesAt <= :now)";

  /**
   * A regrade adds marks; the latest counts. Put this way round it can be joined; asked per mark
   * for the highest number, the database would go through everybody's marks.
   */
  static final String LATEST_MARK =
      "not exists (select 1 from Mark x where x.answer = m.answer and x.id > m.id)";

  /** What a run scored so far, in questions; null where nothing was answered. */
  static final String SCORE =
      "(select sum(m.fraction) from Mark m join m.answer r where r.attemptId = t.id and "
          + LATEST_MARK
          + ")";

  private Final() {}
}
