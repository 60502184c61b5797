package onrecord.question.item;

/** How a question is answered. A page, grading, statistics and export each switch over all. */
public enum Format {
  /** One option is right. */
  SINGLE,
  /** Several options may be right. */
  MULTIPLE,
  TRUEFALSE,
  /** Left sides are paired with right sides. */
  MATCH,
  /** Items are put in sequence. */
  ORDER,
  /** A number, right within a tolerance. */
  NUMERIC,
  /** A word or phrase out of a list of accepted ones. */
  SHORT
}
