package onrecord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.demo.Demo;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The pages with figures, filled by the sample classroom: sound on a phone and on a desk. With
 * {@code -Dpictures=FOLDER} it also takes their pictures.
 */
@QuarkusTest
class FiguresPagesTest {
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
  void strangersLearnersTeachersAndAdministratorsFindSoundPages() {
    List<Assignment> given = fixtures.in(() -> Assignment.<Assignment>list("order by id"));
    see(null, "/", "home");
    see("sample-2", "/", "today-learner");
    see("sample-2", "/progress", "progress");
    see("sample-4", "/progress", "progress-empty");
    see("sample-teacher", "/", "today");
    see("sample-teacher", "/assignments/" + given.get(0).id + "/results", "results-practice");
    see("sample-teacher", "/assignments/" + given.get(1).id + "/results", "results-test");
    see("otto", "/admin", "admin");
  }

  private void see(String username, String path, String name) {
    look(Chromium.phone(), username, path, name + "-phone-light");
    look(Chromium.dark(Chromium.desktop()), username, path, name + "-desktop-dark");
    if (System.getProperty("pictures") != null) {
      look(Chromium.desktop(), username, path, name + "-desktop-light");
    }
  }

  private void look(
      Browser.NewContextOptions device, String username, String path, String picture) {
    try (BrowserContext context = Chromium.open(device, base)) {
      if (username != null) {
        User user = fixtures.in(() -> User.named(username).orElseThrow());
        context.addCookies(
            List.of(
                new Cookie("onrecord-session", fixtures.session(user)).setUrl(base.toString())));
      }
      Page page = context.newPage();
      page.navigate(path);
      if (System.getProperty("pictures") != null) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("pictures"), picture + ".png")));
      }
      Chromium.sound(page);
    }
  }
}
