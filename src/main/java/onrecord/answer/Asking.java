package onrecord.answer;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.QuestionText;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Shown;

/**
 * A question put before somebody who answers it: what is chosen from is numbered from 1, in an
 * order that tells nothing.
 *
 * @param sent what was sent before and is no answer, so that it need not be done again
 */
public record Asking(QuestionText wording, Shown shown, List<String> sent) {
  /** Right sides longer than this are listed, and chosen by their letter. */
  private static final int LONG = 28;

  /** Something to choose, under the number it is shown with. */
  public record Face(int number, String text, boolean chosen) {
    public char letter() {
      return (char) ('A' + number - 1);
    }
  }

  /** One that needs a choice of its own: a left side, or an item to be put in order. */
  public record Row(int number, String text, List<Face> faces) {
    public Face chosen() {
      return faces.stream().filter(Face::chosen).findFirst().orElse(null);
    }
  }

  public Asking {
    sent = sent == null ? List.of() : List.copyOf(sent);
  }

  /**
   * @param shuffled whether options are shuffled too; see {@link Shown#of}
   */
  public static Asking of(QuestionText wording, long seed, boolean shuffled, List<String> sent) {
    return new Asking(wording, Shown.of(wording.item(), seed, shuffled), sent);
  }

  public Format format() {
    return wording.format();
  }

  /** Whether one picks from options. */
  public boolean hasOptions() {
    return switch (format()) {
      case SINGLE, MULTIPLE, TRUEFALSE -> true;
      case MATCH, ORDER, NUMERIC, SHORT -> false;
    };
  }

  public boolean isSeveral() {
    return format() == Format.MULTIPLE;
  }

  public String hint() {
    return switch (format()) {
      case SINGLE, TRUEFALSE -> "Pick one.";
      case MULTIPLE -> "Pick all that are right. A wrong pick takes one off.";
      case MATCH -> "Choose what belongs to each.";
      case ORDER -> "Give each its place, 1 for the first.";
      case NUMERIC -> number(shown.item());
      case SHORT -> "Write a word or a few. Capitals and full stops do not matter.";
    };
  }

  /** How near is near enough would tell how large the number is; that near is enough would not. */
  private static String number(Item item) {
    String unit = item.unit() == null ? "" : " (" + item.unit() + ")";
    return "Write a number"
        + unit
        + "."
        + (item.isExact() ? "" : " One close to it is right, too.");
  }

  /** What is chosen from. */
  public List<Face> faces() {
    return faces(shown.texts(), sent);
  }

  /** What needs a choice each. */
  public List<Row> rows() {
    var texts = shown.texts();
    return switch (format()) {
      case MATCH -> rows(wording.parts().lefts(), texts);
      case ORDER ->
          rows(texts, IntStream.rangeClosed(1, texts.size()).mapToObj(String::valueOf).toList());
      case SINGLE, MULTIPLE, TRUEFALSE, NUMERIC, SHORT -> List.of();
    };
  }

  /** Whether what belongs to the left sides is too long for a field to show it. */
  public boolean isListed() {
    return format() == Format.MATCH
        && shown.texts().stream().anyMatch(text -> text.length() > LONG);
  }

  public String typed() {
    return sent.isEmpty() ? "" : sent.get(0);
  }

  private List<Row> rows(List<String> texts, List<String> choices) {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                new Row(
                    i + 1,
                    texts.get(i),
                    faces(choices, i < sent.size() ? List.of(sent.get(i)) : List.of())))
        .toList();
  }

  private static List<Face> faces(List<String> texts, List<String> chosen) {
    return IntStream.rangeClosed(1, texts.size())
        .mapToObj(n -> new Face(n, texts.get(n - 1), chosen.contains(String.valueOf(n))))
        .toList();
  }
}
