package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import onrecord.Fixtures;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Who said this?" and the speakers, for whoever has no mouse. */
@QuarkusTest
class WhoKeyboardTest {
  private static final String GOOD = ".notice.good";

  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  private User noor;
  private String reader;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
    noor = fixtures.noor();
    reader = Unsure.article(fixtures, noor);
  }

  @Test
  void whoSaidItIsAnsweredAndTakenBack() {
    try (BrowserContext desktop = signedIn()) {
      Page page = desktop.newPage();
      page.navigate(reader);
      var keys = new Keyboard(page);
      keys.to("#asked details[open] input[type=radio]").press("Space");
      assertThat(page.locator("#asked input[value^=PERSON]:checked")).hasCount(1);
      // with nothing chosen before, the arrow above the first leads to the last: nobody
      keys.press("ArrowUp");
      assertThat(page.locator("#asked details[open] input[value=nobody]")).isChecked();
      keys.press("ArrowUp");
      assertThat(page.locator("#asked details[open] input[value=unnamed]")).isChecked();
      keys.to("#asked details[open] button").press("Enter");
      assertThat(page.locator("#asked #done")).isFocused();
      assertThat(page.locator("#asked #done")).isInViewport();
      assertThat(page.locator("#asked #done")).containsText("No rule overwrites it");
      new Keyboard(page).press("Tab");
      assertThat(page.locator("#asked details[open] summary")).isFocused();
      assertThat(page.locator("aside")).containsText("a source that the article does not name");
      new Keyboard(page).to("aside form[action$=withdrawal] button").press("Enter");
      assertThat(page.locator(GOOD)).containsText("Taken back");
      new Keyboard(page).to("#said a[href*='/statements/']").press("Enter");
      assertThat(page.locator("h1")).hasText("Who said this?");
      keys = new Keyboard(page);
      keys.to("main input[type=radio]").press("ArrowUp");
      keys.press("ArrowUp");
      keys.press("ArrowUp");
      assertThat(page.locator("input[value=other]")).isChecked();
      keys.to("main form .button").press("Enter");
      assertThat(page.locator(".notice.bad")).isFocused();
      keys = new Keyboard(page);
      keys.to("input[name=name]").type("Lotte Harm").press("Enter");
      assertThat(page.locator("#said")).containsText("Lotte Harm");
    }
  }

  @Test
  void speakersAreMergedSplitAndBothIsUndone() {
    try (BrowserContext desktop = signedIn()) {
      Page page = desktop.newPage();
      page.navigate("/speakers");
      var keys = new Keyboard(page);
      keys.to("#q").type("a").press("Enter");
      page.waitForURL("**/speakers?q=a**");
      keys = new Keyboard(page);
      keys.to("input[name=speaker]").press("Space");
      keys.to("input[name=speaker]").press("Space");
      assertThat(page.locator("input[name=speaker]:checked")).hasCount(2);
      keys.to("form[action='/speakers/merge'] button").press("Enter");
      assertThat(page.locator("h1")).hasText("Are these two one speaker?");
      new Keyboard(page).to("form[action='/speakers/mergers'] button").press("Enter");
      assertThat(page.locator(GOOD)).containsText("Merged");
      new Keyboard(page).to("a[href$='/split']").press("Enter");
      assertThat(page.locator("h1")).containsText("in two");
      keys = new Keyboard(page);
      keys.to("input[name=statement]").press("Space");
      keys.to("#name").type(" the younger");
      keys.to("form[action$='/split'] .button").press("Enter");
      assertThat(page.locator(GOOD)).containsText("Split.");
      new Keyboard(page).to("form[action$=withdrawal] button").press("Enter");
      assertThat(page.locator(GOOD)).containsText("Undone");
      assertThat(page.locator("a[href$='/split']")).isVisible();
      page.navigate("/speakers");
      new Keyboard(page).to("form[action*='/speakers/changes/'] button").press("Enter");
      assertThat(page.locator(GOOD)).containsText("Undone");
      assertThat(page.locator("#changes")).hasCount(0);
    }
  }

  private BrowserContext signedIn() {
    return Chromium.open(Chromium.desktop(), base, fixtures.session(noor));
  }
}
