package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
  @Test
  void aMarkedPassageGivesAQuestionAboutIt() {
    Question question = set().get(0);
    String words =
        question.current.quoted().stream().map(piece -> piece.text()).reduce("", String::concat);
    String passage = words.substring(0, Math.min(60, words.length()));
    Response made = noor.post(article + "/passage", "passage", passage, "like", "WHO_SAID");
    made.then().statusCode(303).header("Location", containsString("draft="));
    String id = made.header("Location").replaceFirst(".*draft=(\\d+).*", "$1");
    assertEquals(
        question.statement.id,
        fixtures.in(() -> Question.<Question>findById(Long.valueOf(id)).statement.id));
    Document page =
        parse(noor.post(article + "/passage", "passage", "no such words", "like", "FACT"), 400);
    assertTrue(page.text().contains("not in the article"), page.text());
    assertEquals("no such words", page.select("textarea[name=passage]").text());
    page = parse(noor.post(article + "/passage", "passage", "toll ".repeat(200_000)), 400);
    assertTrue(page.select("[role=alert]").text().contains("too much to ask about"));
  }

  @Test
  void askingForOneMoreShowsWhatNobodyHasDecidedOn() {
    String words = set().get(0).current.evidenceText;
    String first = madeLike(words);
    noor.post("/questions/" + first + "/rejection").then().statusCode(303);
    String next = madeLike(words);
    assertNotEquals(first, next);
    assertEquals(
        State.DRAFT, fixtures.in(() -> Question.<Question>findById(Long.valueOf(next)).state));
  }

  private String madeLike(String words) {
    Response made =
        noor.post(article + "/passage", "passage", words, "like", set().get(0).kind.name());
    return made.then()
        .statusCode(303)
        .extract()
        .header("Location")
        .replaceFirst(".*draft=(\\d+).*", "$1");
  }
}
