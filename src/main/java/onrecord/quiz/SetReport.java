package onrecord.quiz;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.desk.Balance;
import onrecord.drafting.Side;
import onrecord.question.Question;
import onrecord.question.flaw.SetFlaw;
import onrecord.question.generation.SetAudit;
import onrecord.question.item.Item;
import onrecord.system.Formats;

/**
 * A quiz looked at as one set: places and lengths of the right options, what one question gives
 * away of another, kinds, and who is heard.
 */
public record SetReport(SetAudit audit, List<Line> lines) {

  /**
   * One question.
   *
   * @param keyAt the place of the right option, from 1; 0 where there is no single one
   * @param keyLength characters of the right option; 0 where its length tells nothing
   * @param longestOther characters of the longest wrong one, likewise
   */
  public record Line(int number, Question question, int keyAt, int keyLength, int longestOther) {
    static Line of(int number, Question question, int keyAt) {
      Item item = question.current.item();
      return item.hasTellingLengths()
          ? new Line(number, question, keyAt, longest(item, true), longest(item, false))
          : new Line(number, question, keyAt, 0, 0);
    }

    private static int longest(Item item, boolean correct) {
      return item.options().stream()
          .filter(option -> option.correct() == correct)
          .mapToInt(option -> option.text().length())
          .max()
          .orElse(0);
    }

    public boolean isLongest() {
      return keyLength > longestOther;
    }
  }

  /** A voice with its part of the set. */
  public record Share(String name, long number, String part) {}

  static SetReport of(Quiz quiz) {
    List<Question> asked = quiz.stillAsked();
    var sides = Side.of(asked.stream().map(question -> question.article).distinct().toList());
    var audit =
        SetAudit.of(asked.stream().map(question -> question.current.asked()).toList(), sides);
    var lines =
        IntStream.range(0, asked.size())
            .mapToObj(i -> Line.of(i + 1, asked.get(i), audit.keys().get(i)))
            .toList();
    return new SetReport(audit, lines);
  }

  public List<Share> voices() {
    return audit.voices().entrySet().stream()
        .map(
            voice ->
                new Share(Balance.named(voice.getKey()), voice.getValue(), part(voice.getValue())))
        .toList();
  }

  public List<Share> kinds() {
    return audit.kinds().entrySet().stream()
        .map(kind -> new Share(kind.getKey().label(), kind.getValue(), part(kind.getValue())))
        .toList();
  }

  /** Each form with its number: "6 × “How does the passage give the words …?”". */
  public List<String> forms() {
    return audit.forms().entrySet().stream()
        .map(form -> form.getValue() + " × “" + form.getKey() + "”")
        .toList();
  }

  private String part(int number) {
    return Formats.percent(number / (double) audit.size());
  }

  /** "4 options: 3, 2, 3, 2" for each number of options there is. */
  public List<String> places() {
    return audit.places().entrySet().stream().map(SetReport::places).toList();
  }

  private static String places(Map.Entry<Integer, List<Integer>> places) {
    return "With %d options the right one sits %s."
        .formatted(
            places.getKey(),
            IntStream.range(0, places.getValue().size())
                .mapToObj(
                    i ->
                        Formats.counted(places.getValue().get(i), "time", "times")
                            + " at place "
                            + (i + 1))
                .collect(Collectors.joining(", ")));
  }

  /** What is wrong with the questions together, each with the numbers of those it concerns. */
  public List<String> warnings() {
    return audit.flaws().stream().map(SetReport::warning).toList();
  }

  static String warning(SetFlaw flaw) {
    if (flaw.places().isEmpty()) {
      return flaw.flaw().message();
    }
    String numbers =
        flaw.places().stream()
            .map(place -> String.valueOf(place + 1))
            .collect(Collectors.joining(", "));
    return (flaw.places().size() == 1 ? "Question " : "Questions ")
        + numbers
        + ": "
        + flaw.flaw().message();
  }
}
