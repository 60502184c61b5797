package onrecord.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.answer.Answer;
import onrecord.answer.Asking;
import onrecord.question.Question;
import onrecord.question.item.Format;
import org.junit.jupiter.api.Test;

/** A quiz as its teacher looks at it, question by question. */
@QuarkusTest
class PreviewTest extends QuizPages {
  @Test
  void thePreviewCarriesNoKeyUntilAnswered() {
    var quiz = fixtures.quiz(noor, 2);
    String why = "The words are those of";
    browser
        .get("/quizzes/" + quiz.id + "/preview")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/preview/1"));
    String asked =
        browser
            .get("/quizzes/" + quiz.id + "/preview/1")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    for (String secret :
        List.of(why, "said so on", "data-correct", "Evidence", "ledger.example.org")) {
      assertFalse(asked.contains(secret), secret + " is in the page");
    }
    browser
        .get("/quizzes/" + quiz.id + "/preview/1?choice=1")
        .then()
        .statusCode(200)
        .body(containsString("Right</h1>"))
        .body(containsString(why))
        .body(containsString("The Vessmark Ledger"));
    browser
        .get("/quizzes/" + quiz.id + "/preview/1?choice=2")
        .then()
        .body(containsString("Not right: it was Ines Aldovar, mayor of Vessmark"));
    browser.get("/quizzes/" + quiz.id + "/preview/3").then().statusCode(404);
    long answers = fixtures.in(() -> Answer.count());
    assertEquals(0, answers);
  }

  @Test
  void whatIsNotAskedAnyMoreIsNotPreviewedNorCounted() {
    var questions = fixtures.questions(fixtures.article(noor), 3);
    String quiz = "/quizzes/" + fixtures.quiz(noor, questions).id;
    fixtures.in(() -> Question.update("state = RETIRED where id = ?1", questions.get(0).id));
    String preview = browser.page(quiz + "/preview/1").text();
    assertTrue(preview.contains(questions.get(1).current.stem), preview);
    assertTrue(preview.contains("of 2"), preview);
    browser.get(quiz + "/preview/3").then().statusCode(404);
    assertEquals(2, browser.page(quiz).select("table.keys td.on").size());
    assertEquals(2, browser.page(quiz + "/audit").select("table.to-cards tbody tr").size());
    fixtures.in(() -> Question.update("state = RETIRED"));
    browser.get(quiz + "/preview/1").then().statusCode(404);
    assertTrue(browser.page(quiz).select("a[href*=/preview]").isEmpty());
  }

  @Test
  void everyFormatIsPreviewed() {
    var questions = fixtures.oneOfEach(fixtures.article(noor));
    String preview = "/quizzes/" + fixtures.quiz(noor, questions).id + "/preview/";
    for (Format format : Format.values()) {
      int n = format.ordinal() + 1;
      var asked = browser.page(preview + n);
      assertFalse(asked.html().contains("Explained for"));
      browser
          .get(preview + n + "?choice=" + "x".repeat(201))
          .then()
          .statusCode(400)
          .body(containsString("notice bad"));
      var wording =
          fixtures.in(() -> Question.<Question>findById(questions.get(n - 1).id).current.wording());
      var shown = Asking.of(wording, n, false, null).shown();
      String right =
          shown.sent(wording.item().right()).stream()
              .map(one -> "choice=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      var told = browser.page(preview + n + "?" + right);
      assertEquals("Right", told.select("h1").text(), format.toString());
    }
    String quiz = browser.page(preview.replace("preview/", "")).text();
    assertTrue(quiz.contains("Longest option is right 1 of 1"), quiz);
  }
}
