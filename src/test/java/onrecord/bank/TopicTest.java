package onrecord.bank;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Topic;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics of a question and of an article, each on its own page. */
@QuarkusTest
class TopicTest {
  @Inject Fixtures fixtures;

  private User teacher;
  private Browsing noor;
  private String question;
  private String article;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    var toll = fixtures.article(teacher);
    question = "/questions/" + fixtures.questions(toll, 1).get(0).id;
    article = "/articles/" + toll.id;
  }

  @Test
  void isAddedOnceInWhateverCaseAndTakenOff() {
    for (String page : List.of(question, article)) {
      for (String name : List.of("City  politics", "city\0politics", " CITY\u202e POLITICS")) {
        noor.post(page + "/topics", "topic", name)
            .then()
            .statusCode(303)
            .header("Location", endsWith(page + "#topics-h"));
      }
      var tags = noor.page(page).select(".tags li");
      assertEquals(1, tags.size());
      assertEquals("/questions?topic=City+politics", tags.select("a").attr("href"));
      String removal = tags.select("form").attr("action");
      for (int press = 0; press < 2; press++) {
        noor.post(removal).then().statusCode(303);
      }
      assertEquals(0, noor.page(page).select(".tags li").size());
    }
    assertEquals(1, Topic.count());
  }

  @Test
  void storyLineAndSpeakersAreProposedAndTakenByOnePress() {
    for (String page : List.of(article, question)) {
      var first = noor.page(page).select("form:has([name=topic][type=hidden])").first();
      String name = first.select("[name=topic]").val();
      assertEquals("Harbour toll in Vessmark", name);
      noor.post(first.attr("action"), "topic", name).then().statusCode(303);
      assertTrue(noor.page(page).select(".tags").text().contains("Harbour toll in Vessmark"));
      assertEquals(0, noor.page(page).select("[type=hidden][value='" + name + "']").size());
      if (page.equals(article)) {
        assertTrue(
            noor.page(question).text().contains("From the article: Harbour toll in Vessmark"));
        noor.post(noor.page(page).select(".tags form").attr("action")).then().statusCode(303);
      }
    }
    assertEquals(1, noor.page(question).select("[type=hidden][value='Ines Aldovar']").size());
  }

  @Test
  void aBadNameIsSaidAndKept() {
    for (String page : List.of(question, article)) {
      for (String wrong : List.of(" ", "y".repeat(61))) {
        var again =
            Jsoup.parse(
                noor.post(page + "/topics", "topic", wrong)
                    .then()
                    .statusCode(400)
                    .body(containsString("Write a topic of 1 to 60 characters."))
                    .extract()
                    .asString());
        assertEquals(wrong, again.select("#topic").val());
        assertEquals("true", again.select("#topic").attr("aria-invalid"));
      }
      noor.post(page + "/topics").then().statusCode(400);
    }
    assertEquals(0, Topic.count());
  }

  @Test
  void twentyAreEnough() {
    for (String page : List.of(question, article)) {
      for (int n = 1; n <= 20; n++) {
        noor.post(page + "/topics", "topic", "Topic " + n).then().statusCode(303);
      }
      var refused = noor.post(page + "/topics", "topic", "Topic 21").then().statusCode(400);
      var again = Jsoup.parse(refused.extract().asString());
      assertEquals(
          "It has 20 topics already. Remove one first.", again.select("#topic-error").text());
      assertEquals("Topic 21", again.select("#topic").val());
      noor.post(page + "/topics", "topic", "topic 20").then().statusCode(303);
      assertEquals(20, noor.page(page).select(".tags li").size());
    }
  }

  @Test
  void othersAndFormsWithoutATokenChangeNothing() {
    noor.post(question + "/topics", "topic", "Ports").then().statusCode(303);
    String removal = noor.page(question).select(".tags form").attr("action");
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    for (String address : List.of(question + "/topics", article + "/topics", removal)) {
      mallory.post(address, "topic", "Mine").then().statusCode(404);
      noor.postWithoutToken(address, "topic", "x").then().statusCode(400);
      new Browsing()
          .post(address, "topic", "x")
          .then()
          .statusCode(307)
          .header("Location", containsString("/sign-in"));
    }
    assertEquals(1, noor.page(question).select(".tags li").size());
    assertEquals(1, Topic.count());
  }
}
