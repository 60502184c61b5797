package onrecord.user;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buttons that make something, pressed more than once. */
@QuarkusTest
class PressTest {
  private static final Object[] CLASS = {"name", "Civics 10b", "zone", "Europe/Berlin"};

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  @Inject SessionSweep sweep;
  private User teacher;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
  }

  @Test
  void makeClassPressedTwiceMakesOne() {
    String key = key("/classrooms");
    String first = make("/classrooms", key, CLASS);
    clock.advance(Duration.ofMinutes(10));
    assertEquals(first, make("/classrooms", key, CLASS));
    assertEquals(1, fixtures.count("classroom"));
    assertNotEquals(first, make("/classrooms", key("/classrooms"), CLASS));
  }

  @Test
  void pressesAtTheSameMomentMakeOne() throws Exception {
    String key = key("/classrooms");
    var places =
        Stream.generate(() -> Aside.begin(() -> make("/classrooms", key, CLASS))).limit(4).toList();
    for (var place : places) {
      assertEquals(places.get(0).get(), place.get());
    }
    assertEquals(1, fixtures.count("classroom"));
  }

  @Test
  void makeQuizPressedTwiceMakesOne() {
    String key = key("/quizzes");
    String first = make("/quizzes", key, "title", "Harbour toll");
    assertEquals(first, make("/quizzes", key, "title", "Harbour toll"));
    assertEquals(1, fixtures.count("quiz"));
  }

  @Test
  void importPressedTwiceImportsOnceAndLeadsToTheArticle() {
    String text = fixtures.harbour(fixtures.mallory()).latest().text;
    String key = key("/articles/new");
    String first = takeIn(text, key);
    assertEquals(first, takeIn(text, key));
    assertEquals(1, noor.page("/articles").select("main a[href=" + path(first) + "]").size());
  }

  /** A browser may bring a page back as it was, and with it the key of what was made. */
  @Test
  void otherWordsUnderTheSameKeyAreAnotherPress() {
    String key = key("/classrooms");
    String first = make("/classrooms", key, CLASS);
    assertNotEquals(first, make("/classrooms", key, "name", "Civics 9a", "zone", "Europe/Berlin"));
    key = key("/quizzes");
    first = make("/quizzes", key, "title", "Harbour toll");
    assertNotEquals(first, make("/quizzes", key, "title", "Library van"));
    String text = fixtures.harbour(fixtures.mallory()).latest().text;
    key = key("/articles/new");
    first = takeIn(text, key);
    assertNotEquals(first, takeIn(text + "\n\nIt rained on Tuesday.", key));
    assertEquals(2, fixtures.count("quiz"));
  }

  @Test
  void aFormWithSomethingMissingMayBeSentAgain() {
    String key = key("/classrooms");
    noor.post("/classrooms", "name", " ", "zone", "Europe/Berlin", "once", key)
        .then()
        .statusCode(400);
    make("/classrooms", key, CLASS);
    assertEquals(1, fixtures.count("classroom"));
  }

  @Test
  void theKeyOfOnePersonIsNothingToAnother() {
    String key = key("/classrooms");
    make("/classrooms", key, CLASS);
    noor = new Browsing(fixtures.session(fixtures.mallory()));
    noor.get(path(make("/classrooms", key, CLASS))).then().statusCode(equalTo(200));
    assertEquals(2, fixtures.count("classroom"));
  }

  @Test
  void whatWasPressedIsForgottenAfterTwoDays() {
    make("/classrooms", key("/classrooms"), CLASS);
    long before = fixtures.count("press");
    sweep.sweep();
    assertEquals(before, fixtures.count("press"));
    clock.advance(Duration.ofDays(3));
    sweep.sweep();
    assertEquals(0, fixtures.count("press"));
  }

  private String takeIn(String text, String key) {
    return noor.upload(
            "/articles",
            null,
            "text",
            text,
            "headline",
            "Harbour toll stays until spring",
            "outlet",
            "The Vessmark Ledger",
            "publishedOn",
            "2026-11-23",
            "kind",
            "NEWS",
            "storyLine",
            "the harbour toll in Vessmark",
            "once",
            key)
        .then()
        .statusCode(303)
        .extract()
        .header("Location");
  }

  private String make(String path, String key, Object... fields) {
    var all = new Object[fields.length + 2];
    System.arraycopy(fields, 0, all, 0, fields.length);
    all[fields.length] = "once";
    all[fields.length + 1] = key;
    return noor.post(path, all).then().statusCode(303).extract().header("Location");
  }

  private String key(String page) {
    return noor.page(page).select("main form [name=once]").val();
  }

  private static String path(String address) {
    return java.net.URI.create(address).getPath();
  }
}
