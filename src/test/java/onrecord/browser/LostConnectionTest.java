package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.article.Article;
import onrecord.browser.BadLine.Fault;
import onrecord.classroom.Assignment.Mode;
import onrecord.drafting.Drafts;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A phone that loses its connection while an answer is on its way. */
@QuarkusTest
class LostConnectionTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @TestHTTPResource("/")
  URL base;

  private User noor;
  private User ada;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
  }

  @Test
  void anAnswerInAQuizIsStoredOnce() throws IOException {
    fixtures.assignment(fixtures.classroom(noor, ada), fixtures.quiz(noor, 3), Mode.PRACTICE);
    walk(
        (page, line) -> {
          page.navigate("/assignments/1");
          page.locator("#start button").click();
          page.locator("#c2").check();
          lose(page, line, Fault.BEFORE, "Answer", 0);
          assertThat(page.locator("#c2")).isChecked();
          again(page, "Answer", "h1.verdict.no", 1);

          lose(page, line, Fault.BEFORE, "Next question", 1);
          again(page, "Next question", "#c2", 1);
          page.locator("#c2").check();
          lose(page, line, Fault.AFTER, "Answer", 2);
          assertThat(page.locator("#c2")).isChecked();
          again(page, "Answer", "h1.verdict:not(.no)", 2);
        });
  }

  @Test
  void theWarningGoesOnceThereIsAConnection() throws IOException {
    fixtures.assignment(fixtures.classroom(noor, ada), fixtures.quiz(noor, 3), Mode.PRACTICE);
    walk(
        (page, line) -> {
          page.navigate("/assignments/1");
          page.locator("#start button").click();
          page.locator("#c2").check();
          page.context().setOffline(true);
          press(page, "Answer");
          assertThat(page.getByRole(AriaRole.ALERT)).containsText("No connection");
          page.context().setOffline(false);
          assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
          again(page, "Answer", "h1.verdict.no", 1);
        });
  }

  @Test
  void aCardWithOptionsIsAnsweredOnce() throws IOException {
    cards(Kind.WHICH_SAID);
    walk(
        (page, line) -> {
          page.navigate("/cards");
          page.locator("#c1").check();
          lose(page, line, Fault.BEFORE, "Answer", 0);
          assertThat(page.locator("#c1")).isChecked();
          lose(page, line, Fault.AFTER, "Answer", 1);
          assertThat(page.locator("#c1")).isChecked();
          again(page, "Answer", "h1.verdict", 1);
        });
  }

  @Test
  void aTurnedCardIsGradedOnce() throws IOException {
    cards(Kind.WHO_SAID);
    walk(
        (page, line) -> {
          page.navigate("/cards");
          lose(page, line, Fault.BEFORE, "Show answer", 0);
          again(page, "Show answer", ".answer-line", 0);
          lose(page, line, Fault.BEFORE, "Good", 0);
          lose(page, line, Fault.AFTER, "Good", 1);
          assertThat(page.locator(".answer-line")).isVisible();
          // the second card is asked, not answered
          again(page, "Good", ".flash:not(.turned)", 1);
        });
  }

  @Test
  void aDraftIsDecidedOnOnceAndWhatWasTypedStays() throws IOException {
    var article = fixtures.harbour(noor);
    fixtures.in(
        () -> {
          Drafts.make(Article.findById(article.id), TestClock.TODAY, clock.instant());
          return null;
        });
    walk(
        noor,
        (page, line) -> {
          page.navigate("/articles/" + article.id + "/questions");
          page.getByText("Drop it with a reason").click();
          page.locator("#reason").fill("Too easy");
          for (Fault fault : List.of(Fault.BEFORE, Fault.AFTER)) {
            line.breaks(fault);
            press(page, "Drop");
            page.waitForCondition(() -> line.cut() > 0);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("No connection");
            assertThat(page.locator("#reason")).hasValue("Too easy");
            line.mend();
          }
          press(page, "Drop");
          assertThat(page.locator("#draft")).containsText("Draft 2 of");
          assertThat(page.locator(".queue .gone")).hasCount(1);
          assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        });
    assertEquals(
        1, fixtures.in(() -> Question.count("state = REJECTED and reviewedAt is not null")));
  }

  private interface Walk {
    void go(Page page, BadLine line);
  }

  private void walk(Walk walk) throws IOException {
    walk(ada, walk);
  }

  private void walk(User who, Walk walk) throws IOException {
    try (var line = new BadLine(base);
        var context = Chromium.open(Chromium.phone(), line.address(), fixtures.session(who))) {
      walk.go(context.newPage(), line);
    }
  }

  /** Presses while the line is broken: the page says so, and so many answers are stored by then. */
  private void lose(Page page, BadLine line, Fault fault, String button, long stored) {
    line.breaks(fault);
    press(page, button);
    page.waitForCondition(() -> line.cut() > 0);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("No connection");
    line.mend();
    assertEquals(stored, answers());
  }

  /** Presses once more: the page that comes after it is there, and so many answers are stored. */
  private void again(Page page, String button, String next, long stored) {
    press(page, button);
    assertThat(page.locator(next)).isVisible();
    assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    assertEquals(stored, answers());
  }

  private static void press(Page page, String name) {
    page.waitForLoadState();
    page.locator("a.button, button")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
  }

  private void cards(Kind kind) {
    List<Question> questions = fixtures.questions(fixtures.article(noor), 2);
    fixtures.in(() -> Question.update("kind", kind));
    questions.forEach(question -> fixtures.card(ada, question, clock.instant()));
  }

  private long answers() {
    return fixtures.in(() -> Answer.count());
  }
}
