package onrecord.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.statement.Speaker;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that nothing breaks, such as an address that somebody pasted, make no page wider. */
@QuarkusTest
class LongWordsPagesTest {
  private static final String URL_OF_400 = "https://vessmark.example/" + "x".repeat(375);
  private static final String NICKNAME_OF_40 = "Wolfeschlegel".repeat(4).substring(0, 40);
  private static final String TOPIC_OF_60 = "Hafentoll".repeat(7).substring(0, 60);

  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  private User noor;
  private Article article;
  private Article said;
  private List<Question> questions;
  private Assignment given;

  @BeforeEach
  void longWords() {
    Chromium.required();
    fixtures.reset();
    noor = fixtures.noor();
    article = fixtures.article(noor);
    questions = fixtures.questions(article, 5);
    var browsing = new Browsing(fixtures.session(noor));
    String first = "/questions/" + questions.get(0).id;
    browsing.post("/articles/" + article.id + "/topics", "topic", TOPIC_OF_60.replace('H', 'K'));
    browsing.post(first + "/topics", "topic", TOPIC_OF_60).then().statusCode(303);
    browsing.post(first + "/retirement", "reason", URL_OF_400).then().statusCode(303);
    browsing
        .post("/questions/" + questions.get(1).id + "/rejection", "reason", URL_OF_400)
        .then()
        .statusCode(303);
    browsing.post("/articles/" + article.id + "/sides", sides(browsing)).then().statusCode(303);
    var learner = fixtures.learner(NICKNAME_OF_40);
    given =
        fixtures.assignment(
            fixtures.classroom(noor, learner),
            fixtures.quiz(noor, questions.subList(2, 4)),
            Assignment.Mode.PRACTICE);
    fixtures.attempt(given, learner, true, 0, 0);
    fixtures.in(() -> Article.update("storyLine = ?1 where id = ?2", TOPIC_OF_60, article.id));
    said = fixtures.harbour(noor);
    browsing.post("/articles/" + said.id + "/extraction").then().statusCode(303);
    assertTrue(
        fixtures.in(() -> Speaker.update("name = concat(?1, name)", TOPIC_OF_60.repeat(4))) > 0);
  }

  @Test
  void theyWrapOnEveryPageThatShowsThem() {
    for (int width : List.of(320, 800, 1280)) {
      var device = new Browser.NewContextOptions().setViewportSize(width, 800);
      try (var context = Chromium.open(device, base, fixtures.session(noor))) {
        Page page = context.newPage();
        for (String path : pages()) {
          Gallery.see(
              page,
              new Gallery.Device("" + width, device),
              path,
              "long" + path.replaceAll("\\W+|" + TOPIC_OF_60, "-"));
        }
      }
    }
  }

  private Object[] sides(Browsing browsing) {
    var speakers = browsing.page("/articles/" + article.id + "/questions").select("[name=speaker]");
    assertFalse(speakers.isEmpty());
    return speakers.eachAttr("value").stream()
        .flatMap(
            one ->
                Stream.of(
                    "speaker", one, "was", "", "side", one.charAt(0) + TOPIC_OF_60.substring(1)))
        .toArray();
  }

  private List<String> pages() {
    String retired = "/questions/" + questions.get(0).id;
    String dropped = "/questions/" + questions.get(1).id;
    String about = "/articles/" + article.id;
    return List.of(
        "/questions/rules",
        retired,
        dropped,
        "/questions?topic=" + TOPIC_OF_60 + "&tagged=1&full=1",
        "/questions?words=" + TOPIC_OF_60,
        "/articles?q=" + TOPIC_OF_60,
        "/speakers",
        "/articles/" + said.id,
        about,
        about + "/questions?draft=" + questions.get(1).id,
        "/classrooms/" + given.classroom.id,
        "/assignments/" + given.id + "/results");
  }
}
