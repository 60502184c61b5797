package onrecord.question.generation;

import java.util.List;
import onrecord.question.item.Option;

/**
 * The options that an article gives for a question, the key first and the best before the others:
 * as many as are shown, and spares for somebody who wants another instead of one.
 */
record Offered(List<Option> all, int most) {
  /** So many wrong options a question shows, where the article gives them. */
  static final int WRONG = 3;

  /** With fewer no question is made, even of a kind that makes do with less than that. */
  static final int FEWEST = 2;

  /** So many more are kept for somebody who wants another one. */
  static final int SPARES = 3;

  Offered {
    all = List.copyOf(all.subList(0, Math.min(all.size(), most + SPARES)));
  }

  /** So many shown as usual, if there are so many. */
  static Offered of(List<Option> all) {
    return new Offered(all, 1 + WRONG);
  }

  List<Option> shown() {
    return all.subList(0, Math.min(all.size(), most));
  }

  List<Option> spares() {
    return all.subList(shown().size(), all.size());
  }
}
