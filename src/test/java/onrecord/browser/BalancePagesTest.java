package onrecord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import onrecord.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets quoted, beside the strip of a desk with many drafts. */
@QuarkusTest
class BalancePagesTest {
  /** What stands in a part of the bar, or the part itself, beyond the bar's edges. */
  private static final String CUT_OFF =
      """
      () => {
        const bar = document.querySelector('.share').getBoundingClientRect();
        return [...document.querySelectorAll('.share > li, .share b')].filter(part => {
          const box = part.getBoundingClientRect();
          const own = part.closest('li').getBoundingClientRect();
          return Math.min(box.left, own.left) < bar.left - 1
            || Math.max(box.right, own.right) > bar.right + 1
            || box.left < own.left - 1 || box.right > own.right + 1;
        }).map(part => part.textContent);
      }""";

  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  private String session;
  private String desk;

  @BeforeEach
  void sixtyQuestionsOfTenSpeakers() {
    Chromium.required();
    fixtures.reset();
    var noor = fixtures.noor();
    session = fixtures.session(noor);
    var article = fixtures.article(noor);
    for (int i = 0; i < 6; i++) {
      fixtures.questions(article, 10);
    }
    desk = "/articles/" + article.id + "/questions";
  }

  @Test
  void eachShareIsSeenWhole() {
    for (int width : List.of(320, 640, 1024, 1280, 1600)) {
      var device = new Browser.NewContextOptions().setViewportSize(width, 800);
      try (BrowserContext screen = Chromium.open(device, base, session)) {
        Page page = screen.newPage();
        page.navigate(desk);
        assertEquals(6, page.locator(".share > li").count());
        assertTrue(page.locator(".keys tr").first().locator("td").count() >= 16);
        assertEquals(List.of(), page.evaluate(CUT_OFF), "at " + width);
        Chromium.sound(page);
      }
    }
  }
}
