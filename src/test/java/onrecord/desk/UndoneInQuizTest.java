package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An approval that is taken back while a quiz has the question. */
@QuarkusTest
class UndoneInQuizTest extends HarbourDesk {
  private static final String TOLD = "1 quiz has a question whose approval is undone.";

  @Test
  void whatItTakesOutOfAQuizIsTold() {
    pick(2);
    for (long id : ids()) {
      noor.post("/questions/" + id + "/approval").then().statusCode(303);
    }
    String quiz =
        noor.post(article + "/quizzes").then().statusCode(303).extract().header("Location");
    quiz = quiz.substring(quiz.indexOf("/quizzes"));
    assertTrue(noor.page(quiz).text().contains("2 questions."));
    assertTrue(undone().contains(TOLD));
    assertTrue(noor.page(quiz).text().contains("2 questions, 1 of them not asked."));
    assertTrue(undone().contains(TOLD));
    assertTrue(noor.page(quiz).text().contains("2 questions, none of them asked."));
    assertFalse(noor.page(desk).text().contains(TOLD), "told once");
  }

  @Test
  void whatNoQuizHasIsJustUndone() {
    long id = ids().get(0);
    noor.post("/questions/" + id + "/approval").then().statusCode(303);
    String back = noor.post(article + "/undo").then().statusCode(303).extract().header("Location");
    assertEquals(desk + "?draft=" + id + "&undone=1", back.substring(back.indexOf("/articles")));
  }

  @Test
  void thePageOfTheQuestionTellsItToo() {
    pick(1);
    long id = ids().get(0);
    noor.post("/questions/" + id + "/approval").then().statusCode(303);
    noor.post(article + "/quizzes").then().statusCode(303);
    String back =
        noor.post(article + "/undo", "from", "item")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    String page =
        noor.page(back.replaceFirst("^https?://[^/]*", "").replace("#decided", ""))
            .select("#decided")
            .text();
    assertTrue(page.contains("1 quiz has it, and it is not asked there until"), back + " " + page);
  }

  private String undone() {
    String back = noor.post(article + "/undo").then().statusCode(303).extract().header("Location");
    return noor.page(back.substring(back.indexOf("/articles"))).text();
  }
}
