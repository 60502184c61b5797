package onrecord.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.Browsing;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.item.Format;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultsTest extends OfResults {
  @Inject Statements statements;
  @Inject TestClock clock;

  @Test
  void onlyWhoTeachesTheClassSeesThem() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada());
    for (String path : List.of(results(given), results(given) + ".csv")) {
      as(noor).get(path).then().statusCode(200);
      as(fixtures.ada()).get(path).then().statusCode(404);
      as(fixtures.mallory()).get(path).then().statusCode(404);
      new Browsing().get(path).then().statusCode(303);
    }
    as(noor).get("/assignments/999/results").then().statusCode(404);
  }

  @Test
  void theClassIsCountedAsNotStartedUnderWayAndDone() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada(), fixtures.ben(), fixtures.learner("cem"));
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    fixtures.attempt(given, fixtures.ben(), false, 0, null);
    var page = page(given);
    assertEquals("1 not started 1 under way 1 done", page.select(".tally").text());
    var rows = page.select("#students ~ table tbody tr");
    assertEquals(
        "Ada Brandt Done 50\u202f% 1 of 2 25 Nov 2026, 10:00 (Europe/Berlin) 1",
        rows.get(0).text());
    assertEquals("Ben Okafor At 1 of 2 none yet not yet 1", rows.get(1).text());
    assertEquals("cem Not started none yet not yet 0", rows.get(2).text());
  }

  @Test
  void eachOptionShowsHowManyChoseIt() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada(), fixtures.ben());
    fixtures.attempt(given, fixtures.ada(), true, 0, 3);
    fixtures.attempt(given, fixtures.ben(), true, 2, 3);
    var questions = page(given).select("#questions ~ table tbody tr");
    assertEquals(List.of("1", "0", "1", "0"), questions.get(0).select(".picks .n").eachText());
    assertEquals(List.of("0", "0", "0", "2"), questions.get(1).select(".picks .n").eachText());
    assertEquals(2, questions.select("details:not([open]) > .picks").size());
    assertTrue(questions.get(0).select(".is-key").text().startsWith("Ines Aldovar"));
    assertTrue(questions.get(1).select(".is-key").text().startsWith("Tomas Verrell"));
  }

  @Test
  void everyFormatShowsWhatWasAnswered() {
    var questions = fixtures.oneOfEach(fixtures.article(noor));
    var given =
        fixtures.assignment(
            fixtures.classroom(noor, fixtures.ada()),
            fixtures.quiz(noor, questions),
            Mode.PRACTICE);
    var ada = as(fixtures.ada());
    String run = ada.post("/assignments/" + given.id + "/attempts").getHeader("Location");
    String first = java.net.URI.create(run).getPath();
    for (Format format : Format.values()) {
      Object[] sent =
          switch (format) {
            case SINGLE, MULTIPLE, TRUEFALSE -> new Object[] {"choice", "1"};
            case MATCH -> new Object[] {"choice", "1", "choice", "1", "choice", "1"};
            case ORDER -> new Object[] {"choice", "1", "choice", "2", "choice", "3", "choice", "4"};
            case NUMERIC -> new Object[] {"choice", "14 per cent"};
            case SHORT -> new Object[] {"choice", "The bridge office!"};
          };
      ada.post(first.replaceFirst("1$", "") + (format.ordinal() + 1) + "/answer", sent)
          .then()
          .statusCode(303);
    }
    var rows = page(given).select("#questions ~ table tbody tr");
    assertEquals(List.of("1", "0", "0", "0", "0"), counts(rows.get(1)));
    assertEquals(List.of("1", "0"), counts(rows.get(2)));
    assertEquals(1, counts(rows.get(3)).stream().mapToInt(Integer::parseInt).sum());
    assertEquals(
        "12.5 per cent, give or take 0.5 per cent (right)0 14 per cent1",
        rows.get(5).select(".picks").text());
    assertEquals(
        "bridge office or the bridge office (right)1", rows.get(6).select(".picks").text());
    String file = as(noor).get(results(given) + ".csv").asString();
    assertTrue(file.contains(",1,0.33,1,0.33,"), file);
  }

  @Test
  void whatWasNotAnsweredIsNotWrong() {
    var five =
        IntStream.range(0, 6).mapToObj(i -> fixtures.learner("student" + i)).toArray(User[]::new);
    var given = given(Mode.PRACTICE, 2, five);
    for (int i = 0; i < 5; i++) {
      fixtures.attempt(given, five[i], true, 0, 1);
    }
    fixtures.attempt(given, five[5], true, null, 0);
    var questions = page(given).select("#questions ~ table tbody tr");
    assertTrue(questions.get(0).text().contains("100\u202f% 5"), questions.get(0).text());
    assertTrue(questions.get(1).text().contains("83\u202f% 6"), questions.get(1).text());
  }

  @Test
  void aTestsAnswersCountOnceItIsHandedInOrClosed() {
    var given = given(Mode.TEST, 2, fixtures.ada(), fixtures.ben());
    long run = fixtures.attempt(given, fixtures.ada(), false, 0, 1);
    fixtures.attempt(given, fixtures.ben(), false, 0, null);
    assertEquals(List.of("0", "0", "0", "0"), firstPicks(given));
    as(fixtures.ada()).post("/attempts/" + run + "/submission").then().statusCode(303);
    assertEquals(List.of("1", "0", "0", "0"), firstPicks(given));
    clock.advance(Duration.ofDays(7));
    assertEquals(List.of("2", "0", "0", "0"), firstPicks(given));
  }

  @Test
  void firstAttemptsCountUnlessTheLatestAreAskedFor() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada());
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    fixtures.attempt(given, fixtures.ada(), true, 0, 1);
    assertTrue(page(given).text().contains("1 of 2"));
    assertTrue(as(noor).page(results(given) + "?attempts=latest").text().contains("2 of 2"));
  }

  @Test
  void aRunBegunAgainTakesNothingFromTheLatestThatIsHandedIn() {
    var given = given(Mode.PRACTICE, 2, fixtures.ada(), fixtures.ben());
    fixtures.attempt(given, fixtures.ada(), true, 0, 0);
    fixtures.attempt(given, fixtures.ada(), true, 0, 1);
    fixtures.attempt(given, fixtures.ada(), false, 3, null);
    fixtures.attempt(given, fixtures.ben(), false, 0, null);
    var page = as(noor).page(results(given) + "?attempts=latest");
    var rows = page.select("#students ~ table tbody tr").eachText();
    assertTrue(rows.get(0).startsWith("Ada Brandt Done 100\u202f% 2 of 2"), rows.get(0));
    assertTrue(rows.get(1).startsWith("Ben Okafor At 1 of 2 none yet"), rows.get(1));
    assertEquals(List.of("2", "0", "0", "0"), counts(page.select("#questions ~ table tr").get(1)));
  }

  @Test
  void twoHundredStudentsCostAsManyStatementsAsTwenty() {
    long twenty = statementsFor(20);
    fixtures.reset();
    long twoHundred = statementsFor(200);
    assertEquals(twenty, twoHundred);
    assertTrue(twenty <= 10, "statements: " + twenty);
  }

  @Test
  void aLongClassIsLeafedThroughAndNotPastItsEnd() {
    User[] class_ =
        IntStream.range(0, 51).mapToObj(i -> fixtures.learner("s" + i)).toArray(User[]::new);
    var given = given(Mode.PRACTICE, 1, class_);
    for (String asked : List.of("?page=1", "?page=99", "?page=2147483648")) {
      var page = as(noor).page(results(given) + asked);
      assertEquals(1, page.select("#students ~ table tbody tr").size(), asked);
      String before = page.select("nav a:contains(Previous)").attr("href");
      assertTrue(before.endsWith("page=0#students"), before);
      assertTrue(page.select("nav a:contains(Next)").isEmpty());
    }
    assertEquals(1, page(given).select("nav a:contains(Next)").size());
  }

  private static List<String> counts(org.jsoup.nodes.Element row) {
    return row.select(".picks .n").eachText();
  }

  private List<String> firstPicks(Assignment given) {
    return page(given).select("tr:first-child .picks .n").eachText();
  }

  private long statementsFor(int number) {
    noor = fixtures.noor();
    User[] class_ =
        IntStream.range(0, number).mapToObj(i -> fixtures.learner("s" + i)).toArray(User[]::new);
    var given = given(Mode.PRACTICE, 4, class_);
    for (int i = 0; i < number; i += 2) {
      fixtures.attempt(given, class_[i], true, i % 4, 1, 2, 3);
    }
    var browser = as(noor);
    long count = statements.during(() -> browser.page(results(given)));
    assertEquals(
        Math.min(number, 50),
        browser.page(results(given)).select("#students ~ table tbody tr").size());
    return count;
  }

  private Document page(Assignment given) {
    return as(noor).page(results(given));
  }
}
