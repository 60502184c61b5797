package onrecord.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.Review;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Today asks of questions that are past their review date; it is 25 November 2026. */
@QuarkusTest
class PastReviewTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private User teacher;
  private Browsing noor;
  private List<Question> questions;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    questions = fixtures.questions(fixtures.article(teacher), 8);
  }

  @Test
  void aQuestionIsAskedAboutFromTheDayAfterItsReviewDate() {
    reviewBy(LocalDate.of(2026, 11, 25), 0);
    assertEquals(0, asked().size());
    reviewBy(LocalDate.of(2026, 11, 24), 0);
    assertEquals(1, asked().size());
    assertTrue(asked().get(0).text().contains("Review by 24 Nov 2026"), asked().get(0).text());
  }

  @Test
  void whatWasDecidedMeanwhileIsNotRetiredUnseen() {
    reviewBy(LocalDate.of(2026, 11, 24), 0);
    Element form = asked().get(0).selectFirst("form[action$=/retirement]");
    fixtures.in(
        () ->
            Question.update(
                "evidenceChangedAt = ?1, reviewedAt = null where id = ?2",
                TestClock.START,
                questions.get(0).id));
    Object[] fields = {"seen", form.select("[name=seen]").val(), "reason", "Out of date"};
    noor.post(form.attr("action"), fields)
        .then()
        .statusCode(409)
        .body(containsString("Not retired"), containsString("Out of date"));
    form = asked().get(0).selectFirst("form[action$=/retirement]");
    fields[1] = form.select("[name=seen]").val();
    noor.post(form.attr("action"), fields).then().statusCode(303);
  }

  /** It stays in quizzes, so somebody has to be told where they look. */
  @Test
  void whatRestsOnChangedEvidenceIsTold() {
    assertTrue(noor.page("/").select("#past").isEmpty());
    fixtures.in(
        () ->
            Question.update(
                "evidenceChangedAt = ?1, reviewedAt = null where id in ?2",
                TestClock.START,
                List.of(questions.get(0).id, questions.get(1).id)));
    Element told = noor.page("/").selectFirst("#past .notice");
    assertTrue(told.text().contains("The evidence of 2 approved questions changed"), told.text());
    assertEquals(2, noor.page(told.selectFirst("a").attr("href")).select(".badge.watch").size());
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    assertTrue(mallory.page("/").select("#past").isEmpty());
  }

  @Test
  void theZoneOfTheTeacherSaysWhatDayItIs() {
    reviewBy(LocalDate.of(2026, 11, 25), 0);
    fixtures.in(() -> User.update("zone = 'Pacific/Kiritimati' where id = ?1", teacher.id));
    // nine in the morning in Vessmark is the evening of the same day there: its day began at four
    assertEquals(0, asked().size());
    fixtures.in(() -> User.update("dayStart = 0 where id = ?1", teacher.id));
    reviewBy(LocalDate.of(2026, 11, 24), 0);
    fixtures.in(() -> User.update("zone = 'Pacific/Pago_Pago' where id = ?1", teacher.id));
    assertEquals(0, asked().size(), "still the 24th in Pago Pago");
  }

  @Test
  void stillRightMovesTheDateByTheKindsTimeFromTodayAndIsKeptOnRecord() {
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    String renewal = address(0) + "/renewal";
    String back =
        noor.post(renewal, "from", "today").then().statusCode(303).extract().header("Location");
    assertEquals(LocalDate.of(2031, 11, 25), now(0).reviewBy);
    assertEquals(0, asked().size());
    assertTrue(noor.page(path(back)).select(".notice.good").text().contains("after 25 Nov 2031"));
    var decisions = noor.page(address(0)).select("section:has(h2:contains(Decisions))").text();
    assertTrue(
        decisions.contains("Confirmed as still right Noor Castellane25 Nov 2026, 09:00"),
        decisions);
    assertTrue(noor.page(address(0)).text().contains("Look again 25 Nov 2031"));
    assertTrue(noor.page(address(0)).text().contains("Approved by Noor Castellane"));

    noor.post(renewal, "from", "today").then().statusCode(303);
    assertEquals(1, Review.count("verb", Review.Verb.RENEW));
  }

  @Test
  void undoBringsTheOldDateBack() {
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    String back =
        noor.post(address(0) + "/renewal", "from", "today").then().extract().header("Location");
    var undo = noor.page(path(back)).select(".notice form").first();
    noor.post(undo.attr("action"), "last", undo.select("[name=last]").val(), "from", "today")
        .then()
        .statusCode(303)
        .header("Location", endsWith("#decided"));
    assertTrue(noor.page(path(back)).select("#past .notice").text().startsWith("Undone: "));
    assertEquals(LocalDate.of(2026, 1, 2), now(0).reviewBy);
    assertEquals(State.APPROVED, now(0).state);
    assertEquals(1, asked().size());
  }

  @Test
  void retireAsksForAReasonThere() {
    reviewBy(LocalDate.of(2026, 1, 2), 0, 1);
    var form = asked().get(0).select("details form[action$=retirement]").first();
    assertEquals("Out of date at its review", form.select("[name=reason]").val());
    assertEquals("today", form.select("[name=from]").val());
    for (int press = 0; press < 2; press++) {
      noor.post(form.attr("action"), "from", "today", "reason", "The toll is gone")
          .then()
          .statusCode(303)
          .header("Location", endsWith("#decided"));
    }
    assertEquals(State.RETIRED, now(0).state);
    assertEquals(1, asked().size());
    assertTrue(noor.page(address(0)).text().contains("Retired: The toll is gone"));
    assertEquals(1, Review.count("verb", Review.Verb.RETIRE));
  }

  @Test
  void retiringSaysFirstWhichQuizzesAndClassesLoseIt() {
    reviewBy(LocalDate.of(2026, 1, 2), 0, 1);
    fixtures.quiz(teacher, questions.subList(0, 1));
    fixtures.assignment(
        fixtures.classroom(teacher), fixtures.quiz(teacher, questions), Mode.PRACTICE);
    String first = asked().get(0).select("details").text();
    assertTrue(first.contains("It is in 2 quizzes that 1 class was given: whoever has"), first);
    assertTrue(asked().get(1).select("details").text().contains("It is in 1 quiz that 1 class"));
  }

  @Test
  void aReasonThatIsNoneIsAskedForAgainAndLeadsBackToTheList() {
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    var page =
        Jsoup.parse(
            noor.post(address(0) + "/retirement", "from", "today", "reason", " ")
                .then()
                .statusCode(400)
                .extract()
                .asString());
    assertEquals("/#past-h", page.select(".crumb a").attr("href"));
    assertEquals("today", page.select("form[action$=retirement] [name=from]").val());
  }

  @Test
  void whoOpensAQuestionFromTheListComesBackToIt() {
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    var page = noor.page(asked().get(0).select(".title a").attr("href"));
    assertEquals("Today", page.select(".crumb a").text());
    var renewal = page.select("form[action$=renewal]").first();
    noor.post(renewal.attr("action"), "from", renewal.select("[name=from]").val())
        .then()
        .statusCode(303)
        .header("Location", containsString("/?done="));
    assertEquals(0, asked().size());
  }

  @Test
  void theListIsBoundedAndLeadsToTheRest() {
    reviewBy(LocalDate.of(2026, 1, 2), 0, 1, 2, 3, 4);
    assertEquals(5, asked().size());
    assertEquals(0, noor.page("/").select("#past a[href='/questions?flag=PAST']").size());
    long few = statements.during(() -> noor.get("/"));
    reviewBy(LocalDate.of(2026, 1, 2), 5, 6, 7);
    assertEquals(5, asked().size());
    assertEquals(1, noor.page("/").select("#past a[href='/questions?flag=PAST']").size());
    assertEquals(few, statements.during(() -> noor.get("/")));
  }

  @Test
  void itIsInNoNewSetUntilThen() {
    var quiz = fixtures.quiz(teacher, questions.subList(1, 2));
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    String page = "/quizzes/" + quiz.id;
    String offered = "#add [name=question][value=" + questions.get(0).id + "]";
    assertEquals(0, noor.page(page).select(offered).size());
    noor.post(page + "/questions", "question", questions.get(0).id, "article", 0, "page", 0)
        .then()
        .statusCode(409)
        .body(containsString("past the review date, which is asked about on Today"));
    noor.post(address(0) + "/renewal")
        .then()
        .header("Location", containsString(address(0) + "?done="));
    assertEquals(1, noor.page(page).select(offered).size());
    noor.post(page + "/questions", "question", questions.get(0).id, "article", 0, "page", 0)
        .then()
        .statusCode(303);
  }

  @Test
  void whoeverApprovesWhatAnOldArticleSaysHasLookedAtIt() {
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    fixtures.in(() -> Question.update("state = DRAFT where id = ?1", questions.get(0).id));
    noor.post(address(0) + "/approval").then().statusCode(303);
    assertEquals(LocalDate.of(2031, 11, 25), now(0).reviewBy);
    assertEquals(0, asked().size());
    noor.post("/articles/" + questions.get(0).article.id + "/undo").then().statusCode(303);
    assertEquals(State.DRAFT, now(0).state);
    assertEquals(LocalDate.of(2026, 1, 2), now(0).reviewBy);
  }

  @Test
  void itsOwnPageAsksToo() {
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    assertEquals(1, noor.page(address(0)).select("form[action$=renewal]").size());
    assertEquals(0, noor.page(address(1)).select("form[action$=renewal]").size());
  }

  @Test
  void othersAndFormsWithoutATokenChangeNothing() {
    reviewBy(LocalDate.of(2026, 1, 2), 0);
    String renewal = address(0) + "/renewal";
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.post(renewal, "from", "today").then().statusCode(404);
    noor.postWithoutToken(renewal, "from", "today").then().statusCode(400);
    new Browsing()
        .post(renewal)
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    assertEquals(LocalDate.of(2026, 1, 2), now(0).reviewBy);
    assertFalse(mallory.page("/").text().contains("Still right?"));
    noor.post(renewal, "from", "today");
    long done = fixtures.in(() -> Review.<Review>find("verb", Review.Verb.RENEW).firstResult().id);
    assertEquals(0, mallory.page("/?done=" + done).select(".notice.good").size());
    for (String odd : List.of("x", "-1", "99999999999999999999")) {
      noor.get("/?done=" + odd).then().statusCode(200);
    }
  }

  private List<Element> asked() {
    return noor.page("/").select("#past .items > li");
  }

  private void reviewBy(LocalDate day, int... which) {
    for (int n : which) {
      fixtures.in(() -> Question.update("reviewBy = ?1 where id = ?2", day, questions.get(n).id));
    }
  }

  private Question now(int n) {
    return fixtures.in(() -> Question.findById(questions.get(n).id));
  }

  private String address(int n) {
    return "/questions/" + questions.get(n).id;
  }

  private static String path(String location) {
    return location.replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
  }
}
