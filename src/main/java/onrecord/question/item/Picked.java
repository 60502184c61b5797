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
    long right = right(item);
    long wrong = places.size() - right;
    return Math.max(0, (right - wrong) / (double) keys.size());
  }

  @Override
  public String stored() {
    return Response.join(places);
  }

  @Override
  public List<String> inWords(Item item) {
    return places.stream()
        .filter(place -> place >= 0 && place < item.options().size())
        .map(place -> item.options().get(place).text())
        .toList();
  }

  @Override
  public String share(Item item) {
    int keys = item.keys().size();
    if (item.format() != Format.MULTIPLE) {
      return null;
    }
    long right = right(item);
    long wrong = places.size() - right;
    return right
        + " of "
        + keys
        + " right"
        + (wrong == 0 ? "" : wrong == 1 ? ", 1 wrong" : ", " + wrong + " wrong");
  }

  private long right(Item item) {
    return places.stream().filter(item.keys()::contains).count();
  }
}
