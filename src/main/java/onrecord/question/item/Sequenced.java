package onrecord.question.item;

import java.util.List;

/** The places of the items (counted from 0 in their right order) in the order the learner gave. */
public record Sequenced(List<Integer> places) implements Response {
  public Sequenced {
    places = List.copyOf(places);
  }

  /**
   * The share of neighbours that follow each other as they should: one item put too early costs two
   * or three joints and not the whole order.
   */
  @Override
  public double grade(Item item) {
    int size = item.sequence().size();
    if (size < 2 || places.size() != size || places.stream().distinct().count() != size) {
      return 0;
    }
    int right = 0;
    for (int i = 1; i < size; i++) {
      if (places.get(i) == places.get(i - 1) + 1) {
        right++;
      }
    }
    return right / (double) (size - 1);
  }

  @Override
  public String stored() {
    return Response.join(places);
  }

  @Override
  public boolean isEmpty() {
    return places.isEmpty();
  }
}
