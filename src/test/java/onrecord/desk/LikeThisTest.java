package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import onrecord.question.Question;
import onrecord.question.Question.State;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** "Make one like this": a marked passage that gives a question. */
@QuarkusTest
class LikeThisTest extends HarbourDesk {
  private static final String STAYS = "will stay in place until at least 1 April 2027";

  @Test
  void aMarkedPassageGivesAQuestionAboutIt() {
    Response made = noor.post(article + "/passage", "passage", STAYS, "like", "WHO_SAID");
    made.then().statusCode(303).header("Location", containsString("draft="));
    String id = made.header("Location").replaceFirst(".*draft=(\\d+).*", "$1");
    String about =
        fixtures.in(() -> Question.<Question>findById(Long.valueOf(id)).current.evidenceText);
    assertTrue(about.contains(STAYS), about);
    Document page =
        parse(noor.post(article + "/passage", "passage", "no such words", "like", "FACT"), 400);
    assertTrue(page.text().contains("not in the article"), page.text());
    assertEquals("no such words", page.select("textarea[name=passage]").text());
    page = parse(noor.post(article + "/passage", "passage", "toll ".repeat(200_000)), 400);
    assertTrue(page.select("[role=alert]").text().contains("too much to ask about"));
  }

  @Test
  void askingForOneMoreShowsWhatNobodyHasDecidedOn() {
    String first = madeLike(STAYS);
    noor.post("/questions/" + first + "/rejection").then().statusCode(303);
    String next = madeLike(STAYS);
    assertNotEquals(first, next);
    assertEquals(
        State.DRAFT, fixtures.in(() -> Question.<Question>findById(Long.valueOf(next)).state));
  }

  @Test
  void thatThereIsOneAlreadyIsTold() {
    String first = madeLike(STAYS);
    noor.post("/questions/" + first + "/rejection").then().statusCode(303);
    String told = "There is a draft of this passage already: this one.";
    String second = madeLike(STAYS);
    String known = noor.post(article + "/passage", "passage", STAYS).header("Location");
    assertTrue(known.contains("draft=" + second), known);
    Document page = noor.page(known.substring(known.indexOf("/articles")));
    assertTrue(page.select(".notice[role=status]").text().contains(told), page.text());
    assertFalse(noor.page(desk + "?draft=" + second).text().contains(told));
    noor.post("/questions/" + second + "/approval").then().statusCode(303);
    fixtures.in(() -> Question.update("state = REJECTED where state = DRAFT"));
    page = follow(noor.post(article + "/passage", "passage", STAYS));
    assertTrue(page.text().contains("There is a question of this passage already"), page.text());
  }

  @Test
  void thatItIsOfAnotherKindThanWantedIsTold() {
    String told = "No question of the kind that you looked at came of this passage.";
    String other =
        noor.post(article + "/passage", "passage", STAYS, "like", "ORDER").header("Location");
    assertTrue(noor.page(other.substring(other.indexOf("/articles"))).text().contains(told), other);
    // one of the kind is there, be it that another draft is what waits
    noor.post("/questions/" + madeLike(STAYS) + "/approval").then().statusCode(303);
    String wanted =
        noor.post(article + "/passage", "passage", STAYS, "like", "WHO_SAID").header("Location");
    assertFalse(
        noor.page(wanted.substring(wanted.indexOf("/articles"))).text().contains(told), wanted);
  }

  private String madeLike(String words) {
    Response made = noor.post(article + "/passage", "passage", words, "like", "WHO_SAID");
    return made.then()
        .statusCode(303)
        .extract()
        .header("Location")
        .replaceFirst(".*draft=(\\d+).*", "$1");
  }
}
