package onrecord.question.item;

import java.util.List;
import java.util.stream.IntStream;

/**
 * For each left side, the place of the right side chosen for it (counted from 0 in the order of the
 * pairs), or -1.
 */
public record Paired(List<Integer> rights) implements Response {
  public Paired {
    rights = List.copyOf(rights);
  }

  /** The share of left sides with their own right side, or one that reads the same. */
  @Override
  public double grade(Item item) {
    int pairs = item.pairs().size();
    return pairs == 0 ? 0 : right(item) / (double) pairs;
  }

  /** Whether a left side got its own right side, or one that reads the same. */
  public boolean isRight(Item item, int left) {
    String chosen = chosen(item, left);
    return chosen != null && chosen.equals(item.pairs().get(left).right());
  }

  /** The right side chosen for a left side, or null. */
  public String chosen(Item item, int left) {
    int place = left < rights.size() ? rights.get(left) : -1;
    return place >= 0 && place < item.pairs().size() ? item.pairs().get(place).right() : null;
  }

  private long right(Item item) {
    return IntStream.range(0, item.pairs().size()).filter(left -> isRight(item, left)).count();
  }

  @Override
  public List<String> inWords(Item item) {
    return IntStream.range(0, item.pairs().size())
        .mapToObj(
            left -> {
              String chosen = chosen(item, left);
              return item.pairs().get(left).left() + ": " + (chosen == null ? "nothing" : chosen);
            })
        .toList();
  }

  @Override
  public String share(Item item) {
    return right(item) + " of " + item.pairs().size() + " right";
  }

  @Override
  public String stored() {
    return Response.join(rights);
  }
}
