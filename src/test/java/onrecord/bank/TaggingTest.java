package onrecord.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A topic for all that a search found. */
@QuarkusTest
class TaggingTest {
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
  void allThatWasFoundIsTaggedAtOnce() {
    var article = fixtures.article(teacher);
    for (int i = 0; i < 4; i++) {
      fixtures.questions(article, 8);
    }
    String address = "/questions/topics?words=view&article=" + article.id;
    for (String name : List.of("Harbour toll", " harbour  TOLL ")) {
      noor.post(address, "name", name).then().statusCode(303);
    }
    assertEquals(1L, fixtures.count("topic"));
    assertEquals(32L, fixtures.count("question_topic"));
    noor.get("/questions/topics?words=view")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/questions?words=view"));
    var page = noor.page("/questions?topic=HARBOUR TOLL");
    assertTrue(page.text().contains("32 questions"), page.text());
    assertEquals("Harbour toll", page.select("#topic option[selected]").text());
    assertEquals(0, found("topic=Harbour"));
  }

  @Test
  void whatWasDoneIsToldAndCanBeTakenBack() {
    var questions = fixtures.questions(fixtures.article(teacher), 3);
    for (int n = 1; n <= 20; n++) {
      noor.post("/questions/" + questions.get(0).id + "/topics", "topic", "Topic " + n);
    }
    var told = after(noor.post("/questions/topics?words=view", "name", "Toll"));
    assertEquals("2 questions tagged “Toll”.", told.select("#done strong").text());
    assertTrue(told.select("#done").text().contains("1 question has 20 topics already"));
    assertEquals(2, told.select(".items > li").size());
    told = after(noor.post("/questions/topics?words=view", "name", "TOLL"));
    assertTrue(told.select("#done").text().startsWith("0 questions tagged “TOLL”."));

    String removal = told.select("form[action*=removal]").attr("action");
    assertEquals("/questions/topics/removal?words=view&topic=TOLL", removal);
    told = after(noor.post(removal));
    assertTrue(told.select("#done").text().startsWith("The topic was taken off 2 questions."));
    assertEquals("view", told.select("#words").val());
    assertEquals(3, told.select(".items > li").size());
    assertEquals(0, found("topic=Toll"));
    assertEquals(20L, fixtures.count("question_topic"));
    noor.post("/questions/topics/removal?words=view").then().statusCode(303);
    assertEquals(
        20L, fixtures.count("question_topic"), "without a topic there is none to take off");
    for (String odd : List.of("x", "-1", "9999999999", "")) {
      assertEquals(0, noor.page("/questions?tagged=" + odd).select("#done").size(), odd);
    }
  }

  private Document after(Response response) {
    String location = response.then().statusCode(303).extract().header("Location");
    return noor.page(
        URLDecoder.decode(location, UTF_8)
            .replaceFirst("https?://[^/]+", "")
            .replaceFirst("#.*", ""));
  }

  @Test
  void aTopicOfAnArticleHoldsForItsQuestions() {
    var article = fixtures.article(teacher);
    fixtures.questions(article, 3);
    noor.post("/articles/" + article.id + "/topics", "topic", "Ports").then().statusCode(303);
    assertEquals(3, found("topic=ports"));
  }

  @Test
  void whatCannotBeATopicIsSaidAndKept() {
    fixtures.questions(fixtures.article(teacher), 3);
    for (String wrong : List.of("", "  ", "y".repeat(61))) {
      var page =
          Jsoup.parse(
              noor.post("/questions/topics?words=view&state=APPROVED", "name", wrong)
                  .then()
                  .statusCode(400)
                  .extract()
                  .asString());
      assertTrue(page.text().contains("Write a topic of 1 to 60 characters."), wrong);
      assertEquals(wrong, page.select("#name").val());
      assertEquals("view", page.select("#words").val());
      assertEquals("APPROVED", page.select("#state option[selected]").val());
    }
    noor.post("/questions/topics?words=view").then().statusCode(400);
    noor.post("/questions/topics", "name", "All")
        .then()
        .statusCode(409)
        .body(containsString("Search for something first"));
    assertEquals(0L, fixtures.count("topic"));
    var told = after(noor.post("/questions/topics?words=tunnel", "name", "None"));
    assertEquals(
        "0 questions tagged “None”. Nothing was found any more.", told.select("#done").text());
    assertEquals(0L, fixtures.count("topic"), "nothing was found, so nothing is made");
  }

  @Test
  void othersTagNothingOfIt() {
    fixtures.questions(fixtures.article(teacher), 2);
    noor.post("/questions/topics?words=view", "name", "Toll").then().statusCode(303);
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.post("/questions/topics?words=view", "name", "Mine").then().statusCode(303);
    mallory.post("/questions/topics/removal?topic=Toll").then().statusCode(303);
    assertEquals(2L, fixtures.count("question_topic"));
    noor.postWithoutToken("/questions/topics?words=view", "name", "x").then().statusCode(400);
    var nobody = new Browsing();
    nobody
        .post("/questions/topics?words=view", "name", "x")
        .then()
        .statusCode(307)
        .header("Location", containsString("/sign-in"));
    assertEquals(2L, fixtures.count("question_topic"));
  }

  private int found(String search) {
    return noor.page("/questions?" + search).select(".items > li").size();
  }
}
