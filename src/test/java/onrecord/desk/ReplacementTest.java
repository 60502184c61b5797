package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The next best draft in the place of one of the set, and why a key does nothing. */
@QuarkusTest
class ReplacementTest extends HarbourDesk {
  @Test
  void replaceBringsTheNextBestAndUndoTakesItBack() {
    pick(4);
    List<Long> before = ids();
    long first = before.get(0);
    Document page = follow(noor.post("/questions/" + first + "/replacement"));
    List<Long> after = ids();
    assertNotEquals(first, after.get(0));
    assertEquals(before.subList(1, 4), after.subList(1, 4));
    assertEquals(State.DRAFT, Question.<Question>findById(first).state);
    noor.post("/questions/" + first + "/replacement")
        .then()
        .statusCode(303)
        .header("Location", endsWith("draft=" + after.get(0)));
    assertEquals(after, ids());
    String last = page.select("input[name=last]").val();
    noor.post(article + "/undo", "last", last).then().statusCode(303);
    assertEquals(before, ids());
  }

  @Test
  void underAFilterOneThatItShowsComesOrItIsToldThatNoneCan() {
    pick(4);
    long first = ids().get(0);
    int came = 0;
    for (Kind kind : Kind.values()) {
      Object[] narrowed = {"deskKind", kind.name()};
      Document page = follow(noor.post("/questions/" + first + "/replacement", narrowed));
      Question successor = set().get(0);
      assertEquals("" + successor.id, page.select("#decide [name=draft]").val());
      boolean told = page.select("[role=status]").text().contains("outside your filter");
      assertEquals(successor.kind != kind, told, kind + " " + successor.kind);
      assertEquals(
          told,
          follow(noor.post("/questions/" + first + "/replacement", narrowed))
              .text()
              .contains("outside your filter"));
      came += told ? 0 : 1;
      noor.post(article + "/undo").then().statusCode(303);
    }
    assertTrue(1 < came && came < Kind.values().length, came + " kinds came");
  }

  @Test
  void whyNoneOfTheDraftsBesideItTakesItsPlaceIsTold() {
    pick(50);
    long beside = fixtures.in(() -> Question.count("state = DRAFT and ready and setPlace is null"));
    assertTrue(beside > 1);
    String said = refused();
    assertTrue(
        said.contains("None of the " + beside + " other drafts can take its place: each "), said);
    assertTrue(said.contains("asks for the same as another question of the set"), said);
    fixtures.in(() -> Question.update("ready = false where setPlace is null"));
    said = refused();
    assertTrue(said.contains("There is no other draft to take its place. Draft more"), said);
  }

  @Test
  void anApprovedQuestionIsNotReplaced() {
    long first = ids().get(0);
    noor.post("/questions/" + first + "/approval").then().statusCode(303);
    noor.post("/questions/" + first + "/replacement")
        .then()
        .statusCode(409)
        .body(containsString("Drop it first"));
    Document page =
        parse(noor.post("/questions/" + first + "/replacement", "deskKind", "WHO_SAID"), 409);
    assertEquals("WHO_SAID", page.select("#f-kind option[selected]").val());
  }

  @Test
  void keysThatHaveNoButtonTellWhy() {
    pick(3);
    Question inSet = set().get(0);
    Document page = noor.page(desk + "?draft=" + inSet.id);
    int key = page.select(".options > li").indexOf(page.select(".is-key").first()) + 1;
    assertEquals(
        "Option " + key + " is the right one. Edit the question instead.", dead(page, key));
    assertEquals("There is nothing to undo here.", dead(page, "z"));
    assertEquals("", dead(page, "r"));
    assertEquals("There is no option 9 here.", dead(page, 9));
    long outside = fixtures.in(() -> outside());
    page = noor.page(desk + "?draft=" + outside);
    assertEquals("This draft is in no set, so nothing can take its place.", dead(page, "r"));
    assertTrue(page.select("[data-key=r]").isEmpty());
    noor.post("/questions/" + inSet.id + "/approval").then().statusCode(303);
    page = noor.page(desk + "?draft=" + inSet.id);
    assertTrue(dead(page, "r").contains("Drop it first"), dead(page, "r"));
    assertTrue(dead(page, "1").contains("Edit the question instead"), dead(page, "1"));
    noor.post("/questions/" + inSet.id + "/rejection").then().statusCode(303);
    page = noor.page(desk + "?draft=" + inSet.id);
    assertEquals("This draft is dropped already.", dead(page, "x"));
  }

  /** Of the first draft of the set in whose place no other fits. */
  private String refused() {
    return ids().stream()
        .map(id -> noor.post("/questions/" + id + "/replacement"))
        .filter(pressed -> pressed.statusCode() == 409)
        .map(pressed -> parse(pressed, 409).select("[role=alert]").text())
        .findFirst()
        .orElseThrow();
  }

  private static String dead(Document page, Object key) {
    return page.select("[data-dead=" + key + "]").attr("data-why");
  }

  private static long outside() {
    return Question.<Question>find("setPlace is null and state = DRAFT and ready").firstResult().id;
  }
}
