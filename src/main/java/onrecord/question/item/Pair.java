package onrecord.question.item;

/** One left side and the right side that belongs to it. */
public record Pair(String left, String right) {
  /** The same with its sides the other way round. */
  public Pair turned() {
    return new Pair(right, left);
  }
}
