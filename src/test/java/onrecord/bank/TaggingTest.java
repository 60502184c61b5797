package onrecord.bank;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.user.User;
import org.jsoup.Jsoup;
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
    assertEquals(1L, count("topic"));
    assertEquals(32L, count("question_topic"));
    var page = noor.page("/questions?topic=HARBOUR TOLL");
    assertTrue(page.text().contains("32 questions"), page.text());
    assertEquals("Harbour toll", page.select("#topic option[selected]").text());
    assertEquals(0, found("topic=Harbour"));
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
    assertEquals(0L, count("topic"));
    noor.post("/questions/topics?words=tunnel", "name", "None").then().statusCode(303);
    assertEquals(0L, count("topic"), "nothing was found, so nothing is made");
  }

  @Test
  void othersTagNothingOfIt() {
    fixtures.questions(fixtures.article(teacher), 2);
    noor.post("/questions/topics?words=view", "name", "Toll").then().statusCode(303);
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.post("/questions/topics?words=view", "name", "Mine").then().statusCode(303);
    assertEquals(2L, count("question_topic"));
    noor.postWithoutToken("/questions/topics?words=view", "name", "x").then().statusCode(400);
    var nobody = new Browsing();
    nobody
        .post("/questions/topics?words=view", "name", "x")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    assertEquals(2L, count("question_topic"));
  }

  private long count(String table) {
    return fixtures.in(
        () ->
            (Long)
                Question.getEntityManager()
                    .createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult());
  }

  private int found(String search) {
    return noor.page("/questions?" + search).select(".items > li").size();
  }
}
