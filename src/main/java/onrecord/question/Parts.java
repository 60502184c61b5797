package onrecord.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.item.Item;
import onrecord.question.item.Pair;

/**
 * What is matched, put in order or typed; empty where a question is asked with options.
 *
 * @param rights the right side of each left side, in the same place
 * @param sequence in the right order
 * @param accepted numbers, or words and phrases
 * @param tolerance how far off a number may be; null for not at all
 */
@Embeddable
public record Parts(
    @Column(columnDefinition = "text[]") List<String> lefts,
    @Column(columnDefinition = "text[]") List<String> rights,
    @Column(columnDefinition = "text[]") List<String> sequence,
    @Column(columnDefinition = "text[]") List<String> accepted,
    @Column(columnDefinition = "numeric") BigDecimal tolerance) {
  public static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), null);

  public static Parts matched(List<Pair> pairs) {
    return new Parts(
        pairs.stream().map(Pair::left).toList(),
        pairs.stream().map(Pair::right).toList(),
        List.of(),
        List.of(),
        null);
  }

  public static Parts ordered(List<String> sequence) {
    return new Parts(List.of(), List.of(), List.copyOf(sequence), List.of(), null);
  }

  /** Accepted as typed; a number within the tolerance, which may be null. */
  public static Parts typed(List<String> accepted, BigDecimal tolerance) {
    return new Parts(List.of(), List.of(), List.of(), List.copyOf(accepted), tolerance);
  }

  static Parts of(Item item) {
    return new Parts(
        item.pairs().stream().map(Pair::left).map(QuestionText::curled).toList(),
        item.pairs().stream().map(Pair::right).map(QuestionText::curled).toList(),
        item.sequence().stream().map(QuestionText::curled).toList(),
        item.accepted(),
        item.tolerance());
  }

  public List<Pair> pairs() {
    return IntStream.range(0, lefts.size())
        .mapToObj(i -> new Pair(lefts.get(i), rights.get(i)))
        .toList();
  }

  /** Whether it differs in nothing but the order of the pairs and how a number is written. */
  boolean isLike(Parts other) {
    return List.copyOf(sorted()).equals(other.sorted())
        && sequence.equals(other.sequence)
        && accepted.equals(other.accepted)
        && (tolerance == null
            ? other.tolerance == null
            : other.tolerance != null && tolerance.compareTo(other.tolerance) == 0);
  }

  private List<String> sorted() {
    return pairs().stream().map(pair -> pair.left() + "\n" + pair.right()).sorted().toList();
  }
}
