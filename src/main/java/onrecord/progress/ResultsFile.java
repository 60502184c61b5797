package onrecord.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.answer.Mark;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.system.Formats;

/**
 * Results as a table: a row a student, a column a question.
 *
 * @param gone questions that were answered and that the quiz asks no more
 */
record ResultsFile(
    ZoneId zone,
    List<LearnerResult> learners,
    List<Question> questions,
    List<Question> gone,
    Map<Long, Map<Long, Marked>> marks) {
  /** A class is smaller; this only bounds what one request can fetch. */
  private static final int MOST = 5000;

  /** Spreadsheets take a file for UTF-8 only when it begins with this. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Where the comma is a decimal sign, spreadsheets part cells at these unless they are quoted. */
  private static final QuoteStrategy ELSEWHERE =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
          return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
      };

  /** What begins a formula, after blanks and in the wide forms of Asian keyboards too. */
  private static final Pattern FORMULA =
      Pattern.compile("[\\t\\r\\n]|[\\s\u00a0]*[=+@\uff1d\uff0b\uff0d\uff20-]");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /**
   * The mark of one learner's answer to one question, as the query returns it.
   *
   * @param stem as that learner was asked
   */
  public record Marked(long learner, long question, String stem, double fraction) {}

  static ResultsFile of(Assignment assignment, Counting counting, Instant now) {
    List<Question> questions =
        Question.list(
            "select q from Quiz z join z.questions y join y.question q join fetch q.current"
                + " where z = ?1 order by index(y)",
            assignment.quiz);
    Map<Long, Map<Long, Marked>> marks =
        marked(assignment, counting, now).stream()
            .collect(
                Collectors.groupingBy(
                    Marked::learner, Collectors.toMap(Marked::question, Function.identity())));
    return new ResultsFile(
        assignment.classroom.zoneId(),
        LearnerResult.of(assignment, counting, 0, MOST),
        questions,
        gone(questions, marks),
        marks);
  }

  /** The score still counts them, so their marks have a column too. */
  private static List<Question> gone(List<Question> asked, Map<Long, Map<Long, Marked>> marks) {
    var ids =
        marks.values().stream().flatMap(own -> own.keySet().stream()).collect(Collectors.toSet());
    asked.forEach(question -> ids.remove(question.id));
    return ids.isEmpty()
        ? List.of()
        : Question.list("from Question q join fetch q.current where q.id in ?1 order by q.id", ids);
  }

  private static List<Marked> marked(Assignment assignment, Counting counting, Instant now) {
    return Mark.find(
            "select r.learner.id, v.question.id, v.stem, m.fraction" + counting.marks(),
            Map.of("assignment", assignment, "now", now))
        .project(Marked.class)
        .list();
  }

  byte[] bytes() {
    var text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().quoteStrategy(ELSEWHERE).build(text)) {
      csv.writeRecord(head());
      learners.forEach(learner -> csv.writeRecord(row(learner)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> head() {
    var cells = new ArrayList<>(List.of("Name", "Username", "State"));
    // a file is passed on to people whose clocks differ
    cells.add("Started (" + zone + ")");
    cells.add("Handed in (" + zone + ")");
    cells.addAll(List.of("Attempts", "Score", "Out of"));
    for (int i = 0; i < questions.size(); i++) {
      cells.add((i + 1) + ". " + told(questions.get(i)));
    }
    gone.forEach(question -> cells.add(told(question) + " (no longer in the quiz)"));
    return cells.stream().map(ResultsFile::harmless).toList();
  }

  /** Marks for other words than these stand in the column too, since the score counts them. */
  private String told(Question question) {
    String stem = question.current.stem;
    long earlier =
        marks.values().stream()
            .map(own -> own.get(question.id))
            .filter(mark -> mark != null && !mark.stem().equals(stem))
            .count();
    return earlier == 0 ? stem : stem + " (" + earlier + " answered an earlier wording)";
  }

  /** A question that was not answered stays empty: that is not a zero. */
  private List<String> row(LearnerResult learner) {
    var cells = new ArrayList<String>();
    cells.add(learner.name());
    cells.add(learner.username());
    cells.add(learner.state());
    cells.add(time(learner.startedAt()));
    cells.add(time(learner.submittedAt()));
    cells.add(Long.toString(learner.runs()));
    cells.add(learner.isDone() ? learner.points() : "");
    cells.add(learner.isStarted() ? learner.questions().toString() : "");
    var own = marks.getOrDefault(learner.learner(), Map.of());
    Stream.concat(questions.stream(), gone.stream())
        .map(question -> own.get(question.id))
        .forEach(mark -> cells.add(mark == null ? "" : Formats.points(mark.fraction())));
    return cells.stream().map(ResultsFile::harmless).toList();
  }

  private String time(Instant instant) {
    return instant == null ? "" : TIME.format(instant.atZone(zone));
  }

  /** A spreadsheet runs what begins like a formula; an apostrophe makes it text. */
  private static String harmless(String cell) {
    if (cell == null || cell.isEmpty()) {
      return "";
    }
    return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
  }
}
