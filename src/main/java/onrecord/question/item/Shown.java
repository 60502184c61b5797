package onrecord.question.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An item as one learner meets it: what is chosen from is numbered from 1 in the order shown, and
 * forms send these numbers, so that none of them tells where something belongs.
 *
 * @param order at each shown place, the place in the item's own order: of an option, of a right
 *     side, or of what is to be put in order
 */
public record Shown(Item item, List<Integer> order) {
  private static final int LONGEST = 200;

  /**
   * @param shuffled whether options are shuffled. What is matched or put in order always is: its
   *     own order is the key. True and false always stand in their own, and so do numbers and days
   *     that ascend.
   */
  public static Shown of(Item item, long seed, boolean shuffled) {
    int options = item.options().size();
    var order =
        switch (item.format()) {
          case SINGLE, MULTIPLE ->
              shuffled && !isAscending(item) ? OptionOrder.of(seed, options) : inOrder(options);
          case TRUEFALSE -> inOrder(options);
          case MATCH ->
              OptionOrder.of(seed, item.pairs().size()).stream()
                  .filter(place -> firstAlike(item, place) == place)
                  .toList();
          case ORDER -> OptionOrder.of(seed, item.sequence().size());
          case NUMERIC, SHORT -> List.<Integer>of();
        };
    return new Shown(item, order);
  }

  private static boolean isAscending(Item item) {
    return Ascending.are(item.options().stream().map(Option::text).toList());
  }

  /** What is numbered, in the order shown. */
  public List<String> texts() {
    return order.stream()
        .map(
            place ->
                switch (item.format()) {
                  case SINGLE, MULTIPLE, TRUEFALSE -> item.options().get(place).text();
                  case MATCH -> item.pairs().get(place).right();
                  case ORDER -> item.sequence().get(place);
                  case NUMERIC, SHORT -> throw new IllegalStateException("nothing is numbered");
                })
        .toList();
  }

  /**
   * Reads what a form sent: the numbers of the options picked; for each left side the number of the
   * right side; for each item in the order shown its place; or the words typed.
   */
  public Sent read(List<String> sent) {
    var fields = sent == null ? List.<String>of() : sent;
    return switch (item.format()) {
      case SINGLE, TRUEFALSE -> one(fields);
      case MULTIPLE -> some(fields);
      case MATCH -> pairs(fields);
      case ORDER -> places(fields);
      case NUMERIC -> number(typed(fields));
      case SHORT -> words(typed(fields));
    };
  }

  /** What a form would have sent for a response: {@link #read} turned round. */
  public List<String> sent(Response response) {
    if (response instanceof Picked picked) {
      return picked.places().stream().map(this::numberOf).toList();
    }
    if (response instanceof Paired paired) {
      return paired.rights().stream()
          .map(place -> place < 0 ? "" : numberOf(firstAlike(item, place)))
          .toList();
    }
    if (response instanceof Sequenced sequenced) {
      return order.stream()
          .map(place -> String.valueOf(sequenced.places().indexOf(place) + 1))
          .toList();
    }
    return List.of(response.stored());
  }

  private Sent one(List<String> fields) {
    Integer place = fields.size() == 1 ? placeOf(fields.get(0)) : null;
    return place == null ? Sent.no("Pick one of the options.") : Sent.of(Picked.one(place));
  }

  private Sent some(List<String> fields) {
    var places = fields.stream().map(this::placeOf).toList();
    return places.isEmpty() || places.contains(null)
        ? Sent.no("Pick at least one of the options.")
        : Sent.of(new Picked(places));
  }

  private Sent pairs(List<String> fields) {
    var places = fields.stream().map(this::placeOf).toList();
    long open = item.pairs().size() - places.stream().filter(place -> place != null).count();
    return places.size() != item.pairs().size() || open > 0
        ? Sent.no("Choose one for each: " + (open == 1 ? "1 is" : open + " are") + " still open.")
        : Sent.of(new Paired(places));
  }

  private Sent places(List<String> fields) {
    int size = order.size();
    var given = new HashSet<Integer>();
    var learners = new ArrayList<>(Collections.nCopies(size, -1));
    for (int i = 0; i < Math.min(size, fields.size()); i++) {
      int place = number(fields.get(i), size);
      if (place > 0 && !given.add(place)) {
        return Sent.no("Two have place " + place + ". Give each a place of its own.");
      }
      if (place > 0) {
        learners.set(place - 1, order.get(i));
      }
    }
    return given.size() < size || fields.size() != size
        ? Sent.no("Give each a place, from 1 to " + size + ".")
        : Sent.of(new Sequenced(learners));
  }

  private Sent number(String typed) {
    var response = new Typed(typed);
    return typed.length() > LONGEST || !response.isNumber() || response.isAmbiguous(item)
        ? Sent.no("Write one number, such as 1,250 or 12.5.")
        : Sent.of(response);
  }

  private static Sent words(String typed) {
    if (typed.isEmpty()) {
      return Sent.no("Write your answer.");
    }
    return typed.length() > LONGEST
        ? Sent.no("Keep it under 200 characters.")
        : Sent.of(new Typed(typed));
  }

  private static String typed(List<String> fields) {
    return fields.isEmpty() ? "" : fields.get(0).replace('\0', ' ').strip();
  }

  /** The place in the item's own order of what is shown with a number, or null. */
  private Integer placeOf(String number) {
    int shown = number(number, order.size());
    return shown == 0 ? null : order.get(shown - 1);
  }

  private String numberOf(int place) {
    return String.valueOf(order.indexOf(place) + 1);
  }

  /** From 1 to most, or 0. */
  private static int number(String written, int most) {
    return IntStream.rangeClosed(1, most)
        .filter(number -> String.valueOf(number).equals(written))
        .findFirst()
        .orElse(0);
  }

  /** Of right sides that read the same only the first is shown. */
  private static int firstAlike(Item item, int place) {
    var pairs = item.pairs();
    return IntStream.rangeClosed(0, place)
        .filter(i -> pairs.get(i).right().equals(pairs.get(place).right()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> inOrder(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
