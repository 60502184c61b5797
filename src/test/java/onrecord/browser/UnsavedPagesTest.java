package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import onrecord.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaving a form in which something was typed. */
@QuarkusTest
class UnsavedPagesTest {
  private static final String WORDS = "It stays until the spring.";

  @TestHTTPResource("/")
  URL base;

  @Inject Fixtures fixtures;

  private final List<String> asked = new ArrayList<>();
  private boolean leaving;
  private String session;
  private String desk;

  @BeforeEach
  void drafted() {
    var drafted = Drafted.from(fixtures);
    session = drafted.session();
    desk = drafted.desk();
  }

  @Test
  void whatWasTypedIntoTheEditorIsNotLeftUnasked() {
    try (BrowserContext laptop = Chromium.open(Chromium.desktop(), base)) {
      Page page = editor(laptop);
      page.goBack();
      assertThat(explanation(page)).hasValue(WORDS);
      leave(page.locator(".masthead nav a").first());
      leave(page.locator(".crumb a"));
      assertEquals(List.of("beforeunload", "beforeunload", "confirm"), asked);
      assertThat(explanation(page)).hasValue(WORDS);
      leaving = true;
      page.locator(".crumb a").click();
      assertThat(page.locator("h1")).hasText("Review desk");
    }
  }

  @Test
  void nobodyIsAskedWhoKeepsTheOldOneOrSaves() {
    try (BrowserContext laptop = Chromium.open(Chromium.desktop(), base)) {
      Page page = editor(laptop);
      page.getByText("Keep the old one").click();
      assertThat(page.locator("h1")).hasText("Review desk");
      page = editor(laptop);
      page.getByText("Save the wording").click();
      assertThat(page.locator("h1")).hasText("Review desk");
      Chromium.press(page, "e");
      assertThat(page.locator("h1")).hasText("Edit");
      page.locator(".masthead nav a").first().click();
      assertThat(page.locator("h1")).hasText("Today");
      assertEquals(List.of(), asked);
    }
  }

  @Test
  void whatWasTypedIntoAQuestionOfOnesOwnIsNotLeftUnasked() {
    try (BrowserContext laptop = Chromium.open(Chromium.desktop(), base)) {
      Page page = opened(laptop, desk + "/new");
      explanation(page).fill(WORDS);
      leave(page.locator(".masthead nav a").first());
      assertEquals(List.of("beforeunload"), asked);
      page.getByText("Show its fields").click();
      page.waitForLoadState();
      assertThat(explanation(page)).hasValue(WORDS);
      assertEquals(1, asked.size(), "sending asks nothing");
      explanation(page).click();
      leave(page.locator(".masthead nav a").first());
      assertEquals(2, asked.size(), "it is not saved yet");
    }
  }

  private static void leave(Locator way) {
    way.click(new Locator.ClickOptions().setNoWaitAfter(true));
  }

  /** The editor of the first draft, as by its key, with something typed. */
  private Page editor(BrowserContext laptop) {
    Page page = opened(laptop, desk);
    Chromium.press(page, "e");
    assertThat(page.locator("h1")).hasText("Edit");
    explanation(page).fill(WORDS);
    return page;
  }

  private Page opened(BrowserContext laptop, String address) {
    Chromium.signIn(laptop, base, session);
    Page page = laptop.newPage();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          if (leaving) {
            dialog.accept();
          } else {
            dialog.dismiss();
          }
        });
    page.navigate(address);
    return page;
  }

  private static Locator explanation(Page page) {
    return page.locator("#explanation");
  }
}
