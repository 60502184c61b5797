package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz is built, a class is made, the quiz is assigned, and a student joins on a phone. */
@QuarkusTest
class ClassWalkTest {
  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
  }

  @Test
  void aTeacherBuildsAQuizByKeysAndAssignsIt() {
    var noor = fixtures.noor();
    fixtures.questions(fixtures.article(noor), 6);
    try (BrowserContext laptop = signedIn(Chromium.desktop(), noor)) {
      var page = laptop.newPage();
      open(page, "/quizzes", "quizzes");
      page.getByLabel("New quiz").fill("Harbour toll, week 48");
      Chromium.press(page, "Enter");
      assertThat(page).hasURL(Pattern.compile(".*/quizzes/1$"));
      page.locator("[name=question]").first().waitFor();
      for (var tick : page.locator("[name=question]").all()) {
        tick.check();
      }
      page.getByText("Add the ticked ones").click();
      page.locator("#questions li").nth(1).getByText("Up").focus();
      Chromium.press(page, "Enter");
      // the focus stays with the question, so that the next press moves it on
      assertThat(page.locator("#questions li").first()).containsText("view number 1");
      assertThat(page.locator(":focus")).containsText("Down");
      Chromium.press(page, "Enter");
      assertThat(page.locator("#questions li").nth(1)).containsText("view number 1");
      assertThat(page.locator(":focus")).containsText("Down");
      Chromium.press(page, "Enter");
      assertThat(page.locator("#questions li").nth(2)).containsText("view number 1");
      seen(page, "quiz");

      page.getByText("Preview as a student").click();
      assertThat(page).hasURL(Pattern.compile(".*/preview/1$"));
      seen(page, "preview");
      Chromium.press(page, "2");
      Chromium.press(page, "Enter");
      assertThat(page).hasURL(Pattern.compile(".*choice=2$"));
      assertThat(page.locator("h1.verdict")).isFocused();
      seen(page, "preview-answer");

      page.navigate("/classrooms");
      page.getByLabel("Class name").fill("Civics 10b");
      page.getByLabel("Students may join with a nickname").check();
      seen(page, "classrooms");
      page.getByText("Make class").click();
      assertThat(page.locator("h1")).hasText("Civics 10b");
      seen(page, "class-empty");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Assign a quiz")).click();
      assertThat(page.locator("h1")).hasText("Assign a quiz");
      seen(page, "choose");
      page.getByText("Go on to dates and rules").click();
      page.locator("#mode-test").check();
      page.getByText("Assign to Civics 10b").click();
      assertThat(page.locator("[role=alert]")).isFocused();
      seen(page, "assign-refused");
      page.locator("#closes").fill("2026-12-04");
      page.locator("[name=closesAt]").fill("18:00");
      page.getByText("Assign to Civics 10b").click();
      assertThat(page).hasURL(Pattern.compile(".*/assignments/1\\?done=assigned#done$"));
      assertThat(page.locator("#done")).isFocused();
      seen(page, "assigned");
    }
    var given = fixtures.in(() -> Assignment.<Assignment>findById(1L));
    assertEquals(Assignment.Mode.TEST, given.mode);
  }

  @Test
  void aStudentJoinsOnAPhoneWithANickname() {
    var noor = fixtures.noor();
    var classroom = fixtures.classroom(noor, fixtures.ada(), fixtures.ben());
    fixtures.in(
        () -> {
          Classroom.<Classroom>findById(classroom.id).allowNicknames(true, classroom.createdAt);
          return null;
        });
    try (BrowserContext phone = Chromium.open(Chromium.phone(), base)) {
      var page = phone.newPage();
      open(page, "/join", "join-code");
      page.getByLabel("Class code").fill("nonsense");
      page.getByText("Find class").click();
      assertThat(page.locator("[role=alert]")).isFocused();
      seen(page, "join-code-wrong");
      page.getByLabel("Class code").fill(classroom.joinCode.toLowerCase().replace("-", ""));
      page.getByText("Find class").click();
      page.getByText("Make an account").click();
      seen(page, "join");
      page.getByLabel("Nickname").fill("Mia R");
      page.getByText("Join class").click();
      assertThat(page.locator("#resume-link")).containsText("/resume/");
      seen(page, "welcome");
    }
    fixtures.mallory();
    try (BrowserContext laptop = signedIn(Chromium.desktop(), noor)) {
      var page = laptop.newPage();
      var quiz = fixtures.quiz(noor, 8);
      fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
      open(page, "/classrooms/1", "class");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New link for Mia R"))
          .click();
      assertThat(page.locator("h1")).hasText("Personal link of Mia R");
      seen(page, "link");
      page.getByText("Make a new link").click();
      assertThat(page.locator("#resume-link")).isVisible();
      seen(page, "link-made");
      open(page, "/classrooms/1/settings", "settings");
      open(page, "/classrooms/1/members/new", "colleague");
      open(page, "/classrooms/1/members/new?username=mallory&role=TEACHER", "colleague-asked");
      open(page, "/classrooms/1/members/2/removal", "removal");
      open(page, "/assignments/1/edit", "dates");
    }
  }

  @Test
  void thePagesHoldOnAPhoneAndInTheDark() {
    var noor = fixtures.noor();
    var quiz = fixtures.quiz(noor, 8);
    var classroom = fixtures.classroom(noor, fixtures.ada(), fixtures.ben());
    fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    var pages =
        List.of(
            "/quizzes",
            "/quizzes/1",
            "/quizzes/1/preview/1",
            "/quizzes/1/preview/1?choice=1",
            "/classrooms",
            "/classrooms/1",
            "/assignments/new?quiz=1&classroom=1");
    try (BrowserContext phone = signedIn(Chromium.dark(Chromium.phone()), noor)) {
      var page = phone.newPage();
      for (String path : pages) {
        open(page, path, "phone" + path.replaceAll("\\W+", "-"));
      }
      page.setViewportSize(320, 640);
      for (String path : pages) {
        page.navigate(path);
        Chromium.sound(page);
      }
    }
  }

  private BrowserContext signedIn(Browser.NewContextOptions device, User user) {
    return Chromium.open(device, base, fixtures.session(user));
  }

  private static void open(Page page, String path, String name) {
    page.navigate(path);
    seen(page, name);
  }

  /** Sound, and kept as a picture to look at. */
  private static void seen(Page page, String name) {
    Chromium.sound(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pictures/" + name + ".png"))
            .setFullPage(true));
  }
}
