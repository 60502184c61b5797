package onrecord.progress;

import java.util.Locale;
import onrecord.answer.Mark;

/** Which of a learner's runs counts in the results of an assignment. */
public enum Counting {
  FIRST("t.number = 1", "First attempts"),
  /** Of those handed in: a run only begun again takes nothing back. Before the first, that one. */
  LATEST(
      "t.number = (select coalesce(max(case when l.submittedAt is not null then l.number end),"
          + " max(l.number)) from Attempt l where l.assignment = t.assignment"
          + " and l.learner = t.learner)",
      "Latest attempts");

  /** The condition over an attempt {@code t}. */
  final String condition;

  public final String label;

  Counting(String condition, String label) {
    this.condition = condition;
    this.label = label;
  }

  /**
   * The marks that count in the results of {@code :assignment} at {@code :now}: {@code m} of an
   * answer {@code r} to a version {@code v}.
   */
  String marks() {
    return " from Mark m join m.answer r join r.version v"
        + " join Attempt t on t.id = r.attemptId join t.assignment a"
        + " where a = :assignment and "
        + condition
        + " and "
        + Final.ANSWERS
        + " and "
        + Mark.LATEST;
  }

  /** The one asked for in an address; anything else is the first. */
  static Counting of(String name) {
    return "latest".equals(name) ? LATEST : FIRST;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
