package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.system.TestClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the desk tells of the last decision. */
@QuarkusTest
class LastDecisionTest extends HarbourDesk {
  @Inject TestClock clock;

  @Test
  void theLastDecisionIsNamedWithItsNumbers() {
    pick(4);
    long second = ids().get(1);
    Document page = follow(noor.post("/questions/" + second + "/replacement"));
    int number = number(page, second);
    String told = "Last: replaced. Draft 2 is the new one, draft " + number + " the one before.";
    assertTrue(status(page).contains(told), status(page));
    page = follow(noor.post("/questions/" + ids().get(0) + "/rejection"));
    assertTrue(status(page).contains("Last: draft 1 dropped. Z or Undo brings it back."));
  }

  @Test
  void whatWasDecidedSinceAnUndoIsTheLast() {
    long first = ids().get(0);
    noor.post("/questions/" + first + "/approval").then().statusCode(303);
    String undone = noor.post(article + "/undo").header("Location").replaceFirst(".*(/art)", "$1");
    assertTrue(status(noor.page(undone)).contains("Last: undone."));
    noor.post("/questions/" + first + "/approval").then().statusCode(303);
    assertTrue(status(noor.page(undone)).contains("Last: draft 1 approved."));
  }

  @Test
  void anUndoThatPassedOverADecisionIsTold() {
    List<Question> set = set();
    noor.post("/questions/" + set.get(0).id + "/approval").then().statusCode(303);
    noor.post("/questions/" + set.get(1).id + "/approval").then().statusCode(303);
    var quiz = fixtures.quiz(fixtures.noor(), List.of(set.get(1)));
    var classroom = fixtures.classroom(fixtures.noor());
    fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    clock.advance(Duration.ofMinutes(1));
    Document told = parse(press(noor.page(desk), "#decide", "[formaction$=/undo]"), 409);
    Response undone = press(told, "#decide", "[formaction$=/undo]");
    String there = undone.header("Location").replaceFirst(".*(/art)", "$1");
    assertTrue(status(follow(undone)).endsWith("Last: undone."), status(noor.page(there)));
    clock.advance(Duration.ofMinutes(1));
    noor.post("/questions/" + set.get(2).id + "/approval").then().statusCode(303);
    assertTrue(status(noor.page(there)).contains("Last: draft 3 approved."));
  }

  private static String status(Document page) {
    return page.select(".desk-standing [role=status]").text();
  }

  private static int number(Document page, long draft) {
    String label = page.select(".queue a[href$='draft=" + draft + "']").attr("aria-label");
    return Integer.parseInt(label.replaceAll("\\D", ""));
  }
}
