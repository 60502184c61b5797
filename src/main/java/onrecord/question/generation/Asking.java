package onrecord.question.generation;

import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Span;

/**
 * What one way of asking makes of something told: all that {@link Frame} puts the rest around.
 *
 * @param words where the words stand that are asked about
 * @param told what the explanation begins with. Of something said it is that, as a sentence with
 *     its speaker; of what the outlet tells itself whole sentences.
 * @param weight how much it is worth asking, from 0 to 1
 * @param rule the rule that makes it
 */
record Asking(
    Kind kind, String stem, Item item, List<Span> words, String told, double weight, String rule) {

  /** One right option, which stands first; where it is shown is decided over the whole set. */
  static Asking single(
      Kind kind,
      String stem,
      List<Option> options,
      List<Span> words,
      String told,
      double weight,
      String rule) {
    return new Asking(kind, stem, Item.single(options), words, told, weight, rule);
  }
}
