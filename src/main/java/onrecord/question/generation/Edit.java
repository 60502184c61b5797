package onrecord.question.generation;

/**
 * One change that makes a wrong option of what somebody said.
 *
 * @param start where the words stand in the clause that are changed
 * @param was the words that are changed, for the sentence on why it is wrong
 * @param put what stands there instead
 * @param fit how good a wrong option it makes, from 0 to 1
 */
record Edit(int start, int end, String was, String put, Sort sort, double fit) {
  enum Sort {
    NUMBER,
    OPPOSITE,
    NAME,
    NOUN,
    NOT
  }

  String in(String clause) {
    return clause.substring(0, start) + put + clause.substring(end);
  }

  /** Both changes in one clause. */
  String with(Edit other, String clause) {
    return start > other.start ? other.in(in(clause)) : in(other.in(clause));
  }

  boolean overlaps(Edit other) {
    return start < other.end && other.start < end;
  }

  /** A sentence on what is wrong with the clause that has it. */
  String why(String speaker) {
    return switch (sort) {
      case NOT -> "This is the opposite of what " + speaker + " said.";
      case OPPOSITE, NUMBER, NAME, NOUN ->
          People.upperFirst(speaker) + " said “" + was.strip() + "”, not “" + put.strip() + "”.";
    };
  }
}
