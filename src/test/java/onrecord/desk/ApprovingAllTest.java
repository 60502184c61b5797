package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.Browsing;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.Review;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** All drafts without warnings approved by one press, while another tab may decide. */
@QuarkusTest
class ApprovingAllTest extends HarbourDesk {
  private static final String FORM = "form[action$=/approvals]";

  @Test
  void whatWasApprovedTogetherIsToldAsSuch() {
    int many = set().size();
    Document page = follow(noor.post(article + "/approvals"));
    String status = page.select("[role=status]").text();
    assertTrue(status.contains("Last: " + many + " without warnings approved at once."), status);
    assertEquals("Undo " + many + " approvals Z", page.select(".actionbar [data-key=z]").text());
    page = follow(press(page, "#decide", "[formaction$=/undo]"));
    status = page.select("[role=status]").text();
    assertTrue(status.contains("Last: undone, " + many + " drafts at once."), status);
    assertEquals(0, Question.count("state", State.APPROVED));
  }

  @Test
  void underAFilterThoseAreApprovedThatItShows() {
    pick(3);
    Document page = noor.page(desk + "?kind=WHO_SAID");
    int many = page.select(".queue li:not(:has(.look)) a").size();
    assertTrue(many > set().stream().filter(one -> one.kind == Kind.WHO_SAID).count());
    assertEquals(
        "Approve these " + many + " without warnings", page.select(FORM + " button").text());
    page = follow(press(page, FORM, null));
    assertEquals("WHO_SAID", page.select("#f-kind option[selected]").val());
    assertEquals(many, page.select(".queue .ok").size());
    assertEquals(many, Question.count("state = APPROVED and kind = WHO_SAID"));
    assertEquals(many, Question.count("state", State.APPROVED));
    page = follow(press(page, "#decide", "[formaction$=/undo]"));
    assertEquals("WHO_SAID", page.select("#f-kind option[selected]").val());
    assertEquals(0, Question.count("state", State.APPROVED));
  }

  @Test
  void aWordingSavedMeanwhileIsNotApprovedUnseen() {
    Document before = noor.page(desk);
    String sound = before.select(".queue li:not(:has(.look)) a").first().attr("href");
    String edit = "/questions/" + sound.replaceFirst(".*draft=", "") + "/edit";
    noor.post(edit, Browsing.fields(noor.page(edit), "explanation", "Other words."))
        .then()
        .statusCode(303);
    Document now = noor.page(desk);
    assertEquals(before.select(FORM).text(), now.select(FORM).text());
    assertOvertaken(before);
    assertEquals(0, Question.count("state", State.APPROVED));
    follow(press(now, FORM, null));
    assertTrue(Question.count("state", State.APPROVED) > 1);
  }

  @Test
  void anotherSetOfAsManyIsNotApprovedUnseen() {
    pick(3);
    Document before = noor.page(desk);
    // one of them has a warning
    noor.post(article + "/set", "count", "4", "kind", "WHO_SAID").then().statusCode(303);
    assertEquals(before.select(FORM).text(), noor.page(desk).select(FORM).text());
    assertOvertaken(before);
    assertEquals(0, Question.count("state", State.APPROVED));
  }

  @Test
  void oneApprovedMeanwhileLeavesTheOthersToBeSeenAgain() {
    Document before = noor.page(desk);
    String sound = before.select(".queue li:not(:has(.look)) a").first().attr("href");
    noor.post("/questions/" + sound.replaceFirst(".*draft=", "") + "/approval");
    assertOvertaken(before);
    assertEquals(1, Question.count("state", State.APPROVED));
  }

  @Test
  void whereAllAreDroppedMeanwhileNoneIsApproved() {
    pick(3);
    Document before = noor.page(desk);
    ids().forEach(id -> noor.post("/questions/" + id + "/rejection").then().statusCode(303));
    assertOvertaken(before);
  }

  @Test
  void aSecondClickApprovesNothingMore() {
    pick(3);
    Document page = noor.page(desk);
    press(page, FORM, null).then().statusCode(303);
    long approved = Question.count("state", State.APPROVED);
    press(page, FORM, null).then().statusCode(303);
    pick(6);
    press(page, FORM, null).then().statusCode(303);
    assertEquals(approved, Question.count("state", State.APPROVED));
  }

  @Test
  void whereOneIsRefusedNoneIsApproved() {
    long third = ids().get(2);
    fixtures.in(
        () -> {
          Question.<Question>findById(third).current.evidence = List.of();
          return null;
        });
    Document told = parse(noor.post(article + "/approvals"), 409);
    String why = told.select("[role=alert]").text();
    assertTrue(why.contains("no evidence, so it cannot be approved. Nothing was changed."), why);
    assertEquals(0, Review.count());
    assertEquals(0, Question.count("state", State.APPROVED));
  }

  private void assertOvertaken(Document page) {
    Document told = parse(press(page, FORM, null), 409);
    String why = told.select("[role=alert]").text();
    assertTrue(why.contains("the drafts without warnings became others while you had"), why);
    assertTrue(why.contains("Nothing was changed."), why);
  }
}
