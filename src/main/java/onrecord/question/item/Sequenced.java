package onrecord.question.item;

import java.util.List;
import java.util.stream.IntStream;

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
    return right() / (double) (size - 1);
  }

  /** How many follow the one that should stand before them. */
  private long right() {
    return IntStream.range(1, places.size())
        .filter(i -> places.get(i) == places.get(i - 1) + 1)
        .count();
  }

  @Override
  public List<String> inWords(Item item) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i) >= 0 && places.get(i) < item.sequence().size())
        .mapToObj(i -> (i + 1) + ". " + item.sequence().get(places.get(i)))
        .toList();
  }

  @Override
  public String share(Item item) {
    return right() + " of " + (item.sequence().size() - 1) + " steps right";
  }

  @Override
  public String stored() {
    return Response.join(places);
  }
}
