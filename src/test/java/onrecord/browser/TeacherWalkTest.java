package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a pasted article to an assigned quiz, as a teacher goes. */
@QuarkusTest
class TeacherWalkTest {
  private static final String ARTICLE = "/onrecord/demo/harbour-toll.txt";

  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
  }

  @Test
  void byKeysOnADesktop() throws IOException {
    walk(Chromium.desktop(), page -> Chromium.press(page, "a"));
  }

  @Test
  void withoutJavaScriptOnAPhone() throws IOException {
    walk(
        Chromium.phone().setJavaScriptEnabled(false),
        page -> page.locator("button:has-text('Approve and next')").click());
  }

  private interface Approval {
    void of(Page page);
  }

  private void walk(Browser.NewContextOptions device, Approval approval) throws IOException {
    User noor = fixtures.noor();
    try (var context = Chromium.open(device, base, fixtures.session(noor))) {
      var page = context.newPage();

      page.navigate("/articles/new");
      page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(article());
      page.getByLabel("Outlet").fill("The Vessmark Ledger");
      page.getByLabel("Published on").fill("2026-11-23");
      press(page, "Import and check");
      assertThat(page).hasURL(Pattern.compile(".*/articles/\\d+.*"));
      assertThat(page.locator(".struck").first()).isVisible();
      assertThat(page.locator("#voices")).isVisible();

      press(page, "Draft questions");
      for (int approved = 1; approved <= 5; approved++) {
        approval.of(page);
        assertThat(page.locator(".queue .ok")).hasCount(approved);
      }

      page.navigate("/quizzes");
      page.getByLabel("New quiz").fill("Harbour toll, week 48");
      press(page, "Make quiz");
      for (int i = 0; i < 5; i++) {
        page.locator("input[name=question]").nth(i).check();
      }
      press(page, "Add the ticked ones");
      assertThat(page.locator("#questions ol > li")).hasCount(5);
      String quiz = page.url().replaceFirst("[?#].*", "");

      page.navigate("/classrooms");
      page.getByLabel("Class name").fill("Civics 10b");
      page.getByLabel("Time zone").selectOption("Europe/Berlin");
      page.getByLabel("Students may join with a nickname").check();
      press(page, "Make class");
      assertThat(page.locator("main")).containsText(Pattern.compile("[A-Z]{4}-[0-9]{4}"));

      page.navigate(quiz);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Assign to a class"))
          .click();
      press(page, "Go on to dates and rules");
      press(page, "Assign to Civics 10b");
      assertThat(page).hasURL(Pattern.compile(".*/assignments/\\d+"));
      assertThat(page.locator("h1")).hasText("Harbour toll, week 48");
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static String article() throws IOException {
    try (var in = TeacherWalkTest.class.getResourceAsStream(ARTICLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
