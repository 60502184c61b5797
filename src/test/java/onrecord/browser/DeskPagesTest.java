package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeskPagesTest {
  private static final HasTextOptions SEEN = new HasTextOptions().setUseInnerText(true);

  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  private String session;
  private String desk;

  @BeforeEach
  void reset() {
    var drafted = Drafted.from(fixtures);
    session = drafted.session();
    desk = drafted.desk();
  }

  @Test
  void draftsAreDecidedByKeysAlone() {
    try (BrowserContext laptop = signedIn(Chromium.desktop())) {
      Page page = laptop.newPage();
      page.navigate(desk);
      page.evaluate("window.loaded = 'once'");
      String first = current(page);
      Chromium.press(page, "ArrowDown");
      assertThat(heading(page)).containsText("Draft 2 of");
      // whoever hears the page hears the draft, and whoever uses keys sees which
      assertThat(heading(page)).isFocused();
      assertThat(page.locator(".actionbar kbd").first()).isVisible();
      Chromium.press(page, "ArrowUp");
      assertThat(heading(page)).containsText("Draft 1 of");
      Chromium.press(page, "a");
      assertThat(heading(page)).containsText("Draft 2 of");
      Chromium.press(page, "x");
      assertThat(heading(page)).containsText("Draft 3 of");
      assertThat(page.locator(".queue .ok")).hasCount(1);
      assertThat(page.locator(".queue .gone")).hasCount(1);
      Chromium.press(page, "z");
      assertThat(heading(page)).containsText("Draft 2 of");
      Chromium.press(page, "z");
      assertThat(heading(page)).containsText("Draft 1 of");
      assertThat(page.locator(".queue .ok")).hasCount(0);
      assertThat(marked(page)).hasAttribute("href", first);
      Chromium.press(page, "e");
      assertThat(page).hasURL(Pattern.compile(".*/edit$"));
      Locator explanation = page.getByLabel("Explanation shown after answering");
      explanation.fill("");
      explanation.pressSequentially("axe a zebra");
      page.getByText("Save the wording").click();
      assertThat(page.locator(".card").first()).containsText("axe a zebra");
      assertThat(page).hasURL(Pattern.compile(".*/questions\\?draft=\\d+$"));
      assertEquals("once", page.evaluate("window.loaded"), "the page was loaded again");
      page.goBack();
      assertThat(page).hasURL(Pattern.compile(".*/edit$"));
      assertThat(explanation).hasValue(Pattern.compile(".*axe a zebra"));
    }
  }

  @Test
  void whatIsPressedWhileADecisionIsUnderWayIsNotSent() {
    try (BrowserContext laptop = signedIn(Chromium.desktop())) {
      Page page = laptop.newPage();
      page.navigate(desk);
      var held = new ArrayList<Route>();
      var sent = new ArrayList<String>();
      page.route("**/approval", held::add);
      page.onRequest(
          request -> {
            if (request.resourceType().equals("xhr")) {
              sent.add(request.url());
            }
          });
      Chromium.press(page, "a");
      page.waitForCondition(() -> !held.isEmpty());
      for (String key : List.of("e", "ArrowDown", "x", "a")) {
        page.keyboard().press(key);
      }
      held.get(0).resume();
      assertThat(heading(page)).containsText("Draft 2 of");
      assertThat(page.locator(".queue .ok")).hasCount(1);
      // else the page that comes first would be taken away by the one that comes late
      assertEquals(2, sent.size(), sent.toString());
    }
  }

  @Test
  void aClickAfterKeysMeetsItsButton() {
    try (BrowserContext laptop = signedIn(Chromium.desktop())) {
      Page page = laptop.newPage();
      page.navigate(desk);
      Chromium.press(page, "ArrowDown");
      assertThat(heading(page)).containsText("Draft 2 of");
      assertThat(page.locator(".actionbar kbd").first()).isVisible();
      Chromium.click(page.locator(".actionbar [data-key=x]"));
      assertThat(page.locator(".queue .gone")).hasCount(1);
      assertThat(page.locator(".actionbar kbd").first()).isHidden();
    }
  }

  @Test
  void theDraftBeginsHighOnALaptopAndTheFilterOpensOnDemand() {
    try (BrowserContext laptop = signedIn(Chromium.desktop())) {
      Page page = laptop.newPage();
      page.navigate(desk);
      double top = page.locator("section.card").first().boundingBox().y;
      assertTrue(top <= 300, "the draft begins at " + top);
      assertThat(page.locator("#f-kind")).isHidden();
      page.getByText("One kind or speaker").click();
      assertThat(page.locator("#f-kind")).isVisible();
      page.navigate(desk + "?kind=WHO_SAID");
      assertThat(page.locator("#f-kind")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void allOptionsAreSeenOnALaptopBeforeADraftIsApproved(boolean underTheLineOfASample) {
    if (underTheLineOfASample) {
      fixtures.in(() -> Server.update("sampleLoadedAt = ?1", TestClock.START));
    }
    try (BrowserContext laptop = signedIn(Chromium.desktop())) {
      Page page = laptop.newPage();
      page.navigate(desk);
      var set = page.locator("ol.queue").first().locator("a");
      for (Object draft : (List<?>) set.evaluateAll("all => all.map(one => one.href)")) {
        page.navigate((String) draft);
        double bar = page.locator(".actionbar").boundingBox().y;
        for (Locator option : page.locator(".options > li > span:nth-child(2)").all()) {
          var box = option.boundingBox();
          assertTrue(box.y + box.height <= bar, draft + ": " + option.innerText());
        }
      }
    }
  }

  @Test
  void theWayBackIsNotCutOnANarrowScreen() {
    var narrow = new Browser.NewContextOptions().setViewportSize(320, 640);
    try (BrowserContext phone = signedIn(narrow)) {
      Page page = phone.newPage();
      page.navigate(desk);
      assertThat(page.locator(".desk-head .crumb")).hasText("Article", SEEN);
      page.setViewportSize(640, 450);
      assertThat(page.locator(".desk-head .crumb"))
          .hasText("Harbour toll stays until spring, mayor says", SEEN);
    }
  }

  /** A laptop at 200 %, and the narrowest screen that pages have to fit on. */
  @Test
  void theQuestionStandsOnTheFirstScreenOfANarrowOne() {
    for (int width : List.of(640, 320)) {
      int height = width == 640 ? 450 : 640;
      var light = new Browser.NewContextOptions().setViewportSize(width, height);
      var dark = new Browser.NewContextOptions().setViewportSize(width, height);
      for (var device : List.of(light, Chromium.dark(dark))) {
        try (BrowserContext narrow = signedIn(device)) {
          Page page = narrow.newPage();
          page.navigate(desk);
          Locator first = page.locator(width == 640 ? "section.card .stem" : "section.card");
          double top = first.first().boundingBox().y;
          assertTrue(
              top <= (width == 640 ? 330 : 150), "the question begins at " + top + " of " + height);
          assertThat(page.locator("#f-kind")).isHidden();
          Chromium.sound(page);
          assertEquals(
              List.of("card", "evidence", "queue-box", "gauges"),
              page.evaluate(
                  "[...document.querySelector('.desk').children].map(e => e.classList[0])"));
        }
      }
    }
  }

  @Test
  void theDeskWorksOnAPhoneWithoutScripts() {
    try (BrowserContext phone = signedIn(Chromium.phone().setJavaScriptEnabled(false))) {
      Page page = phone.newPage();
      page.navigate(desk);
      String first = current(page);
      page.getByText("Approve and next").click();
      assertThat(marked(page)).not().hasAttribute("href", first);
      page.getByText("Drop it with a reason").click();
      page.getByLabel("Reason, kept with the question").fill("Too easy");
      page.locator(".actionbar").getByText("Drop").click();
      assertThat(page.locator(".queue .gone")).hasCount(1);
      assertEquals("Too easy", fixtures.in(() -> reason()));
      page.locator(".actionbar").getByText("Undo").click();
      page.locator(".actionbar").getByText("Undo").click();
      assertThat(marked(page)).hasAttribute("href", first);
    }
  }

  @Test
  void allPagesOfQuestionsAreSound() {
    long id = fixtures.in(() -> Question.<Question>find("order by rank").firstResult().id);
    for (var device : List.of(Chromium.phone(), Chromium.dark(Chromium.desktop()))) {
      try (BrowserContext context = signedIn(device)) {
        Page page = context.newPage();
        page.navigate(desk);
        Chromium.sound(page);
        page.getByText("Drop it with a reason").click();
        page.locator(".actionbar button").first().click();
        for (String path :
            List.of(desk, "/questions/" + id, "/questions/" + id + "/edit", "/questions")) {
          page.navigate(path);
          Chromium.sound(page);
        }
        page.navigate("/questions/" + id + "/edit?from=item");
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill(" ");
        page.getByText("Save the wording").click();
        Chromium.sound(page);
        editedTwice(page, context.newPage(), "/questions/" + id + "/edit");
        Chromium.sound(page);
      }
    }
  }

  private static void editedTwice(Page late, Page early, String editor) {
    for (Page page : List.of(late, early)) {
      page.navigate(editor);
    }
    for (Page page : List.of(early, late)) {
      page.getByLabel("Explanation shown after answering").fill("Typed in tab " + page.hashCode());
      page.getByText("Save the wording").click();
    }
    assertThat(late.getByRole(AriaRole.ALERT)).containsText("Not saved");
  }

  private BrowserContext signedIn(Browser.NewContextOptions device) {
    return Chromium.open(device, base, session);
  }

  private static Locator heading(Page page) {
    return page.locator("#draft");
  }

  private static String current(Page page) {
    return marked(page).getAttribute("href");
  }

  private static Locator marked(Page page) {
    return page.locator(".queue [aria-current]");
  }

  private static String reason() {
    return Question.getEntityManager()
        .createQuery("select r.reason from Review r where r.reason is not null", String.class)
        .getSingleResult();
  }
}
