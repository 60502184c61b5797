package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proposed set on the desk, a question of one's own, and the audit, in a browser. */
@QuarkusTest
class SetPagesTest {
  private static final Map<String, String> SIDES =
      Map.of("Ines Aldovar", "council", "Ravi Sennet", "hauliers", "Quoc Maithanh", "experts");

  /** A line with this class is read out, but not seen. */
  private static final Pattern HEARD_ONLY = Pattern.compile("\\bvh\\b");

  @TestHTTPResource("/")
  URL base;

  @Inject Fixtures fixtures;

  private String session;
  private String article;

  @BeforeEach
  void drafted() {
    var drafted = Drafted.from(fixtures);
    session = drafted.session();
    article = drafted.article();
  }

  private BrowserContext signedIn() {
    return Chromium.open(Chromium.desktop(), base, session);
  }

  private Page desk(BrowserContext laptop) {
    Page page = laptop.newPage();
    page.navigate(article + "/questions");
    return page;
  }

  @Test
  void aDraftIsReplacedAndTakenBackByKeysAlone() {
    // a smaller set leaves drafts that can take a place in it
    new Browsing(session).post(article + "/set", "count", 4).then().statusCode(303);
    try (BrowserContext laptop = signedIn()) {
      Page page = desk(laptop);
      page.evaluate("window.loaded = 'once'");
      Locator shown = page.locator(".queue [aria-current]");
      String first = shown.getAttribute("href");
      Chromium.press(page, "r");
      assertThat(shown).not().hasAttribute("href", first);
      assertThat(page.locator("#draft")).containsText("Draft 1 of");
      Chromium.press(page, "z");
      assertThat(shown).hasAttribute("href", first);
      assertEquals("once", page.evaluate("window.loaded"), "the page was loaded again");
    }
  }

  @Test
  void arrowsOfEitherDirectionMoveButForThoseOfRadioButtons() {
    try (BrowserContext laptop = signedIn()) {
      Page page = desk(laptop);
      Chromium.press(page, "ArrowRight");
      assertThat(page.locator("#draft")).containsText("Draft 2 of");
      Chromium.press(page, "ArrowLeft");
      assertThat(page.locator("#draft")).containsText("Draft 1 of");
      page.locator("input[name=level][value=MIXED]").focus();
      Chromium.press(page, "ArrowDown");
      assertThat(page.locator("input[name=level][value=HARDER]")).isChecked();
      assertThat(page.locator("#draft")).containsText("Draft 1 of");
    }
  }

  /** A line that comes with its words is not read out, so it has to be the one that was there. */
  @Test
  void whatAKeyDidIsReadOut() {
    try (BrowserContext laptop = signedIn()) {
      Page page = desk(laptop);
      Locator heading = page.locator("#draft");
      page.evaluate("window.line = document.querySelector('[data-told]')");
      Locator told = page.locator("[data-told]");
      Chromium.press(page, "a");
      assertThat(told).hasText(Pattern.compile("^1 of .* approved\\. Last: draft 1 approved\\.$"));
      assertThat(heading).hasCSS("outline-style", "solid");
      Chromium.press(page, "ArrowDown");
      assertThat(heading).containsText("Draft 3 of");
      assertThat(told).isEmpty();
      Chromium.press(page, "x");
      assertThat(told).containsText("Last: draft 3 dropped.");
      Chromium.press(page, "z");
      assertThat(told).containsText("Last: undone.");
      assertThat(told).hasAttribute("role", "status");
      assertEquals(
          true, page.evaluate("document.querySelector('[data-told]') === window.line"), "another");
    }
  }

  /** It stands there whatever is pressed. */
  @Test
  void thatAVoiceIsTooLoudIsNotReadOutWithEachKey() {
    fixtures.in(() -> Question.update("kind = ?1 where setPlace is not null", Kind.WHO_SAID));
    fixtures.in(() -> QuestionVersion.update("speaker = 'Ann Roe' where speaker is not null"));
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          page.navigate(article + "/questions");
          assertThat(page.locator(".gauges .notice.warn")).containsText("Ann Roe has ");
          Gallery.seen(page, device, "desk-loud");
          Chromium.press(page, "a");
          assertThat(page.locator("[data-told]"))
              .hasText(Pattern.compile("^\\d+ of .* approved\\. Last: draft \\d+ approved\\.$"));
        });
  }

  @Test
  void aKeyThatDoesNothingSaysWhy() {
    new Browsing(session).post(article + "/set", "count", 4).then().statusCode(303);
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          page.navigate(article + "/questions");
          Locator told = page.locator("[data-told]");
          Chromium.press(page, right(page));
          assertThat(told).containsText("is the right one. Edit the question instead.");
          assertThat(told).not().hasClass(HEARD_ONLY);
          Chromium.press(page, "9");
          assertThat(told).hasText("There is no option 9 here.");
          page.locator(".queue-more summary").first().click();
          page.locator(".queue-more .queue a").first().click();
          assertThat(told).isEmpty();
          Chromium.press(page, "r");
          assertThat(told).containsText("in no set, so nothing can take its place");
          assertThat(told).not().hasClass(HEARD_ONLY);
          Gallery.seen(page, device, "desk-dead-key");
        });
  }

  /** The number of the right option. */
  private static String right(Page page) {
    return String.valueOf(
        page.evaluate(
            "[...document.querySelectorAll('.options > li')].findIndex(li => li.matches('.is-key')) + 1"));
  }

  @Test
  void theSetTheFormAndTheAuditAreSound() {
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          Gallery.see(page, device, article + "/questions", "desk-set");
          page.locator("input[name=count]").last().fill("99");
          page.getByText("Pick the set").click();
          assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
          Gallery.seen(page, device, "desk-set-refused");
          page.getByText("Make one like this about another passage").click();
          page.locator("#passage")
              .fill("A committee of all parties will look at the toll again on 15 March.");
          page.getByText("Draft from this passage").click();
          assertThat(page.getByRole(AriaRole.ALERT))
              .containsText("Told by the outlet, not certain:");
          Gallery.seen(page, device, "desk-passage-refused");
          page.getByRole(AriaRole.ALERT).getByText("Write one yourself").click();
          assertThat(page.locator("#evidence")).hasValue(Pattern.compile("A committee of all.*"));
          Gallery.seen(page, device, "own-question-begun");
          Gallery.see(page, device, article + "/questions/new", "own-question");
          page.locator("#stem").fill("Half a question");
          page.locator("form.narrow").evaluate("form => form.noValidate = true");
          page.getByText("Save the question").click();
          Gallery.seen(page, device, "own-question-refused");
        });
    var sides = new ArrayList<Object>();
    for (String one : List.of("Ines Aldovar", "Tomas Verrell", "Quoc Maithanh", "Ravi Sennet")) {
      sides.addAll(List.of("speaker", one, "side", SIDES.getOrDefault(one, "")));
    }
    new Browsing(session).post(article + "/sides", sides.toArray()).then().statusCode(303);
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          page.navigate(article + "/questions");
          page.getByText("Name the sides").click();
          Gallery.seen(page, device, "desk-sides");
        });
    new Browsing(session).post(article + "/approvals").then().statusCode(303);
    String quiz = new Browsing(session).post(article + "/quizzes").header("Location");
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          Gallery.see(page, device, article + "/questions", "desk-set-done");
          Gallery.see(page, device, quiz.replaceFirst("^https?://[^/]+", "") + "/audit", "audit");
        });
  }
}
