package onrecord.question.item;

/** How a question is answered. A page, grading, statistics and export each switch over all. */
public enum Format {
  /** One option is right. */
  SINGLE("Options, one right"),
  /** Several options may be right. */
  MULTIPLE("Options, several right"),
  TRUEFALSE("True or false"),
  /** Left sides are paired with right sides. */
  MATCH("Pairs"),
  /** Items are put in sequence. */
  ORDER("Order"),
  /** A number, right within a tolerance. */
  NUMERIC("Number"),
  /** A word or phrase out of a list of accepted ones. */
  SHORT("Word or phrase");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** The name on pages. */
  public String label() {
    return label;
  }
}
