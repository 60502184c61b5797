package onrecord.progress;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Deciding;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.SourceRead;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultsFileTest extends OfResults {
  @Test
  void theFileHasARowAStudentAndAColumnAQuestion() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada(), fixtures.ben());
    fixtures.attempt(given, fixtures.ada(), true, 0, null);
    var response = as(noor).get(results(given) + ".csv");
    response.then().header("Content-Type", containsString("text/csv"));
    response.then().header("Content-Disposition", containsString("attachment"));
    byte[] bytes = response.asByteArray();
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
    var rows = rows(bytes);
    assertEquals(3, rows.size());
    assertEquals("1. Who gave view number 0 of the harbour toll in Vessmark?", rows.get(0).get(8));
    // the class's clock, which is named: a file is passed on
    assertEquals("Started (Europe/Berlin)", rows.get(0).get(3));
    assertEquals("Handed in (Europe/Berlin)", rows.get(0).get(4));
    assertEquals(
        List.of(
            "Ada Brandt",
            "ada",
            "Done",
            "2026-11-25 10:00",
            "2026-11-25 10:00",
            "1",
            "1",
            "2",
            "1",
            ""),
        rows.get(1));
    assertEquals(
        List.of("Ben Okafor", "ben", "Not started", "", "", "0", "", "", "", ""), rows.get(2));
  }

  @Test
  void noCellBeginsLikeAFormula() {
    var names =
        List.of(
            "=1+2",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "\uff1d1",
            "\u00a0=1",
            "O'Hara, \"Z\" = x");
    User[] class_ = names.stream().map(fixtures::learner).toArray(User[]::new);
    var given = given(Mode.PRACTICE, 1, class_);
    var read =
        rows(as(noor).get(results(given) + ".csv").asByteArray()).stream()
            .skip(1)
            .map(row -> row.get(0))
            .sorted()
            .toList();
    assertEquals(names.stream().map(n -> n.startsWith("O") ? n : "'" + n).sorted().toList(), read);
  }

  @Test
  void accentsNumbersAndSignsOfOtherPlacesStayInTheirCell() {
    var names = List.of("Ruair\u00ed \u00d3 N\u00e9ill", "Ada;=1+2", "Ben\t=1+2", "15,000");
    var given = given(Mode.PRACTICE, 1, names.stream().map(fixtures::learner).toArray(User[]::new));
    byte[] file = as(noor).get(results(given) + ".csv").asByteArray();
    assertEquals(
        names.stream().sorted().toList(),
        rows(file).stream().skip(1).map(row -> row.get(0)).sorted().toList());
    // where cells are parted by semicolons or tabs, these are one cell too
    String text = new String(file, StandardCharsets.UTF_8);
    assertTrue(text.contains("\"Ada;=1+2\",") && text.contains("\"Ben\t=1+2\","), text);
    assertTrue(text.contains("\nRuair\u00ed \u00d3 N\u00e9ill,"), text);
  }

  @Test
  void aQuestionThatLeftTheQuizKeepsTheColumnOfItsMarks() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada(), fixtures.ben());
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    fixtures.in(() -> Quiz.<Quiz>findById(given.quiz.id).questions.remove(0));
    var rows = rows(as(noor).get(results(given) + ".csv").asByteArray());
    assertEquals(
        List.of(
            "1. Who gave view number 1 of the harbour toll in Vessmark?",
            "Who gave view number 0 of the harbour toll in Vessmark? (no longer in the quiz)"),
        rows.get(0).subList(8, 10));
    // score, out of, and what they are made of
    assertEquals(List.of("1", "2", "0", "1"), rows.get(1).subList(6, 10));
    assertEquals(List.of("", "", "", ""), rows.get(2).subList(6, 10));
  }

  @Test
  void aColumnTellsHowManyAnsweredAnEarlierWording() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada(), fixtures.ben());
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    fixtures.in(() -> reword(Quiz.<Quiz>findById(given.quiz.id).questions.get(0).question));
    var head = rows(as(noor).get(results(given) + ".csv").asByteArray()).get(0);
    assertEquals(
        List.of(
            "1. Who gave this view of the harbour toll? (1 answered an earlier wording)",
            "2. Who gave view number 1 of the harbour toll in Vessmark?"),
        head.subList(8, 10));
  }

  private Void reword(Question question) {
    QuestionText old = question.current.wording();
    var text =
        new QuestionText(
            old.format(),
            old.context(),
            old.passage(),
            "Who gave this view of the harbour toll?",
            old.choices(),
            old.explanation());
    new Deciding(question, noor, TestClock.START)
        .edit(
            text,
            question.current.flawsOf(
                text, question.current.basis(), SourceRead.of(question.current.source)));
    return null;
  }

  @Test
  void theLatestRunsFileHasWhatWasHandedInLast() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada());
    fixtures.attempt(given, fixtures.ada(), true, 0, 1);
    fixtures.attempt(given, fixtures.ada(), false, 3, null);
    var rows = rows(as(noor).get(results(given) + ".csv?attempts=latest").asByteArray());
    assertEquals("Done", rows.get(1).get(2));
    assertEquals(List.of("2", "2", "2", "1", "1"), rows.get(1).subList(5, 10));
  }

  private static List<List<String>> rows(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8).substring(1);
    try (var reader = CsvReader.builder().ofCsvRecord(text)) {
      return reader.stream().map(r -> List.copyOf(r.getFields())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
