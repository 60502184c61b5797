package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlePagesTest {
  private static final Pattern READER = Pattern.compile(".*/articles/\\d+$");

  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
  }

  @Test
  void aFileIsUploadedCheckedAndCorrectedOnALaptop() throws IOException {
    walk(Chromium.desktop());
  }

  @Test
  void theSameOnAPhoneInTheDark() throws IOException {
    walk(Chromium.dark(Chromium.phone()));
  }

  @Test
  void itWorksWithoutScripts() throws IOException {
    try (BrowserContext phone = signedIn(Chromium.phone().setJavaScriptEnabled(false))) {
      Page page = phone.newPage();
      page.navigate("/articles/new");
      upload(page);
      assertThat(page).hasURL(READER);
      page.locator("button:has-text('Restore')").first().click();
      assertThat(page.locator(".notice.good")).hasText("Restored. The text was read again.");
    }
  }

  @Test
  void whatIsCopiedFromTheReaderIsWhatTheArticleHas() throws IOException {
    try (BrowserContext laptop = signedIn(Chromium.desktop())) {
      Page page = laptop.newPage();
      page.navigate("/articles/new");
      upload(page);
      String copied =
          (String)
              page.evaluate(
                  "getSelection().selectAllChildren(document.querySelector('.story p:has(.tag)'));"
                      + " getSelection().toString()");
      page.navigate(page.url().replaceFirst("#.*", "") + "/questions/new");
      page.locator("#stem").fill("Who says so?");
      page.locator("#explanation").fill("It stands there.");
      page.locator("#evidence").fill(copied);
      page.getByText("Save the question").click();
      assertThat(page.locator(".notice.bad").first()).isVisible();
      assertThat(page.locator("#evidence-error")).hasCount(0);
    }
  }

  @Test
  void aPassageThatIsMarkedInTheReaderIsAskedAbout() throws IOException {
    try (BrowserContext laptop = signedIn(Chromium.desktop())) {
      Page page = laptop.newPage();
      page.navigate("/articles/new");
      upload(page);
      page.evaluate(
          "getSelection().selectAllChildren(document.querySelector('.story p:has(.tag.sp-1)'))");
      page.getByText("Draft a question from one passage").click();
      assertThat(page.getByLabel("A sentence of the article")).not().hasValue("");
      page.getByText("Draft from this passage").click();
      assertThat(page.locator("#draft")).isVisible();
      assertThat(page).hasURL(Pattern.compile(".*/questions\\?draft=\\d+$"));
    }
  }

  @Test
  void theReaderFitsANarrowPhone() throws IOException {
    try (BrowserContext phone = signedIn(new NewContextOptions().setViewportSize(320, 600))) {
      Page page = phone.newPage();
      page.navigate("/articles/new");
      Chromium.sound(page);
      upload(page);
      Chromium.sound(page);
      page.navigate("/articles");
      Chromium.sound(page);
    }
  }

  private void walk(NewContextOptions device) throws IOException {
    try (BrowserContext browser = signedIn(device)) {
      Page page = browser.newPage();
      page.navigate("/articles");
      Chromium.sound(page);
      page.getByText("Paste an article").first().click();
      Chromium.sound(page);
      page.getByLabel("Outlet").fill("The Vessmark Ledger");
      page.getByLabel("Published on").fill("2026-11-23");
      importButton(page).click();
      assertThat(page.locator(".notice.bad")).isFocused();
      Chromium.sound(page);
      upload(page);
      assertThat(page).hasURL(READER);
      Chromium.sound(page);
      int struck = page.locator("s.struck").count();
      page.locator("p:has-text('By Petra Holmquay') button").first().click();
      assertThat(page.locator("s.struck")).hasCount(struck - 1);
      Chromium.sound(page);
      // the form stands open until somebody saved the line
      page.getByLabel("Story line").fill("the harbour toll in Vessmark");
      page.locator("button:text-is('Save')").click();
      assertThat(page.locator(".story-head")).containsText("the harbour toll in Vessmark");
      page.navigate("/articles?q=toll");
      assertThat(page.locator(".items .title")).hasCount(1);
      Chromium.sound(page);
      page.navigate("/articles?q=tunnel");
      Chromium.sound(page);
    }
  }

  private static void upload(Page page) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("/onrecord/demo/harbour-toll.txt")) {
      page.getByLabel("Or a .txt file")
          .setInputFiles(new FilePayload("toll.txt", "text/plain", in.readAllBytes()));
    }
    page.getByLabel("Outlet").fill("The Vessmark Ledger");
    page.getByLabel("Published on").fill("2026-11-23");
    importButton(page).click();
  }

  private static Locator importButton(Page page) {
    return page.locator("button:has-text('Import and check')");
  }

  private BrowserContext signedIn(NewContextOptions device) {
    return Chromium.open(device, base, fixtures.session(fixtures.noor()));
  }
}
