package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a code on the board to a card the next day, as a student with a phone goes. */
@QuarkusTest
class StudentWalkTest {
  private static final int QUESTIONS = 10;

  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @TestHTTPResource("/")
  URL base;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
  }

  @Test
  void onAPhone() {
    walk(Chromium.phone(), true);
  }

  @Test
  void onAPhoneWithoutJavaScript() {
    walk(Chromium.phone().setJavaScriptEnabled(false), false);
  }

  private void walk(Browser.NewContextOptions device, boolean script) {
    String code = assignTenQuestions();
    try (var context = Chromium.open(device, base)) {
      var page = context.newPage();
      page.navigate("/sign-in");
      page.getByLabel("Class code").fill(code.toLowerCase().replace("-", " "));
      press(page, "Join class");
      page.getByLabel("Nickname").fill("Mia");
      press(page, "Join class");
      assertThat(page.locator("h1")).hasText("You are in Civics 10b");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I have it")).click();

      page.navigate("/assignments/1");
      page.locator("#start button").click();
      for (int n = 1; n <= QUESTIONS; n++) {
        assertThat(page).hasURL(Pattern.compile(".*/questions/" + n));
        if (n == 4) {
          page.reload();
        }
        // the key of question n is option 1, 2, 3, 4, 1, ...: the last one is answered wrong
        int key = (n - 1) % 4 + 1;
        int pick = n == QUESTIONS ? key % 4 + 1 : key;
        page.locator("#c" + pick).check();
        answer(page, n == 6 && script);
        assertThat(page.locator("h1.verdict"))
            .hasText(n == QUESTIONS ? Pattern.compile("Not right.*") : Pattern.compile("Right"));
        assertThat(page.locator("section.evidence mark")).isVisible();
        if (n < QUESTIONS) {
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next question"))
              .click();
        }
      }
      press(page, "See the result");
      var score = page.locator("[data-answered]");
      assertThat(score).hasAttribute("data-answered", "10");
      assertThat(score).hasAttribute("data-correct", "9");
      assertEquals(10L, fixtures.in(() -> Answer.count()));

      clock.advance(Duration.ofDays(1));
      page.navigate("/cards");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show answer")).click();
      assertThat(page.locator(".answer-line")).isVisible();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Good")).click();
      assertThat(page.locator("h1")).hasText("Done for now");
      assertEquals(11L, fixtures.in(() -> Answer.count()));
    }
  }

  private static void answer(Page page, boolean twice) {
    var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer"));
    if (twice) {
      button.dblclick();
    } else {
      button.click();
    }
  }

  private String assignTenQuestions() {
    var noor = fixtures.noor();
    var quiz = fixtures.quiz(noor, QUESTIONS);
    var classroom = fixtures.classroom(noor);
    fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    return fixtures.in(
        () -> {
          Classroom room = Classroom.findById(classroom.id);
          room.allowNicknames(true, clock.instant());
          return room.joinCode;
        });
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }
}
