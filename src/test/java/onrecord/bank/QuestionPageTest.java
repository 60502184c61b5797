package onrecord.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.Review;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionPageTest {
  @Inject Fixtures fixtures;

  private User teacher;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
  }

  @Test
  void aQuestionShowsItsKeyItsEvidenceAndItsHistory() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    var page = noor.page("/questions/" + id);
    assertEquals(1, page.select(".options .is-key").size());
    assertEquals(1, page.select(".excerpt mark").size());
    assertTrue(
        page.text().contains("Approved by Noor Castellane, 25 Nov 2026, 09:00"), page.text());
    assertTrue(page.text().contains("Version 1, in use"), page.text());
  }

  @Test
  void retiringNeedsAReason() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    String retirement = "/questions/" + id + "/retirement";
    noor.post(retirement, "reason", " ")
        .then()
        .statusCode(400)
        .body(containsString("Write a reason"));
    noor.post(retirement, "reason", "y".repeat(501))
        .then()
        .statusCode(400)
        .body(containsString("y".repeat(501)));
    String there =
        noor.post(retirement, "reason", "The toll\0is gone")
            .then()
            .statusCode(303)
            .header("Location", containsString("/questions/" + id + "?done="))
            .extract()
            .header("Location");
    noor.get("/questions/" + id).then().body(containsString("Retired: The toll is gone"));
    assertTrue(noor.page("/questions/" + id).text().contains("Version 1, retired"));
    assertEquals("Retired. Undo", open(there).select(".notice[data-focus]").text());
    assertEquals(State.RETIRED, fixtures.in(() -> Question.<Question>findById(id).state));
  }

  @Test
  void whatWasDoneMeanwhileIsToldAndTheReasonStays() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    var older = open("/questions/" + id);
    var now = Instant.parse("2026-11-25T10:00:00Z");
    var edit = open("/questions/" + id + "/edit");
    noor.post("/questions/" + id + "/edit", Browsing.fields(edit, "explanation", "Mended."));
    var told = retire(older, "Not so <clear>", 409);
    assertOvertaken("Not retired: you edited it in another window while you", told);
    assertEquals("Not so <clear>", told.select("#reason").val());
    assertEquals(State.APPROVED, state(id));
    decide(id, question -> question.reject(fixtures.otto(), null, now));
    var dropped = retire(told, "Not so <clear>", 409);
    assertOvertaken("Not retired: Otto Hale dropped it while you", dropped);
    assertOvertaken("Your reason was: “Not so <clear>”", dropped);
    decide(id, question -> question.approve(teacher, now));
    var again = open("/questions/" + id);
    decide(id, question -> question.retire(fixtures.otto(), "Too old", now));
    assertOvertaken("Retired already: Otto Hale retired it while", retire(again, "Gone", 409));
    assertEquals(State.RETIRED, state(id));
  }

  @Test
  void aSecondClickRetiresOnce() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    var page = open("/questions/" + id);
    retire(page, "Gone", 303);
    retire(page, "Gone", 303);
    assertOvertaken("Your reason was: “Another”", retire(page, "Another", 409));
    assertEquals(1, Review.count("verb", Review.Verb.RETIRE));
  }

  @Test
  void whatWasRetiredIsBroughtBackWhateverWasDecidedSince() {
    var questions = fixtures.questions(fixtures.article(teacher), 2);
    long id = questions.get(0).id;
    assertTrue(open("/questions/" + id).select("form[action$=/reinstatement]").isEmpty());
    retire(open("/questions/" + id), "Gone", 303);
    var later = Instant.parse("2026-11-25T10:00:00Z");
    decide(questions.get(1).id, question -> question.reject(fixtures.otto(), null, later));
    decide(id, question -> question.doubtEvidence(later));
    var form = open("/questions/" + id).selectFirst("form[action$=/reinstatement]");
    String hint = form.select(".hint").text();
    assertTrue(hint.endsWith("they may once you have said that it is still right."), hint);
    String seen = form.select("[name=seen]").val();
    for (int click = 0; click < 2; click++) {
      String there =
          noor.post(form.attr("action"), "seen", seen)
              .then()
              .statusCode(303)
              .extract()
              .header("Location");
      assertEquals("Brought back. Undo", open(there).select(".notice[data-focus]").text());
    }
    assertEquals(1, Review.count("verb", Review.Verb.REINSTATE));
    var page = open("/questions/" + id);
    assertTrue(page.text().contains("Brought back Noor Castellane"), page.text());
    assertTrue(page.text().contains("Approved by Noor Castellane, 25 Nov 2026, 09:00"));
    assertTrue(page.text().contains("The evidence of this question changed"), "the mark is there");
    String last = "" + Review.<Review>find("verb", Review.Verb.REINSTATE).firstResult().id;
    noor.post("/articles/1/undo", "last", last).then().statusCode(303);
    assertEquals(State.RETIRED, state(id));
    assertTrue(open("/questions/" + id).text().contains("Retired by Noor Castellane"));
  }

  @Test
  void onlyWhatIsRetiredIsBroughtBack() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    String reinstatement = "/questions/" + id + "/reinstatement";
    retire(open("/questions/" + id), "Gone", 303);
    String seen = open("/questions/" + id).select("form[action$=/reinstatement] [name=seen]").val();
    noor.post("/articles/1/undo").then().statusCode(303);
    decide(id, question -> question.reject(teacher, null, Instant.parse("2026-11-25T10:00:00Z")));
    noor.post(reinstatement)
        .then()
        .statusCode(409)
        .body(containsString("Only a retired question can be brought back"));
    var told = Jsoup.parse(noor.post(reinstatement, "seen", seen).asString());
    assertOvertaken("Not brought back: you dropped it in another window while you", told);
    assertEquals(State.REJECTED, state(id));
  }

  private Document retire(Document page, String reason, int status) {
    var form = page.select("form[action$=/retirement]").first();
    String seen = form.select("[name=seen]").val();
    assertFalse(seen.isEmpty());
    return Jsoup.parse(
        noor.post(form.attr("action"), "seen", seen, "reason", reason)
            .then()
            .statusCode(status)
            .extract()
            .asString());
  }

  private static void assertOvertaken(String expected, Document page) {
    String told = page.select("[role=alert]").text();
    assertTrue(told.contains(expected), told);
  }

  private void decide(long id, Consumer<Question> decision) {
    fixtures.in(
        () -> {
          decision.accept(Question.findById(id));
          return null;
        });
  }

  private State state(long id) {
    return fixtures.in(() -> Question.<Question>findById(id).state);
  }

  @Test
  void theWayBackIsKeptThroughAllThatIsDoneHere() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    String from = "?words=Harbour+toll&page=1";
    String page = "/questions/" + id + "?from=" + URLEncoder.encode(from, UTF_8);
    assertLeadsBack(page, from);
    noor.post("/questions/" + id + "/topics", "topic", "Ports", "from", from)
        .then()
        .header("Location", endsWith(page + "#topics-h"));
    var tags = open(page).select(".tags form").first();
    assertEquals(from, tags.select("[name=from]").val());
    noor.post(tags.attr("action"), "from", from)
        .then()
        .header("Location", endsWith(page + "#topics-h"));

    String editor = open(page).select("a[href*=/edit]").attr("href");
    assertEquals(page, open(editor).select(".crumb a").attr("href"));
    String edited =
        noor.post(
                "/questions/" + id + "/edit",
                Browsing.fields(open(editor), "explanation", "Mended."))
            .getHeader("Location");
    assertEquals("Edited. Undo", assertLeadsBack(edited, from).select(".notice.good").text());

    String retired =
        noor.post("/questions/" + id + "/retirement", "reason", "Gone", "from", from)
            .getHeader("Location");
    var undo = assertLeadsBack(retired, from).select(".notice form").first();
    String undone =
        noor.post(undo.attr("action"), "last", undo.select("[name=last]").val(), "from", from)
            .getHeader("Location");
    assertEquals("Undone.", assertLeadsBack(undone, from).select(".notice.good").text());
    assertEquals(State.APPROVED, fixtures.in(() -> Question.<Question>findById(id).state));
  }

  @Test
  void noAddressLeadsAnywhereElse() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    for (String odd :
        List.of(
            "//evil.example", "?\"><b>", "javascript:x", "?a\r\nb", "?" + "x".repeat(1500), "")) {
      var page = open("/questions/" + id + "?done=x&from=" + URLEncoder.encode(odd, UTF_8));
      assertEquals("/questions", page.select(".crumb a").attr("href"), odd);
    }
  }

  private Document assertLeadsBack(String location, String from) {
    var page = open(location);
    assertEquals("/questions" + from, page.select(".crumb a").attr("href"));
    return page;
  }

  /** An address as it stands, encoded already. */
  private Document open(String location) {
    String path = location.replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
    var response = noor.request().urlEncodingEnabled(false).get(path);
    return Jsoup.parse(response.then().statusCode(200).extract().asString());
  }

  @Test
  void whatIsNotTakenIsSaidBesideTheVersionsOfAnEditedQuestion() {
    String page = "/questions/" + fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    String editor = page + "/edit";
    noor.post(editor, Browsing.fields(open(editor), "explanation", "Mended."))
        .then()
        .statusCode(303);
    noor.post(page + "/retirement", "reason", " ")
        .then()
        .statusCode(400)
        .body(containsString("Write a reason"))
        .body(containsString("Version 2, in use"));
    noor.post(page + "/topics", "topic", " ")
        .then()
        .statusCode(400)
        .body(containsString("Write a topic"))
        .body(containsString("Version 2, in use"));
  }

  @Test
  void othersSeeNothingOfIt() {
    long id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    var nobody = new Browsing();
    mallory.get("/questions/" + id).then().statusCode(404);
    mallory.post("/questions/" + id + "/retirement", "reason", "x").then().statusCode(404);
    mallory.post("/questions/" + id + "/reinstatement").then().statusCode(404);
    nobody
        .get("/questions/" + id)
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    nobody
        .post("/questions/" + id + "/retirement", "reason", "x")
        .then()
        .header("Location", containsString("/sign-in"));
    noor.postWithoutToken("/questions/" + id + "/retirement", "reason", "x").then().statusCode(400);
    noor.postWithoutToken("/questions/" + id + "/reinstatement").then().statusCode(400);
    noor.get("/questions/999999").then().statusCode(404);
  }
}
