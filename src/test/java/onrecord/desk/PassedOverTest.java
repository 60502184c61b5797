package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import onrecord.Browsing;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.QuestionDeciding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Decisions that stay, since a class was given the question, and how undoing goes on. */
@QuarkusTest
class PassedOverTest extends QuestionDeciding {
  @Test
  void whatCannotBeUndoneIsToldWhereThePageIsAndThenPassedOver() {
    String article = "/articles/" + stored(draft()).article.id;
    var browser = new Browsing(fixtures.session(noor));
    List<Long> waiting = waiting();
    long before = waiting.get(0);
    long asked = waiting.get(1);
    change(before, q -> q.approve(noor, NOW));
    change(asked, q -> q.approve(noor, NOW));
    give(List.of(asked));
    long shown = waiting.get(4);
    var page = browser.page(article + "/questions?draft=" + shown);
    var told = Jsoup.parse(undone(browser, article, page, 409));
    assertTrue(told.select("[role=alert]").text().contains("Undo once more"), told.text());
    assertEquals("" + shown, told.select("#decide [name=draft]").val());
    undone(browser, article, told, 303);
    assertEquals(State.DRAFT, stored(before).state);
    assertEquals(State.APPROVED, stored(asked).state);
  }

  @Test
  void whatWasApprovedTogetherIsPassedOverTogether() {
    String article = "/articles/" + stored(draft()).article.id;
    var browser = new Browsing(fixtures.session(noor));
    List<Long> waiting = waiting();
    long before = waiting.get(0);
    change(before, q -> q.approve(noor, NOW));
    var desk = browser.page(article + "/questions");
    browser
        .post(
            article + "/approvals",
            desk.select("form[action$=/approvals] input").stream()
                .filter(field -> !field.attr("name").equals("csrf-token"))
                .flatMap(field -> Stream.of(field.attr("name"), field.val()))
                .toArray())
        .then()
        .statusCode(303);
    List<Long> together =
        waiting.stream().skip(1).filter(id -> stored(id).state == State.APPROVED).toList();
    assertTrue(together.size() > 1, together.toString());
    give(together);
    var page = browser.page(article + "/questions");
    undone(browser, article, Jsoup.parse(undone(browser, article, page, 409)), 303);
    assertEquals(State.DRAFT, stored(before).state);
  }

  /** Taking back the drop would bring back the wording that stood before it. */
  @Test
  void whatWasDecidedBeforeOnAQuestionThatStaysIsPassedOverToo() {
    String article = "/articles/" + stored(draft()).article.id;
    var browser = new Browsing(fixtures.session(noor));
    List<Long> waiting = waiting();
    long before = waiting.get(0);
    long asked = waiting.get(1);
    change(before, q -> q.approve(noor, NOW));
    change(asked, q -> q.approve(noor, NOW));
    change(asked, q -> q.reject(noor, null, NOW));
    change(asked, q -> edit(q, explained(q.current.wording(), "So it says.")));
    change(asked, q -> q.approve(noor, NOW));
    give(List.of(asked));
    var page = browser.page(article + "/questions");
    undone(browser, article, Jsoup.parse(undone(browser, article, page, 409)), 303);
    assertEquals(State.DRAFT, stored(before).state);
    assertEquals(State.APPROVED, stored(asked).state);
    assertEquals("So it says.", stored(asked).current.explanation);
    // nothing is left but what stays
    String said = undone(browser, article, browser.page(article + "/questions"), 409);
    assertTrue(said.contains("is in a quiz that a class was given"), said);
    assertFalse(said.contains("Undo once more"), said);
  }

