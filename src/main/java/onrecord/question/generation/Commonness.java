package onrecord.question.generation;

import onrecord.statement.extraction.Name;

/**
 * How alike two are in how often an article has them: a wrong option that is hardly mentioned, or
 * one that stands in every sentence, is told from the key by that.
 */
final class Commonness {
  private Commonness() {}

  /**
   * From 0 to 1: 1 for two that stand there as often, near a half for one of two many that stands
   * twice as often; one is added to both, so that one mention more of a few counts for less.
   */
  static double alike(int one, int other) {
    return (1.0 + Math.min(one, other)) / (1.0 + Math.max(one, other));
  }

  /** The same for two names by their mentions. */
  static double alike(Name one, Name other) {
    return alike(one.mentions().size(), other.mentions().size());
  }
}
