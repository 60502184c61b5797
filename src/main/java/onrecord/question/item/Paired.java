package onrecord.question.item;

import java.util.List;

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
    var pairs = item.pairs();
    int right = 0;
    for (int left = 0; left < Math.min(rights.size(), pairs.size()); left++) {
      int chosen = rights.get(left);
      if (chosen >= 0
          && chosen < pairs.size()
          && pairs.get(chosen).right().equals(pairs.get(left).right())) {
        right++;
      }
    }
    return pairs.isEmpty() ? 0 : right / (double) pairs.size();
  }

  @Override
  public String stored() {
    return Response.join(rights);
  }

  @Override
  public boolean isEmpty() {
    return rights.stream().allMatch(right -> right < 0);
  }
}