  /** One of several that were approved together, edited before: its wording stays approved. */
  @Test
  void anEditOfWhatWasApprovedTogetherStays() {
    String article = "/articles/" + stored(draft()).article.id;
    var browser = new Browsing(fixtures.session(noor));
    long edited =
        fixtures.in(() -> Question.<Question>find("setPlace", 0).<Question>firstResult().id);
    change(edited, q -> edit(q, explained(q.current.wording(), "So it says.")));
    String last = browser.page(article + "/questions").select("#decide [name=last]").val();
    browser.post(article + "/approvals").then().statusCode(303);
    assertEquals(State.APPROVED, stored(edited).state);
    long other = waiting().stream().filter(id -> isApprovedBeside(edited, id)).findAny().get();
    give(List.of(other));
    browser.post(article + "/undo", "last", last).then().statusCode(409);
    String said = undone(browser, article, browser.page(article + "/questions"), 409);
    assertFalse(said.contains("Undo once more"), said);
    assertEquals(State.APPROVED, stored(edited).state);
    assertEquals("So it says.", stored(edited).current.explanation);
  }

  @Test
  void whatAClassIsAskedIsNotTakenOutOfItsQuiz() {
    String article = "/articles/" + stored(draft()).article.id;
    var browser = new Browsing(fixtures.session(noor));
    browser.post(article + "/approvals").then().statusCode(303);
    long id =
        fixtures.in(
            () -> Question.<Question>find("state", State.APPROVED).<Question>firstResult().id);
    long approved = count(State.APPROVED);
    var quiz = fixtures.quiz(noor, List.of(stored(id)));
    var classroom = fixtures.classroom(noor);
    fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    String last = browser.page(article + "/questions").select("input[name=last]").val();
    var sent = browser.post(article + "/undo", "last", last).then().statusCode(409).extract();
    String said = Jsoup.parse(sent.asString()).select("[role=alert]").text();
    assertTrue(said.startsWith("Not undone: “" + stored(id).current.stem), said);
    assertTrue(said.contains("is in a quiz that a class was given; retire it instead."), said);
    assertEquals(approved, count(State.APPROVED));
    // what leaves it approved can be undone
    change(id, q -> q.retire(noor, "Too old", NOW));
    browser.post(article + "/undo").then().statusCode(303);
    assertEquals(State.APPROVED, stored(id).state);
    // and all can be once no class has it any more
    fixtures.in(() -> Assignment.deleteAll());
    browser.post(article + "/undo", "last", last).then().statusCode(303);
    assertEquals(0, count(State.APPROVED));
  }

  /** The page may have shown a decision that a later one overrules, and that one stays. */
  @Test
  void whatIsOverruledIsToldBesideItsOwnQuestion() {
    String article = "/articles/" + stored(draft()).article.id;
    var browser = new Browsing(fixtures.session(noor));
    List<Long> waiting = waiting();
    long edited = waiting.get(0);
    change(waiting.get(1), q -> q.reject(noor, null, NOW));
    change(edited, q -> edit(q, explained(q.current.wording(), "So it says.")));
    String last = browser.page(article + "/questions").select("#decide [name=last]").val();
    change(edited, q -> q.approve(noor, NOW));
    give(List.of(edited));
    var answer = browser.post(article + "/undo", "last", last).then().statusCode(409).extract();
    Document told = Jsoup.parse(answer.asString());
    assertTrue(told.select("[role=alert]").text().contains("something else was decided here"));
    assertEquals("" + edited, told.select("#decide [name=draft]").val());
    assertEquals("So it says.", stored(edited).current.explanation);
  }

  /** A class is given a quiz of these. */
  private void give(List<Long> questions) {
    var quiz = fixtures.quiz(noor, questions.stream().map(this::stored).toList());
    fixtures.assignment(fixtures.classroom(noor), quiz, Assignment.Mode.PRACTICE);
  }

  private boolean isApprovedBeside(long one, long other) {
    return one != other && stored(other).state == State.APPROVED;
  }

  /** The ready drafts, the best first. */
  private List<Long> waiting() {
    return fixtures.in(
        () ->
            Question.<Question>list("ready order by rank").stream()
                .map(question -> question.id)
                .toList());
  }

  private static String undone(Browsing browser, String article, Document page, int status) {
    return browser
        .post(
            article + "/undo",
            "last",
            page.select("#decide [name=last]").val(),
            "draft",
            page.select("#decide [name=draft]").val())
        .then()
        .statusCode(status)
        .extract()
        .asString();
  }
}
