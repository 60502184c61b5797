package onrecord.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of ticked questions of which some cannot be added any more. */
@QuarkusTest
class PickedTest {
  @Inject Fixtures fixtures;

  private Browsing noor;
  private List<Long> own;
  private String quiz;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    var questions = fixtures.questions(fixtures.article(fixtures.noor()), 6);
    own = questions.stream().map(question -> question.id).toList();
    quiz = "/quizzes/" + fixtures.quiz(fixtures.noor(), questions.subList(0, 1)).id;
  }

  @Test
  void theRestIsAddedAndThePageTellsHowManyWereNotAndWhy() {
    long foreign = fixtures.questions(fixtures.article(fixtures.mallory()), 1).get(0).id;
    String page = add(own.get(1), own.get(2), foreign, 999_999L);
    assertEquals(
        "2 questions are in the quiz now, at its end."
            + " 2 of 4 were not added: they are no longer in your library.",
        page);
    assertEquals(own.subList(0, 3), asked());
  }

  @Test
  void eachReasonHasItsNumber() {
    fixtures.in(
        () -> {
          Question.update("state = RETIRED where id = ?1", own.get(1));
          Question.update("state = REJECTED where id = ?1", own.get(2));
          return Question.update(
              "reviewBy = ?1 where id = ?2", LocalDate.of(2026, 1, 1), own.get(3));
        });
    assertEquals(
        "1 question is in the quiz now, at its end. 4 of 5 were not added: 1 is no longer in your"
            + " library; 2 are no longer approved; 1 is past the review date, which is asked about"
            + " on Today.",
        add(own.get(1), own.get(2), own.get(3), own.get(4), 999_999L));
    assertEquals(List.of(own.get(0), own.get(4)), asked());
  }

  @Test
  void whereNoneCanBeAddedNothingIs() {
    fixtures.in(() -> Question.update("state = RETIRED where id in ?1", own.subList(1, 3)));
    post(own.get(1))
        .then()
        .statusCode(409)
        .body(containsString("This question was not added: it is no longer approved."));
    post(own.get(1), own.get(2))
        .then()
        .statusCode(409)
        .body(containsString("None of these questions was added: they are no longer approved."));
    assertEquals(own.subList(0, 1), asked());
  }

  @Test
  void whatIsInAlreadyIsNotToldAsAdded() {
    assertEquals("This question was not added: it is in the quiz already.", add(own.get(0)));
    assertEquals(
        "1 question is in the quiz now, at its end. 1 of 2 was not added: it is in the quiz"
            + " already.",
        add(own.get(0), own.get(1)));
    assertEquals(own.subList(0, 2), asked());
  }

  @Test
  void onlyWhatIsAskedHasANumber() {
    add(own.get(1), own.get(2));
    fixtures.in(() -> Question.update("state = RETIRED where id = ?1", own.get(0)));
    var list = noor.page(quiz).select("#questions li");
    assertEquals(List.of("–", "1.", "2."), list.select(".num").eachText());
    assertTrue(list.get(1).text().contains("Remove question 1"), list.get(1).text());
    assertTrue(!list.get(0).text().contains("Remove question"), list.get(0).text());
  }

  @Test
  void whereAllArePastTheirReviewDateThePageSaysSo() {
    fixtures.in(() -> Question.update("reviewBy = ?1", LocalDate.of(2026, 1, 1)));
    var add = noor.page(quiz).select("#add");
    assertTrue(add.text().contains("No approved question that can be added"), add.text());
    assertEquals(1, add.select("a[href=/questions?flag=PAST]").size());
  }

  @Test
  void anOddAddressTellsNothing() {
    var page = noor.page(quiz + "?done=2&gone=-1");
    assertEquals("2 questions are in the quiz now, at its end.", page.select("#done").text());
    for (String name :
        List.of("article", "page", "moved", "gone", "unapproved", "past", "already")) {
      page = noor.page(quiz + "?done=x&" + name + "=1x");
      assertEquals(1, page.select("#questions .num").size(), name);
      assertEquals(0, page.select("#done").size(), name);
    }
  }

  private String add(Long... ticked) {
    String location = post(ticked).then().statusCode(303).extract().header("Location");
    assertTrue(location.endsWith("#done"), location);
    return noor.page(location.substring(location.indexOf("/quizzes/")).replace("#done", ""))
        .select("#add #done")
        .text();
  }

  private io.restassured.response.Response post(Long... ticked) {
    Object[] fields = Stream.of(ticked).flatMap(id -> Stream.<Object>of("question", id)).toArray();
    return noor.post(quiz + "/questions", fields);
  }

  private List<Long> asked() {
    long id = Long.parseLong(quiz.substring(quiz.lastIndexOf('/') + 1));
    return fixtures.in(
        () -> Quiz.<Quiz>findById(id).questions.stream().map(q -> q.question.id).toList());
  }
}
