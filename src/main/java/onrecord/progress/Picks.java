package onrecord.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Item;
import onrecord.question.item.Paired;
import onrecord.question.item.Picked;
import onrecord.question.item.Response;

/** What a class answered, as a list that can be read whatever the format. */
public final class Picks {
  /** Of what was typed or put in order, the commonest. */
  private static final int MOST = 6;

  /**
   * One of the answers that can be given, and how many gave it.
   *
   * @param key whether it is right
   */
  public record Pick(String text, boolean key, long chosen, long percent) {}

  private record Counted(Response response, long answers) {}

  private final Item item;
  private final List<Counted> counted;
  private final long answers;

  private Picks(Item item, List<Counted> counted) {
    this.item = item;
    this.counted = counted;
    this.answers = counted.stream().mapToLong(Counted::answers).sum();
  }

  /** Per option or left side how many chose or knew it; of all else the commonest answers. */
  static List<Pick> of(QuestionVersion version, List<QuestionResult.Given> given) {
    var counted =
        given.stream()
            .filter(one -> one.response() != null)
            .map(one -> new Counted(Response.of(version.format, one.response()), one.answers()))
            .toList();
    var picks = new Picks(version.item(), counted);
    return switch (version.format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> picks.options();
      case MATCH -> picks.pairs();
      case ORDER, NUMERIC, SHORT -> picks.commonest();
    };
  }

  private List<Pick> options() {
    return IntStream.range(0, item.options().size())
        .mapToObj(
            place ->
                pick(
                    item.options().get(place).text(),
                    item.options().get(place).correct(),
                    counted.stream()
                        .filter(one -> ((Picked) one.response).places().contains(place))
                        .mapToLong(Counted::answers)
                        .sum()))
        .toList();
  }

  private List<Pick> pairs() {
    return IntStream.range(0, item.pairs().size())
        .mapToObj(
            left ->
                pick(
                    item.pairs().get(left).left() + ": " + item.pairs().get(left).right(),
                    true,
                    counted.stream()
                        .filter(one -> ((Paired) one.response).isRight(item, left))
                        .mapToLong(Counted::answers)
                        .sum()))
        .toList();
  }

  /** The right answer first, though nobody may have given it, then what was given most. */
  private List<Pick> commonest() {
    Map<String, Long> wrong =
        counted.stream()
            .filter(one -> item.grade(one.response) < 1)
            .collect(
                Collectors.groupingBy(
                    one -> words(one.response.inWords(item)),
                    TreeMap::new,
                    Collectors.summingLong(Counted::answers)));
    long right = answers - wrong.values().stream().mapToLong(Long::longValue).sum();
    return Stream.concat(
            Stream.of(pick(words(item.keyInWords()), true, right)),
            wrong.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(one -> pick(one.getKey(), false, one.getValue())))
        .toList();
  }

  private Pick pick(String text, boolean key, long chosen) {
    return new Pick(text, key, chosen, answers == 0 ? 0 : Math.round(100.0 * chosen / answers));
  }

  private static String words(List<String> lines) {
    return String.join("; ", lines);
  }
}
