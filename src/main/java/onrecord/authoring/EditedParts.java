package onrecord.authoring;

import jakarta.ws.rs.BadRequestException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.question.Parts;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Pair;
import onrecord.question.item.Typed;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What is matched, put in order or typed, as a form holds it. A row left empty is dropped.
 *
 * @param left the left sides, {@code right} what belongs to each
 * @param step what is put in order, in the right order
 * @param accepted an answer a line
 */
public record EditedParts(
    @RestForm List<String> left,
    @RestForm List<String> right,
    @RestForm List<String> step,
    @RestForm String accepted,
    @RestForm String tolerance) {
  private static final List<String> EMPTY = Collections.nCopies(5, "");
  private static final int LONGEST = 300;
  private static final Pattern LETTER_OR_FIGURE = Pattern.compile("[\\p{L}\\p{N}]");
  static final int MOST = 8;
  private static final int MOST_ACCEPTED = 20;

  public EditedParts {
    left = left == null ? List.of() : left;
    right = right == null ? List.of() : right;
    step = step == null ? List.of() : step;
    accepted = accepted == null ? "" : accepted;
    tolerance = tolerance == null ? "" : tolerance;
  }

  /** A row of the form: a pair, or a step with no right side. */
  public record Row(int number, String left, String right) {}

  static EditedParts of(Parts parts) {
    return new EditedParts(
        parts.lefts(),
        parts.rights(),
        parts.sequence(),
        String.join("\n", parts.accepted()),
        parts.tolerance() == null ? "" : parts.tolerance().toPlainString());
  }

  /** The same with empty rows for pairs or steps where there are none yet. */
  EditedParts begun() {
    return new EditedParts(
        left.isEmpty() ? EMPTY : left,
        left.isEmpty() ? EMPTY : right,
        step.isEmpty() ? EMPTY : step,
        accepted,
        tolerance);
  }

  /** The rows with an empty one to add to them. */
  public List<Row> pairs() {
    return rows(left, right);
  }

  public List<Row> steps() {
    return rows(step, step);
  }

  void check(Format format, Problems problems) {
    switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> {}
      case MATCH -> checkPairs(problems);
      case ORDER -> checkSteps(problems);
      case NUMERIC -> checkNumbers(problems);
      case SHORT -> checkWords(problems);
    }
  }

  /** Of what was checked. */
  Parts parts(Format format) {
    return switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> Parts.NONE;
      case MATCH ->
          Parts.matched(
              IntStream.range(0, left.size())
                  .filter(i -> !left.get(i).isBlank() || !right.get(i).isBlank())
                  .mapToObj(i -> new Pair(clean(left.get(i)), clean(right.get(i))))
                  .toList());
      case ORDER -> Parts.ordered(cleaned(step));
      case NUMERIC -> Parts.typed(lines(), number(bareTolerance()));
      case SHORT -> Parts.typed(lines(), null);
    };
  }

  private void checkPairs(Problems problems) {
    if (left.size() != right.size()) {
      throw new BadRequestException();
    }
    for (int i = 0; i < left.size(); i++) {
      boolean half = left.get(i).isBlank() != right.get(i).isBlank();
      String field = (left.get(i).isBlank() ? "left" : "right") + (i + 1);
      problems.addIf(half, field, "Write both sides of pair " + (i + 1) + ", or none.");
      problems.limit("left" + (i + 1), left.get(i), LONGEST);
      problems.limit("right" + (i + 1), right.get(i), LONGEST);
    }
    fit(problems, "left1", cleaned(left), "pairs", "left sides");
  }

  private void checkSteps(Problems problems) {
    for (int i = 0; i < step.size(); i++) {
      problems.limit("step" + (i + 1), step.get(i), LONGEST);
    }
    fit(problems, "step1", cleaned(step), "things to put in order", "things");
  }

  private static void fit(
      Problems problems, String field, List<String> texts, String what, String same) {
    problems
        .addIf(texts.size() < 2, field, "Keep at least two " + what + ".")
        .addIf(texts.size() > MOST, field, "Keep at most " + MOST + " " + what + ".")
        .addIf(
            texts.stream().distinct().count() < texts.size(),
            field,
            "Two " + same + " read the same, so nobody can tell them apart.");
  }

  private void checkNumbers(Problems problems) {
    checkAccepted(problems);
    boolean numbers = lines().stream().allMatch(line -> new Typed(line).isNumber());
    problems
        .addIf(!numbers, "accepted", "Write one number a line, such as 1,250 or 12.5 per cent.")
        .addIf(
            !isTolerance(),
            "tolerance",
            "Write a number from 0 on, such as 0.5. It is in the unit of the answer: of “3.2 million” it is half a million.");
  }

  /**
   * Marks do not count where an answer is marked, so that one of marks alone would never be right.
   */
  private void checkWords(Problems problems) {
    checkAccepted(problems);
    boolean marks = lines().stream().anyMatch(line -> !LETTER_OR_FIGURE.matcher(line).find());
    problems.addIf(marks, "accepted", "Write each answer with a letter or a figure in it.");
  }

  private void checkAccepted(Problems problems) {
    problems
        .addIf(lines().isEmpty(), "accepted", "Write an answer that is right.")
        .addIf(lines().size() > MOST_ACCEPTED, "accepted", "Keep at most 20 answers.")
        .limit("accepted", accepted, LONGEST * 4);
  }

  private boolean isTolerance() {
    return ungrouped(bareTolerance()).matches("|\\d{1,12}([.]\\d{1,6})?");
  }

  /** "0.2 million" is 0.2 where the answer is so many million. */
  private String bareTolerance() {
    String unit = lines().isEmpty() ? null : Item.numeric(lines().get(0), null).unit();
    String typed = tolerance.strip();
    String behind = typed.replaceFirst("^[\\d.,]+\\s*", "");
    boolean same =
        unit != null && unit.toLowerCase(Locale.ROOT).startsWith(behind.toLowerCase(Locale.ROOT));
    return same ? typed.substring(0, typed.length() - behind.length()).strip() : typed;
  }

  /** Nothing and 0 are the same: not off at all. */
  private static BigDecimal number(String typed) {
    var number = typed.isBlank() ? BigDecimal.ZERO : new BigDecimal(ungrouped(typed));
    return number.signum() == 0 ? null : number;
  }

  /** "1,000" as "1000". */
  private static String ungrouped(String typed) {
    return typed.strip().replaceAll("(?<=\\d),(?=\\d{3}\\b)", "");
  }

  /** Each answer once, however it is written: capitals do not count where one is marked. */
  private List<String> lines() {
    var once = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    return cleaned(accepted.lines().toList()).stream().filter(once::add).toList();
  }

  private static List<String> cleaned(List<String> texts) {
    return texts.stream().map(EditedParts::clean).filter(text -> !text.isEmpty()).toList();
  }

  private static String clean(String typed) {
    return typed.replace('\0', ' ').strip().replaceAll("\\s+", " ");
  }

  private static List<Row> rows(List<String> left, List<String> right) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < left.size(); i++) {
      rows.add(new Row(i + 1, left.get(i), i < right.size() ? right.get(i) : ""));
    }
    boolean open = rows.isEmpty() || !rows.get(rows.size() - 1).left().isBlank();
    if (open && rows.size() < MOST) {
      rows.add(new Row(rows.size() + 1, "", ""));
    }
    return rows;
  }
}
