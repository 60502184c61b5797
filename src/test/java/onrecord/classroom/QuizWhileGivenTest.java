package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.article.Article;
import onrecord.quiz.Quiz;
import onrecord.system.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz that is changed in one tab while another gives it to a class. */
@QuarkusTest
class QuizWhileGivenTest extends QuizToGive {
  private Browsing tab;

  @BeforeEach
  void aSecondTab() {
    tab = new Browsing(fixtures.session(noor));
  }

  @Test
  void neitherGivingNorAddingFails() throws Exception {
    Article about = fixtures.in(() -> Article.findAll().firstResult());
    var more = fixtures.questions(about, 3).get(2);
    QuarkusTransaction.begin();
    hold("library");
    var giving = give();
    Aside.await(fixtures, 1, giving);
    String add = "/quizzes/" + quiz.id + "/questions";
    var adding = Aside.begin(() -> tab.post(add, "question", more.id));
    Aside.await(fixtures, 2, adding);
    QuarkusTransaction.commit();
    giving.get().then().statusCode(303);
    adding.get().then().statusCode(303);
    assertEquals(3, questions());
  }

  @Test
  void aClassIsGivenNoQuizThatIsEmptiedMeanwhile() throws Exception {
    fixtures.in(() -> Quiz.update("assignedAt = createdAt"));
    List<Long> asked =
        fixtures.in(
            () -> Quiz.<Quiz>findById(quiz.id).questions.stream().map(q -> q.question.id).toList());
    browser.post(removal(asked.get(0))).then().statusCode(303);
    QuarkusTransaction.begin();
    // the new assignment names who gives it, so it waits for this with all else looked at
    hold("users");
    var giving = give();
    Aside.await(fixtures, 1, giving);
    var removing = Aside.begin(() -> tab.post(removal(asked.get(1))));
    Aside.await(fixtures, 2, removing);
    QuarkusTransaction.commit();
    giving.get().then().statusCode(303);
    removing.get().then().statusCode(409).body(containsString("its last question stays"));
    assertEquals(1, questions());
  }

  @Test
  void aTitleThatIsWrittenMeanwhileStays() throws Exception {
    QuarkusTransaction.begin();
    hold("library");
    var giving = give();
    Aside.await(fixtures, 1, giving);
    Quiz.update("title = 'Toll, corrected'");
    QuarkusTransaction.commit();
    giving.get().then().statusCode(303);
    assertEquals("Toll, corrected", fixtures.in(() -> Quiz.<Quiz>findById(quiz.id).title));
  }

  private static void hold(String table) {
    Rows.all("select id from " + table + " for update", Rows.Row::number);
  }

  private CompletableFuture<Response> give() {
    var form =
        new Object[] {
          "quiz",
          quiz.id,
          "classroom",
          classroom.id,
          "opensOn",
          "2026-11-25",
          "opensAt",
          "10:00",
          "mode",
          "PRACTICE"
        };
    return Aside.begin(() -> browser.post("/assignments", form));
  }

  private String removal(long question) {
    return "/quizzes/" + quiz.id + "/questions/" + question + "/removal";
  }

  private int questions() {
    return fixtures.in(() -> Quiz.<Quiz>findById(quiz.id).questions.size());
  }
}
