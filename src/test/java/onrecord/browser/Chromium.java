package onrecord.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven as a person would; one for all browser tests. */
final class Chromium {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** The same without windows that nobody sees: a third less time for the same pages. */
  private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

  private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

  /**
   * Axe is asked by hand: its builder loads the half megabyte of axe twice for each look, opens an
   * empty window to sum up the frames, which no page here has, and brings back all that is sound.
   */
  private static final String VIOLATIONS =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await axe.run(document, {
          runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'],
        });
        return found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes[0].html);
      }""";

  private static final Path PATH = path();
  private static Browser browser;

  private Chromium() {}

  private static Path path() {
    String given = System.getenv("CHROMIUM");
    return given != null ? Path.of(given) : Files.isExecutable(SHELL) ? SHELL : CHROMIUM;
  }

  /** Skips the test loudly where there is no Chromium; in CI that fails instead. */
  static void required() {
    if (Files.isExecutable(PATH)) {
      return;
    }
    String sentence = "NO CHROMIUM at " + PATH + ": the browser tests did not run.";
    System.err.println("\n*** " + sentence + " Install it (apt-get install chromium). ***\n");
    if (System.getenv("CI") != null) {
      Assertions.fail(sentence);
    }
    Assumptions.abort(sentence);
  }

  static synchronized Browser browser() {
    if (browser == null) {
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(PATH)
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-dev-shm-usage",
                              "--disable-background-networking",
                              "--disable-component-update")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }

  static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions()
        .setViewportSize(390, 844)
        .setDeviceScaleFactor(2)
        .setIsMobile(true)
        .setHasTouch(true);
  }

  static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1280, 800);
  }

  static Browser.NewContextOptions dark(Browser.NewContextOptions device) {
    return device.setColorScheme(ColorScheme.DARK);
  }

  static BrowserContext open(Browser.NewContextOptions device, URL base) {
    return browser().newContext(device.setBaseURL(base.toString()));
  }

  /** The same for somebody who is signed in. */
  static BrowserContext open(Browser.NewContextOptions device, URL base, String session) {
    BrowserContext context = open(device, base);
    signIn(context, base, session);
    return context;
  }

  /** Presses a key once the page can hear it: before its script has loaded nobody listens. */
  static void press(Page page, String key) {
    page.waitForLoadState();
    settle(page);
    page.keyboard().press(key);
  }

  /** A click once nothing is under way: a page that waits for an answer drops the next one. */
  static void click(Locator wanted) {
    settle(wanted.page());
    wanted.click();
  }

  /** Until nothing is under way. */
  static void settle(Page page) {
    page.waitForFunction("() => !document.querySelector('.htmx-request')");
  }

  /** Puts the session's cookie into the browser. */
  static void signIn(BrowserContext context, URL base, String session) {
    context.addCookies(List.of(new Cookie("onrecord-session", session).setUrl(base.toString())));
  }

  /** Nothing that axe finds, and no sideways scroll. */
  static void sound(Page page) {
    if (page.evaluate("'axe' in window").equals(false)) page.evaluate(AXE);
    Assertions.assertEquals(List.of(), page.evaluate(VIOLATIONS), page.url());
    Object wide =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    Assertions.assertEquals(false, wide, "scrolls sideways: " + page.url());
  }
}
