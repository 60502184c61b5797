package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.onEach;
import static onrecord.browser.Gallery.see;
import static onrecord.browser.Gallery.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bank, topics, what is past its review date, and how rules fare. */
@QuarkusTest
class BankPagesTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @TestHTTPResource("/")
  URL base;

  private User teacher;
  private Article article;
  private List<Question> questions;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
    teacher = fixtures.noor();
    article = fixtures.article(teacher);
    questions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      questions.addAll(fixtures.questions(article, 8));
    }
    fixtures.in(
        () ->
            Question.update(
                "reviewBy = ?1 where id <= ?2", LocalDate.of(2026, 10, 31), questions.get(6).id));
  }

  @Test
  void theLabelsOfTheHeaderStandApart() {
    // a laptop at 200 and at 400 %, a small phone, and a laptop
    for (int[] size : new int[][] {{640, 450}, {320, 225}, {320, 640}, {1280, 800}}) {
      var options = new Browser.NewContextOptions().setViewportSize(size[0], size[1]);
      try (var context = Chromium.open(options, base, fixtures.session(teacher))) {
        Page page = context.newPage();
        page.navigate("/questions");
        Chromium.sound(page);
        if (Gallery.PICTURES != null) {
          Gallery.picture(page, new Gallery.Device(size[0] + "x" + size[1], options), "nav");
        }
        var boxes = new ArrayList<BoundingBox>();
        page.locator(".masthead .nav span, .masthead .who, .wordmark")
            .all()
            .forEach(label -> boxes.add(label.boundingBox()));
        assertEquals(7, boxes.size());
        for (var one : boxes) {
          for (var other : boxes.subList(0, boxes.indexOf(one))) {
            assertFalse(meet(one, other), size[0] + "x" + size[1] + ": " + one.x + " " + other.x);
          }
        }
      }
    }
  }

  /** Whether two boxes are less than a few pixels apart. */
  private static boolean meet(BoundingBox one, BoundingBox other) {
    double apart = 4;
    return one.x < other.x + other.width + apart
        && other.x < one.x + one.width + apart
        && one.y < other.y + other.height
        && other.y < one.y + one.height;
  }

  @Test
  void theBankAndWhatIsFoundInIt() {
    var noor = new Browsing(fixtures.session(teacher));
    String question = "/questions/" + questions.get(0).id;
    noor.post("/articles/" + article.id + "/topics", "topic", "Harbour toll in Vessmark");
    noor.post(question + "/topics", "topic", "City politics");
    onEach(
        base,
        fixtures.session(teacher),
        (page, device) -> {
          see(page, device, "/questions", "bank-all");
          see(page, device, "/questions?words=view&topic=City+politics&flag=PAST", "bank-found");
          see(page, device, "/questions?words=tunnel&age=MONTH", "bank-nothing");
          see(page, device, "/questions?words=view&page=9", "bank-beyond");
          see(
              page,
              device,
              "/questions?words=harb&topic=City+politics&tagged=1&full=2",
              "bank-done");
          see(page, device, "/questions?words=" + "x".repeat(200), "bank-long");
          see(page, device, "/articles?q=" + "x".repeat(200), "articles-long");
          see(page, device, question, "item-topics");
          see(page, device, "/articles/" + article.id, "article-topics");
          see(page, device, "/", "today-past");
          page.locator("#past summary").first().click();
          seen(page, device, "today-past-open");
        });
  }

  @Test
  void howRulesFare() {
    fixtures.in(
        () -> {
          for (Question one : questions.subList(0, 14)) {
            Question.<Question>findById(one.id)
                .reject(User.findById(teacher.id), "The role gives it away", clock.instant());
          }
          return Question.update("rule = 'who_said: position' where id > ?1", questions.get(29).id);
        });
    for (User reader : List.of(teacher, fixtures.otto())) {
      onEach(
          base,
          fixtures.session(reader),
          (page, device) -> see(page, device, "/questions/rules", "rules-" + reader.username));
    }
  }

  @Test
  void allOfItWorksWithoutAScript() {
    var phone = Chromium.phone().setJavaScriptEnabled(false);
    try (var context = Chromium.open(phone, base, fixtures.session(teacher))) {
      Page page = context.newPage();
      page.navigate("/questions");
      page.fill("#words", "view number 2");
      page.click("summary");
      page.selectOption("#age", "MONTH");
      page.click("button:has-text('Search')");
      assertThat(page.locator("#age")).hasValue("MONTH");
      assertThat(page.locator(".items > li")).hasCount(4);
      page.fill("#name", "Second views");
      page.click("button:has-text('Tag all 4 questions')");
      assertThat(page.locator("#topic")).hasValue("Second views");
      assertThat(page.locator(".items > li")).hasCount(4);
      assertThat(page.locator("#done")).isFocused();
      page.locator(".items a").first().click();
      page.fill("#topic", "Harbours");
      page.click("button:has-text('Add topic')");
      assertThat(page.locator("#topics-h")).isFocused();
      page.fill("#reason", "Gone");
      page.click("button:has-text('Retire the question')");
      assertThat(page.locator("#decided")).isFocused();
      assertThat(page.locator("#decided")).containsText("Retired.");
      page.click("#decided button");
      assertThat(page.locator("#decided")).hasText("Undone.");
      page.click("a:has-text('What was found')");
      assertThat(page.locator("#topic")).hasValue("Second views");
      page.click("button:has-text('off all 4 questions')");
      assertThat(page.locator("#done")).containsText("The topic was taken off 4 questions.");
      assertThat(page.locator("#words")).hasValue("view number 2");
      page.navigate("/");
      page.locator("button:has-text('Still right')").first().click();
      assertThat(page.locator(".notice.good")).containsText("Still right");
      page.locator("#past summary").first().click();
      page.locator("#past button:has-text('Retire')").first().click();
      assertThat(page.locator("#past .notice.good")).containsText("Retired");
      page.click(".notice button:has-text('Undo')");
      assertThat(page.locator("#past .notice.good")).containsText("Undone");
    }
  }

  @Test
  void whatWasDoneToAQuizIsReadFirstWithoutAScript() {
    long quiz = fixtures.quiz(teacher, questions.subList(8, 9)).id;
    var phone = Chromium.phone().setJavaScriptEnabled(false);
    try (var context = Chromium.open(phone, base, fixtures.session(teacher))) {
      Page page = context.newPage();
      page.navigate("/quizzes/" + quiz);
      page.click("button:has-text('Add the ticked ones')");
      assertThat(page.locator("#add #done")).isFocused();
      page.locator("#add input[type=checkbox]").first().check();
      page.click("button:has-text('Add the ticked ones')");
      assertThat(page.locator("#add #done")).isFocused();
      assertThat(page.locator("#add #done")).containsText("1 question is in the quiz now");
      page.locator("#questions button:has-text('Remove')").last().click();
      assertThat(page.locator("#questions #done")).isFocused();
      page.fill("#title", "Toll and ferry");
      page.click("button:has-text('Rename')");
      assertThat(page.locator("#done")).isFocused();
    }
  }

  @Test
  void onPaperAQuizIsItsQuestions() {
    long quiz = fixtures.quiz(teacher, questions.subList(8, 10)).id;
    try (var context = Chromium.open(Chromium.desktop(), base, fixtures.session(teacher))) {
      Page page = context.newPage();
      page.navigate("/quizzes/" + quiz);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("main")).containsText("2. Who gave view number");
      assertThat(page.locator("button:visible, .button:visible, input:visible")).hasCount(0);
      assertThat(page.locator("h2:visible"))
          .hasText(new String[] {"Questions in order", "Check of the set"});
    }
  }

  @Test
  void whatIsPastItsDateIsDecidedByKeysInItsPlace() {
    try (var context = Chromium.open(Chromium.desktop(), base, fixtures.session(teacher))) {
      Page page = context.newPage();
      page.navigate("/");
      assertThat(page.locator("#past .items > li")).hasCount(5);
      new Keyboard(page).to("#past form[action$=renewal] button").press("Enter");
      assertThat(page.locator("#past .notice")).isFocused();
      assertThat(page.locator("#past .notice")).isInViewport();
      assertThat(page.locator("#past .notice")).containsText("Still right, to be looked at");
      var keys = new Keyboard(page);
      keys.to("#past summary").press("Enter");
      keys.to("#past textarea").press("Control+A");
      keys.type("The council voted again").to("#past details[open] button").press("Enter");
      assertThat(page.locator("#past .notice")).isFocused();
      assertThat(page.locator("#past .notice")).containsText("Retired");
      new Keyboard(page).to("#past .notice a").press("Enter");
      assertThat(page.locator("main")).containsText("Retired: The council voted again");
      new Keyboard(page).to(".crumb a").press("Enter");
      assertThat(page.locator("#past .items > li")).hasCount(5);
      assertThat(page.locator("#past-h")).isInViewport();
    }
  }
}
