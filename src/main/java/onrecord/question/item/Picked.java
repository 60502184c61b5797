package onrecord.question.item;

import java.util.List;

/** The places of the options picked, counted from 0 in the question's own order. */
public record Picked(List<Integer> places) implements Response {
  public Picked {
    places = places.stream().distinct().sorted().toList();
  }

  public static Picked one(int place) {
    return new Picked(List.of(place));
  }

  /**
   * All or nothing with one key. With several, each right pick earns its share and each wrong pick
   * costs one, so that picking everything earns nothing by itself.
   */
  @Override
  public double grade(Item item) {
    var keys = item.keys();
    if (keys.isEmpty()) {
      return 0;
    }
    if (item.format() != Format.MULTIPLE) {
      return places.size() == 1 && keys.contains(places.get(0)) ? 1 : 0;
    }
    long right = places.stream().filter(keys::contains).count();
    long wrong = places.size() - right;
    return Math.max(0, (right - wrong) / (double) keys.size());
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
