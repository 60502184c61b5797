package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every button of the desk, with scripts and without. */
@QuarkusTest
class DeskButtonsTest {
  private static final String ALERT = "[role=alert]:not([data-unsent])";
  private static final String CHANGED =
      "before => document.querySelector('"
          + ALERT
          + "')"
          + " || document.querySelector('.options').innerText !== before";

  @TestHTTPResource("/")
  URL base;

  @Inject Fixtures fixtures;

  private String session;
  private String desk;

  @BeforeEach
  void drafted() {
    var drafted = Drafted.from(fixtures);
    drafted.browsing().post(drafted.article() + "/set", "count", 4).then().statusCode(303);
    session = drafted.session();
    desk = drafted.desk();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allWithoutWarningsAreApprovedAndOneUndoTakesThemBack(boolean scripts) {
    onDesk(
        scripts,
        page -> {
          Locator all = page.getByText(Pattern.compile("Approve these \\d+ without warnings"));
          int many = Integer.parseInt(all.innerText().replaceAll("\\D+", ""));
          Chromium.click(all);
          assertThat(page.locator(".queue .ok")).hasCount(many);
          assertThat(page.locator(".desk-standing [role=status]"))
              .containsText(many + " of 4 in the set approved");
          if (scripts) {
            assertThat(page.locator("#draft")).isFocused();
          }
          Chromium.click(page.locator(".actionbar").getByText("Undo"));
          assertThat(page.locator(".queue .ok")).hasCount(0);
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whyItWasDroppedIsToldAfterwards(boolean scripts) {
    onDesk(
        scripts,
        page -> {
          Chromium.click(page.locator(".actionbar").getByText("Drop"));
          page.locator("#why").selectOption("Too easy");
          // axe waits for its own timers, which a page without scripts has not
          if (scripts) Chromium.sound(page);
          Chromium.click(page.getByText("Save the reason"));
          assertThat(page.locator(".desk-standing [role=status]"))
              .containsText("Last: draft 1 dropped: Too easy.");
          assertThat(page.locator("#why")).hasCount(0);
          assertThat(page.locator("#draft")).containsText("Draft 2 of");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFilterStaysWhateverIsDecided(boolean scripts) {
    onDesk(
        scripts,
        page -> {
          Chromium.click(page.getByText("One kind or speaker"));
          page.locator("#f-kind").selectOption("WHO_SAID");
          Chromium.click(page.getByText("Show", new Page.GetByTextOptions().setExact(true)));
          page.waitForURL(url -> url.contains("kind=WHO_SAID"));
          Chromium.settle(page);
          assertThat(page.locator(".badge.state").first()).hasText("Who said it");
          assertThat(page.locator(".queue a").nth(1)).isAttached();
          int many = page.locator(".queue a").count();
          Chromium.click(page.getByText("Approve and next"));
          assertThat(page.locator(".queue a")).hasCount(many);
          assertThat(page.locator("#f-kind")).hasValue("WHO_SAID");
          Chromium.click(page.locator(".actionbar").getByText("Drop"));
          assertThat(page.locator("#f-kind")).hasValue("WHO_SAID");
          assertThat(page.locator(".badge.state").first()).hasText("Who said it");
          Chromium.click(page.getByText("Show all"));
          assertThat(page.locator("#f-kind")).hasValue("");
        });
  }

  @Test
  void aLetterOnABoxOfAnotherFormDecidesNothing() {
    onDesk(
        true,
        page -> {
          page.locator("[type=radio][name=level]").first().focus();
          page.keyboard().press("x");
          page.locator(".actionbar [data-key=x]").focus();
          Chromium.press(page, "x");
          assertThat(page.locator(".queue .gone")).hasCount(1);
          assertThat(page.locator("#draft")).containsText("Draft 2 of");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void replaceAndUndoGoThereAndBack(boolean scripts) {
    onDesk(
        scripts,
        page -> {
          String first = shown(page);
          Chromium.click(page.locator(".actionbar").getByText("Replace"));
          assertThat(page.locator(".queue [aria-current]")).not().hasAttribute("href", first);
          Chromium.click(page.locator(".actionbar").getByText("Undo"));
          assertThat(page.locator(".queue [aria-current]")).hasAttribute("href", first);
          if (scripts) {
            Chromium.click(page.locator(".keys-note").getByText("Next"));
            assertThat(page.locator("#draft")).containsText("Draft 2 of");
            Chromium.click(page.locator(".keys-note").getByText("Previous"));
          } else {
            // on a phone the numbers of the queue stand for the arrows
            Chromium.click(page.locator(".queue a").nth(1));
            assertThat(page.locator("#draft")).containsText("Draft 2 of");
            Chromium.click(page.locator(".queue a").first());
          }
          assertThat(page.locator("#draft")).containsText("Draft 1 of");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherWrongOptionComesOrTheDeskSaysWhyNot(boolean scripts) {
    onDesk(
        scripts,
        page -> {
          for (int draft = 0; draft < 4; draft++) {
            // the first is shown from the start: a press on it would still be under way below
            if (draft > 0) {
              Chromium.click(page.locator(".queue a").nth(draft));
            }
            assertThat(page.locator(".queue a").nth(draft)).hasAttribute("aria-current", "true");
            var buttons = page.locator(".options button");
            if (buttons.count() == 0) {
              assertThat(page.locator("main"))
                  .containsText(Pattern.compile("no spares for them|Edit the option instead"));
              continue;
            }
            String before = page.locator(".options").innerText();
            if (scripts) {
              Chromium.press(page, buttons.first().getAttribute("data-key"));
            } else {
              Chromium.click(buttons.first());
            }
            page.waitForFunction(CHANGED, before);
            boolean told = page.locator(ALERT).count() > 0;
            assertEquals(told, before.equals(page.locator(".options").innerText()));
            if (told) {
              assertThat(page.locator(ALERT)).containsText("Edit the option instead.");
              // with scripts the address stays one that can be loaded again
              assertEquals(!scripts, page.url().endsWith("/replacement"), page.url());
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsApprovedHasNoOptionsToReplace(boolean scripts) {
    onDesk(
        scripts,
        page -> {
          String first = shown(page);
          Chromium.click(page.getByText("Approve and next"));
          Chromium.click(page.locator(".queue a[href='" + first + "']"));
          assertThat(page.locator(".badge.ok").first()).hasText("Approved");
          assertThat(page.locator(".options button")).hasCount(0);
          assertThat(page.locator(".actionbar").getByText("Replace")).hasCount(0);
          assertFalse(fixtures.in(() -> Question.count("state = APPROVED") == 0));
        });
  }

  @Test
  void itsStatesAreSound() {
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          var noor = new Browsing(session);
          page.navigate(desk + "?kind=WHO_SAID");
          seen(page, device, "desk-filtered");
          Chromium.click(page.locator(".options button").first());
          page.waitForLoadState();
          seen(page, device, "desk-option");
          noor.post(desk.replace("/questions", "/approvals")).then().statusCode(303);
          page.navigate(desk);
          seen(page, device, "desk-all-approved");
          noor.post(desk.replace("/questions", "/undo")).then().statusCode(303);
          fixtures.in(() -> Question.update("kind = CLAIM_OR_FACT where setPlace = 0"));
          page.navigate(desk);
          assertThat(page.getByText("have the same few options")).isVisible();
          seen(page, device, "desk-fixed-options");
          fixtures.in(() -> Question.update("kind = WHO_SAID where setPlace = 0"));
        });
  }

  private void onDesk(boolean scripts, Consumer<Page> work) {
    var device = scripts ? Chromium.desktop() : Chromium.phone().setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.open(device, base, session)) {
      Page page = context.newPage();
      page.navigate(desk);
      work.accept(page);
    }
  }

  private static String shown(Page page) {
    return page.locator(".queue [aria-current]").getAttribute("href");
  }
}
