package onrecord.authoring;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.Choice;
import onrecord.question.item.Format;
import onrecord.system.FreeText;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The options of a question as a form holds them.
 *
 * @param option the texts in their order, {@code why} the reason of each
 * @param key the numbers of the right ones, from 1
 */
public record EditedOptions(
    @RestForm List<String> option, @RestForm List<String> why, @RestForm List<String> key) {
  /** What a sentence is judged to be; nobody needs to write that. */
  static final List<String> TRUTHS = List.of("True", "False");

  public EditedOptions {
    option = option == null ? List.of() : option;
    why = why == null ? List.of() : why;
    key = key == null ? List.of() : key;
  }

  /** One option of the form with its number there. */
  public record Line(int number, String text, String why, boolean correct) {
    boolean isFilled() {
      return !text.isBlank();
    }

    /** What a sentence calls it. */
    String name() {
      return TRUTHS.contains(text) ? "“" + text + "”" : "option " + number;
    }
  }

  static EditedOptions of(List<Choice> choices) {
    return new EditedOptions(
        choices.stream().map(Choice::text).toList(),
        choices.stream().map(Choice::why).toList(),
        IntStream.range(0, choices.size())
            .filter(place -> choices.get(place).correct())
            .mapToObj(place -> String.valueOf(place + 1))
            .toList());
  }

  /** The same reasons and key, for the two answers to whether something is true. */
  EditedOptions asTruths() {
    return new EditedOptions(TRUTHS, why, key);
  }

  /** Of {@link #asTruths}. */
  boolean isMarkedFalse() {
    return lines(TRUTHS.size()).get(1).correct();
  }

  /** As many as were sent, and empty ones up to a number. */
  List<Line> lines(int least) {
    return IntStream.range(0, Math.max(least, option.size())).mapToObj(this::line).toList();
  }

  private Line line(int place) {
    String number = String.valueOf(place + 1);
    return new Line(place + 1, at(option, place), at(why, place), key.contains(number));
  }

  private static String at(List<String> typed, int place) {
    return place < typed.size() ? FreeText.of(typed.get(place)) : "";
  }

  /** What is missing where one may be left empty, which drops it. */
  void check(Format format, Problems problems) {
    int most = EditedParts.MOST;
    problems
        .addIf(filled().size() < 2, "option1", "Write at least two options.")
        .addIf(filled().size() > most, "option1", "Keep at most " + most + " options.");
    checkKey(format, problems);
    for (Line line : filled()) {
      checkLine(line, problems);
    }
  }

  /** What is missing where all have to stay: answers and results tell them by their places. */
  void checkAll(Format format, int count, Problems problems) {
    if (option.size() != count) {
      throw new BadRequestException();
    }
    checkKey(format, problems);
    for (Line line : lines(count)) {
      checkLine(line, problems);
    }
  }

  private static void checkLine(Line line, Problems problems) {
    String option = "option" + line.number();
    String why = "why" + line.number();
    String reason = "Write why " + line.name() + " is right or wrong.";
    problems
        .addIf(!line.isFilled(), option, "Write option " + line.number() + ".")
        .limit(option, line.text(), FieldRules.LONGEST)
        .need(why, line.why(), reason)
        .limit(why, line.why(), FieldRules.LONGEST);
  }

  private void checkKey(Format format, Problems problems) {
    long right = filled().stream().filter(Line::correct).count();
    switch (format) {
      case SINGLE ->
          problems.addIf(
              right != 1 || key.size() != 1,
              "key1",
              "Mark the option that is right, and write it.");
      case TRUEFALSE ->
          problems.addIf(
              right != 1 || key.size() != 1, "key1", "Mark whether it is true or false.");
      case MULTIPLE ->
          problems
              .addIf(
                  right == 0 || right < key.size(),
                  "key1",
                  "Mark the options that are right, and write each.")
              .addIf(
                  right == filled().size(),
                  "key1",
                  "Leave an option that is wrong: else whoever ticks all is right.");
      case MATCH, ORDER, NUMERIC, SHORT -> {}
    }
  }

  private List<Line> filled() {
    return lines(0).stream().filter(Line::isFilled).toList();
  }

  /** Of what was checked. */
  List<Choice> choices() {
    return filled().stream()
        .map(line -> new Choice(line.text(), line.correct(), line.why()))
        .toList();
  }
}
