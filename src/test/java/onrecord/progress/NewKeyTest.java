package onrecord.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.answer.Mark;
import onrecord.card.Card;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Format;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question that a class has answered gets another key. */
@QuarkusTest
class NewKeyTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  private Browsing noor;
  private User ada;
  private List<Question> all;
  private Question question;
  private Assignment given;

  @BeforeEach
  void answered() {
    fixtures.reset();
    User teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    ada = fixtures.ada();
    all = fixtures.oneOfEach(fixtures.article(teacher));
    question = all.get(Format.TRUEFALSE.ordinal());
    // its passage is invented, and so would not pass the checks of an edit
    fixtures.in(() -> QuestionVersion.update("passage = null"));
    given =
        fixtures.assignment(
            fixtures.classroom(teacher, ada, fixtures.ben()),
            fixtures.quiz(teacher, List.of(question)),
            Assignment.Mode.PRACTICE);
    fixtures.attempt(given, ada, true, 0);
  }

  @Test
  void answersKeepTheVersionThatMarkedThemAndTheNextRunHasTheNewKey() {
    rekey();
    assertEquals(1L, fixtures.in(() -> Mark.count("fraction = 1")));
    Document results = noor.page("/assignments/" + given.id + "/results");
    assertTrue(results.text().contains("True (right)1"), results.text());
    assertEquals(2L, fixtures.in(() -> QuestionVersion.count("question", question)));
    var ben = new Browsing(fixtures.session(fixtures.ben()));
    String run = ben.post("/assignments/" + given.id + "/attempts").getHeader("Location");
    String page = run.substring(run.indexOf("/attempts"));
    ben.post(page + "/answer", "choice", "2").then().statusCode(303);
    assertEquals("Right", ben.page(page).select("h1.verdict").text());
  }

  @Test
  void itsCardsComeBackTheNextDayOfTheirLearner() {
    fixtures.card(ada, question, TestClock.START.plus(Duration.ofDays(40)));
    Instant soon = TestClock.START.plus(Duration.ofMinutes(5));
    fixtures.card(fixtures.ben(), question, soon);
    rekey();
    Instant next =
        ada.today(TestClock.START)
            .plusDays(1)
            .atTime(ada.dayStart, 0)
            .atZone(ada.zoneId())
            .toInstant();
    assertEquals(next, due(ada));
    assertEquals(soon, due(fixtures.ben()));
  }

  /** Java knows this zone; PostgreSQL takes its name for one on the other side of the earth. */
  @Test
  void theNextDayIsThatOfAZoneThatTheDatabaseDoesNotKnow() {
    fixtures.in(() -> User.update("zone = 'UTC+09:00' where id = ?1", ada.id));
    fixtures.card(ada, question, TestClock.START.plus(Duration.ofDays(40)));
    fixtures.card(fixtures.ben(), question, TestClock.START.plus(Duration.ofDays(40)));
    rekey();
    assertEquals(Instant.parse("2026-11-25T19:00:00Z"), due(ada));
    var ben = fixtures.ben();
    assertEquals(ben.dayBegins(ben.today(TestClock.START).plusDays(1)), due(ben));
  }

  @Test
  void undoneItsCardsComeBackToo() {
    rekey();
    fixtures.card(ada, question, TestClock.START.plus(Duration.ofDays(40)));
    noor.post("/articles/1/undo").then().statusCode(303);
    assertTrue(due(ada).isBefore(TestClock.START.plus(Duration.ofDays(2))));
  }

  @Test
  void anEditOfTheWordingMovesNoCard() {
    Instant late = TestClock.START.plus(Duration.ofDays(40));
    fixtures.card(ada, question, late);
    noor.post(editor(), fields("1", "Explained anew.")).then().statusCode(303);
    assertEquals(late, due(ada));
  }

  @Test
  void aKeyThatOnlyStandsElsewhereMovesNoCard() {
    Instant late = TestClock.START.plus(Duration.ofDays(40));
    question = all.get(Format.SINGLE.ordinal());
    // its options are invented, and so would not pass the checks of a question in use
    fixtures.in(() -> Question.update("state = DRAFT, reviewedAt = null"));
    fixtures.card(ada, question, late);
    List<Object> moved = new ArrayList<>(List.of(fields("2", "Explained anew.")));
    Collections.swap(moved, option(moved, 1), option(moved, 2));
    noor.post(editor(), moved.toArray()).then().statusCode(303);
    assertEquals(late, due(ada));
    noor.post("/articles/1/undo").then().statusCode(303);
    assertEquals(late, due(ada));
  }

  /** Where the text of an option stands among the fields. */
  private static int option(List<Object> fields, int number) {
    return IntStream.range(0, fields.size())
        .filter(i -> i % 2 == 1 && fields.get(i - 1).equals("option"))
        .skip(number - 1)
        .findFirst()
        .orElseThrow();
  }

  private void rekey() {
    noor.post(editor(), fields("2", "It was another.")).then().statusCode(303);
  }

  private Object[] fields(String key, String explanation) {
    var fields = new ArrayList<Object>();
    Document page = noor.page(editor());
    for (var field : page.select("main form [name]:not([name=csrf-token]):not([name=key])")) {
      String value = field.is("textarea") ? field.wholeText() : field.val();
      fields.add(field.attr("name"));
      fields.add(field.attr("name").equals("explanation") ? explanation : value);
    }
    fields.addAll(List.of("key", key));
    return fields.toArray();
  }

  private String editor() {
    return "/questions/" + question.id + "/edit";
  }

  private Instant due(User learner) {
    return fixtures.in(() -> Card.<Card>find("learner", learner).<Card>firstResult().dueAt);
  }
}
