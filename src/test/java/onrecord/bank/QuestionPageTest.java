package onrecord.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.Question.State;
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
    assertEquals("Retired. Undo", open(there).select(".notice[data-focus]").text());
    assertEquals(State.RETIRED, fixtures.in(() -> Question.<Question>findById(id).state));
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
    noor.get("/questions/999999").then().statusCode(404);
  }
}
