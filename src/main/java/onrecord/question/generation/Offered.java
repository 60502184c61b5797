package onrecord.question.generation;

import java.util.List;
import onrecord.question.item.Option;

/**
 * The options that an article gives for a question, the key first and the best before the others:
 * as many as are shown, and spares for somebody who wants another instead of one.
 */
record Offered(List<Option> all, int most) {
  static final int SPARES = 3;

  Offered {
    all = List.copyOf(all.subList(0, Math.min(all.size(), most + SPARES)));
  }

  List<Option> shown() {
    return all.subList(0, Math.min(all.size(), most));
  }

  List<Option> spares() {
    return all.subList(shown().size(), all.size());
  }
}
