package onrecord.progress;

import onrecord.answer.Mark;

/**
 * Conditions that the queries of this package share, over an attempt {@code t} and its assignment
 * {@code a}.
 */
final class Final {
  /** A test tells which answers were right once it has closed for everybody. */
  static final String SHOWN = "(a.mode = PRACTICE or a.closesAt <= :now)";

  /** Immediately in practice; in a test once it is handed in or closed. */
  static final String ANSWERS =
      "(a.mode = PRACTICE or t.submittedAt is not null or a.closesAt <= :now)";

  /** What a run scored so far, in questions; null where nothing was answered. */
  static final String SCORE =
      "(select sum(m.fraction) from Mark m join m.answer r where r.attemptId = t.id and "
          + Mark.LATEST
          + ")";

  private Final() {}
}
