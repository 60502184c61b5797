package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.devices;
import static onrecord.browser.Gallery.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import onrecord.Fixtures;
import onrecord.browser.Gallery.Device;
import onrecord.user.UserSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed on a page whose session ends before it is sent, with scripts and without. */
@QuarkusTest
class LateFormTest {
  private static final String WORDS = "The moon, said “<b>Odd</b> & Vik”,\nis all right.";

  @TestHTTPResource("/")
  URL base;

  @Inject Fixtures fixtures;

  private String session;
  private String desk;

  @BeforeEach
  void drafted() {
    var drafted = Drafted.from(fixtures);
    session = drafted.session();
    desk = drafted.desk();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isSentAgainOnceSomebodyIsSignedIn(boolean scripts) {
    var device = scripts ? Chromium.desktop() : Chromium.phone().setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.open(device, base)) {
      Page page = late(context);
      assertThat(page.locator("main [role=status]")).containsText("what you sent is kept here");
      page.locator("#username").fill("noor");
      page.locator("#password").fill("wrong");
      Chromium.click(page.locator("main form button:has-text('Sign in')"));
      assertThat(page.locator("#username-error")).containsText("do not match");
      page.locator("#password").fill(Fixtures.PASSWORD);
      Chromium.click(page.locator("main form button:has-text('Sign in')"));
      assertThat(page.locator("h1")).hasText("You are signed in again");
      assertThat(page.locator("main li"))
          .hasText("The moon, said “<b>Odd</b> & Vik”, is all right.");
      Chromium.click(
          page.getByText("Send it now", new Page.GetByTextOptions().setExact(true)).last());
      assertSent(page);
    }
  }

  /** As with a personal link, which opens in another tab. */
  @Test
  void isSentAgainOnceSomebodyIsSignedInElsewhere() {
    try (BrowserContext context = Chromium.open(Chromium.desktop(), base)) {
      Page page = late(context);
      Chromium.signIn(context, base, fixtures.session(fixtures.noor()));
      Chromium.click(page.locator("main form button:has-text('Send it now')"));
      assertSent(page);
    }
  }

  /** It has a field for a file, which no page can give back; what was pasted is kept. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPastedArticleIsSentAgainToo(boolean scripts) {
    var device = scripts ? Chromium.desktop() : Chromium.phone().setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.open(device, base, session)) {
      Page page = context.newPage();
      page.navigate("/articles/new");
      page.locator("#text").fill("Too short a text, “kept” all the same.");
      page.locator("#headline").fill("A headline");
      page.locator("#outlet").fill("The Ledger");
      page.locator("#publishedOn").fill("2026-05-05");
      fixtures.in(() -> UserSession.deleteAll());
      Chromium.click(page.getByText("Import and check"));
      assertThat(page.locator("h1")).hasText("Sign in");
      page.locator("#username").fill("noor");
      page.locator("#password").fill(Fixtures.PASSWORD);
      Chromium.click(page.locator("main form button:has-text('Sign in')"));
      assertThat(page.locator("h1")).hasText("You are signed in again");
      Chromium.click(page.locator("main form button:has-text('Send it now')"));
      assertThat(page.locator("h1")).hasText("Paste an article");
      assertThat(page.locator("#text")).hasValue("Too short a text, “kept” all the same.");
      assertThat(page.locator("#headline")).hasValue("A headline");
    }
  }

  @Test
  void bothPagesAreSound() {
    for (Device device : devices()) {
      try (BrowserContext context = Chromium.open(device.options(), base)) {
        session = fixtures.session(fixtures.noor());
        Page page = late(context);
        seen(page, device, "sign-in-late");
        page.locator("#username").fill("noor");
        page.locator("#password").fill(Fixtures.PASSWORD);
        Chromium.click(page.locator("main form button:has-text('Sign in')"));
        assertThat(page.locator("h1")).hasText("You are signed in again");
        seen(page, device, "late-form");
      }
    }
  }

  private Page late(BrowserContext context) {
    Chromium.signIn(context, base, session);
    Page page = context.newPage();
    page.navigate(desk);
    Chromium.click(page.getByText("Make one like this about another passage"));
    page.locator("#passage").fill(WORDS);
    fixtures.in(() -> UserSession.deleteAll());
    Chromium.click(page.getByText("Draft from this passage"));
    assertThat(page.locator("h1")).hasText("Sign in");
    return page;
  }

  private static void assertSent(Page page) {
    assertThat(page.locator("[role=alert]:not([data-unsent])").first())
        .containsText("These words are not in the article.");
    assertEquals(WORDS, page.locator("#passage").inputValue());
  }
}
