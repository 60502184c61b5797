package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.classroom.Assignment.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second click of a double click, where what it hits came in after the first. */
@QuarkusTest
class DoubleClickTest {
  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
  }

  @Test
  void onAnswerLeavesTheVerdictThere() {
    var noor = fixtures.noor();
    var ada = fixtures.ada();
    fixtures.assignment(fixtures.classroom(noor, ada), fixtures.quiz(noor, 3), Mode.PRACTICE);
    try (var context = Chromium.open(Chromium.phone(), base, fixtures.session(ada))) {
      var page = context.newPage();
      page.navigate("/assignments/1");
      Chromium.click(page.locator("#start button"));
      page.locator("#c1").check();
      Chromium.click(page.locator(".run button:has-text('Answer')"));
      Locator next = page.locator("a.next");
      assertThat(next).isVisible();
      Chromium.settle(page);

      press(page, next, 2);
      assertThat(next).isVisible();
      assertThat(page.locator(".htmx-request")).hasCount(0);
      press(page, next, 1);
      assertThat(page.locator("#c1")).isVisible();
      assertEquals(1L, fixtures.in(() -> Answer.count()));
    }
  }

  @Test
  void onApproveDecidesOnOneDraft() {
    var drafted = Drafted.from(fixtures);
    try (var context = Chromium.open(Chromium.desktop(), base, drafted.session())) {
      var page = context.newPage();
      page.navigate(drafted.desk());
      Locator approve = page.getByText("Approve and next");
      Chromium.click(approve);
      assertThat(page.locator(".queue .ok")).hasCount(1);
      Chromium.settle(page);

      press(page, approve, 2);
      assertThat(page.locator(".htmx-request")).hasCount(0);
      assertThat(page.locator(".queue .ok")).hasCount(1);
      press(page, approve, 1);
      assertThat(page.locator(".queue .ok")).hasCount(2);
    }
  }

  /** Presses where a control stands, as the first or the second of a double click. */
  private static void press(Page page, Locator control, int click) {
    control.scrollIntoViewIfNeeded();
    BoundingBox box = control.boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.mouse().down(new Mouse.DownOptions().setClickCount(click));
    page.mouse().up(new Mouse.UpOptions().setClickCount(click));
  }
}
