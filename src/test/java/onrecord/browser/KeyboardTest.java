package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.classroom.Assignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has no mouse. */
@QuarkusTest
class KeyboardTest {
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
  void anArticleIsImported() throws IOException {
    try (BrowserContext desktop =
        Chromium.open(Chromium.desktop(), base, fixtures.session(fixtures.noor()))) {
      var page = desktop.newPage();
      page.navigate("/articles/new");
      var keys = new Keyboard(page);
      keys.to("#text").paste(article());
      keys.to("#outlet").type("The Vessmark Ledger");
      keys.to("#publishedOn").type("11232026");
      keys.to("[name=kind]").press("ArrowRight");
      assertThat(page.locator("#kind-analysis")).isChecked();
      keys.to("form[action='/articles'] button").press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/articles/\\d+$"));
      assertThat(page.locator("h1")).hasText("Harbour toll stays until spring, mayor says");
      Article imported = fixtures.in(() -> Article.<Article>find("order by id").firstResult());
      assertEquals(Article.Kind.ANALYSIS, imported.kind);
      assertEquals("2026-11-23", imported.publishedOn.toString());
    }
  }

  @Test
  void aPersonSignsInAndChangesThePassword() {
    fixtures.ada();
    try (BrowserContext desktop = Chromium.open(Chromium.desktop(), base)) {
      var page = desktop.newPage();
      page.navigate("/account");
      var keys = new Keyboard(page);
      keys.to(".skip");
      keys.to("#username").type("ada");
      keys.to("#password").type(Fixtures.PASSWORD);
      keys.to("[name=keep]").press("Space");
      assertThat(page.locator("[name=keep]")).isChecked();
      keys.to("form[action='/sign-in'] button").press("Enter");
      assertThat(page.locator("h1")).hasText("Ada Brandt");
      keys.to("#oldPassword").type(Fixtures.PASSWORD);
      keys.to("#newPassword").type("another long one");
      keys.to("form[action='/account/password'] button").press("Space");
      assertThat(page.getByText("New password saved.")).isVisible();
    }
  }

  /** The option at the same place in the next question would skip what is asked. */
  @Test
  void theNextQuestionIsReadFromItsBeginning() {
    var noor = fixtures.noor();
    var classroom = fixtures.classroom(noor, fixtures.ada());
    fixtures.assignment(classroom, fixtures.quiz(noor, 2), Assignment.Mode.TEST);
    try (BrowserContext desktop =
        Chromium.open(Chromium.desktop(), base, fixtures.session(fixtures.ada()))) {
      var page = desktop.newPage();
      page.navigate("/assignments/1");
      new Keyboard(page).to("#start button").press("Enter");
      page.waitForURL("**/questions/1");
      page.keyboard().press("2");
      assertThat(page.locator("#c2")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/questions/2"));
      assertThat(page.locator("h1.stem")).isFocused();
    }
  }

  /** Without it some twenty numbers and lists stand between a draft and its decision. */
  @Test
  void oneLinkLeadsFromADraftToItsDecision() {
    var drafted = Drafted.from(fixtures);
    for (var device : List.of(Chromium.desktop(), Chromium.desktop().setViewportSize(640, 600))) {
      try (BrowserContext desktop = Chromium.open(device, base, drafted.session())) {
        var page = desktop.newPage();
        page.navigate(drafted.desk());
        Chromium.press(page, "ArrowDown");
        assertThat(page.locator("#draft")).isFocused();
        Object before = page.evaluate("scrollY");
        new Keyboard(page).to("section.card .skip").press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#decide .primary")).isFocused();
        assertEquals(before, page.evaluate("scrollY"), "the draft stays in sight");
      }
    }
  }

  @Test
  void aPersonIsInvited() {
    try (BrowserContext desktop =
        Chromium.open(Chromium.desktop(), base, fixtures.session(fixtures.otto()))) {
      var page = desktop.newPage();
      page.navigate("/admin");
      var keys = new Keyboard(page);
      keys.to("#note").type("Noor");
      keys.to("form[action='/admin/invitations'] button").press("Enter");
      assertThat(page.getByText("Invitation made.")).isVisible();
      keys.to("#link");
      assertThat(page.locator("#link")).hasValue(Pattern.compile(".*/sign-up\\?invitation=.+"));
    }
  }

  private static String article() throws IOException {
    try (var in = KeyboardTest.class.getResourceAsStream(ARTICLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
