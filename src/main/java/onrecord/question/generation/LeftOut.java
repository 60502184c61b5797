package onrecord.question.generation;

/**
 * How many drafts stayed out of a set that has fewer than were asked for, by what keeps them out.
 *
 * @param same they ask for the same as one of the set, or one tells the other's answer
 * @param third they would be the third about one statement
 * @param otherKind they are of a kind that was not asked for
 */
public record LeftOut(int same, int third, int otherKind) {
  public static final LeftOut NONE = new LeftOut(0, 0, 0);

  public int all() {
    return same + third + otherKind;
  }
}
