package onrecord.browser;

import static onrecord.browser.Gallery.PICTURES;
import static onrecord.browser.Gallery.devices;
import static onrecord.browser.Gallery.picture;
import static onrecord.browser.Gallery.see;
import static onrecord.browser.Gallery.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import onrecord.Fixtures;
import onrecord.attempt.Attempt;
import onrecord.browser.Gallery.Device;
import onrecord.classroom.Assignment;
import onrecord.demo.Demo;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page of the sample classroom is sound, on a phone in the light and on a laptop in the dark,
 * and photographed where pictures are wanted ({@link Gallery}).
 */
@QuarkusTest
class PagesTest {
  @Inject Fixtures fixtures;
  @Inject Demo demo;
  @Inject TestClock clock;

  @TestHTTPResource("/")
  URL base;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
    fixtures.otto();
    demo.load(clock.instant());
  }

  @Test
  void forStrangers() {
    eachDevice(
        null,
        (page, device) -> {
          see(page, device, "/", "home");
          see(page, device, "/try/1", "try");
          see(page, device, "/try/1?choice=1", "try-answered");
          see(page, device, "/sign-in", "sign-in");
          see(page, device, "/sign-in?next=/cards&unsent=yes", "sign-in-unsent");
          see(page, device, "/join", "join");
          see(page, device, "/no-such-page", "error-404");
          see(page, device, "/sign-up?invitation=spent", "invitation-spent");
        });
  }

  @Test
  void forTeachers() {
    List<Assignment> given = fixtures.in(() -> Assignment.<Assignment>list("order by id"));
    eachDevice(
        "sample-teacher",
        (page, device) -> {
          see(page, device, "/", "today");
          see(page, device, "/articles", "articles");
          see(page, device, "/articles/new", "article-new");
          see(page, device, "/articles/1", "article");
          see(page, device, "/articles/1/removal", "article-removal");
          see(page, device, "/articles/1/questions", "desk");
          if (PICTURES != null) {
            picture(page, device, "desk-screen");
          }
          see(page, device, "/questions", "bank");
          see(page, device, "/questions/1", "item");
          see(page, device, "/questions/1/edit", "edit");
          see(page, device, "/quizzes", "quizzes");
          see(page, device, "/quizzes/1", "quiz");
          see(page, device, "/quizzes/1/preview/1", "preview");
          see(page, device, "/classrooms", "classes");
          see(page, device, "/classrooms/1", "class");
          see(page, device, "/classrooms/1/settings", "class-settings");
          see(page, device, "/classrooms/1/removal", "class-removal");
          see(page, device, "/assignments/new?quiz=1&classroom=1", "assign");
          for (Assignment assignment : given) {
            String mode = assignment.mode.name().toLowerCase(Locale.ROOT);
            see(page, device, "/assignments/" + assignment.id, "assignment-" + mode);
            see(page, device, "/assignments/" + assignment.id + "/edit", "rules-" + mode);
            see(page, device, "/assignments/" + assignment.id + "/removal", "removal-" + mode);
            see(page, device, "/assignments/" + assignment.id + "/results", "results-" + mode);
            assertPicksAreFolded(page, device.name().startsWith("phone"));
          }
          see(page, device, "/account", "account");
        });
  }

  @Test
  void forStudents() {
    Assignment practice =
        fixtures.in(
            () -> Assignment.<Assignment>find("mode", Assignment.Mode.PRACTICE).firstResult());
    User student = fixtures.in(() -> User.named("sample-2").orElseThrow());
    Attempt done =
        fixtures.in(
            () ->
                Attempt.<Attempt>find("learner = ?1 and submittedAt is not null", student)
                    .firstResult());
    eachDevice(
        "sample-2",
        (page, device) -> {
          see(page, device, "/", "today-student");
          see(page, device, "/attempts/" + done.id, "result");
          see(page, device, "/cards", "card");
          see(page, device, "/progress", "progress");
          see(page, device, "/assignments/" + practice.id, "start");
          page.locator("#start button").click();
          seen(page, device, "question");
          page.locator("#c1").check();
          page.locator("button:has-text('Answer')").click();
          page.waitForSelector("h1.verdict");
          seen(page, device, "verdict");
          see(page, device, page.url().replaceFirst("/questions/.*", ""), "summary");
        });
  }

  @Test
  void forStudentsWithoutAnyAnswer() {
    eachDevice("sample-4", (page, device) -> see(page, device, "/progress", "progress-empty"));
  }

  @Test
  void forWhoeverRunsTheServer() {
    eachDevice("otto", (page, device) -> see(page, device, "/admin", "admin"));
  }

  /** On a small screen a question takes a few lines until it is opened. */
  private static void assertPicksAreFolded(Page page, boolean folded) {
    var picks = page.locator(".picks").first();
    assertEquals(folded, picks.isHidden());
    if (folded) {
      page.locator("summary:has-text('What they picked')").first().click();
      assertTrue(picks.isVisible());
    }
  }

  private interface Visit {
    void with(Page page, Device device);
  }

  private void eachDevice(String username, Visit visit) {
    for (Device device : devices()) {
      try (BrowserContext context = Chromium.open(device.options(), base)) {
        if (username != null) {
          User user = fixtures.in(() -> User.named(username).orElseThrow());
          Chromium.signIn(context, base, fixtures.session(user));
        }
        visit.with(context.newPage(), device);
      }
    }
  }
}
