package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.see;
import static onrecord.browser.Gallery.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.question.item.Format;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions of one's own in every format, keys that change, and what dropping takes away. */
@QuarkusTest
class OwnFormatPagesTest {
  private static final String EVIDENCE =
      "Without the toll we cannot pay for the new lifting span\nThe bridge opened in 1968";

  @TestHTTPResource("/")
  URL base;

  @Inject Fixtures fixtures;

  private User noor;
  private String session;
  private String form;

  @BeforeEach
  void reset() {
    var drafted = Drafted.from(fixtures);
    noor = drafted.noor();
    session = drafted.session();
    form = drafted.desk() + "/new";
  }

  @Test
  void everyFormIsSoundEmptyAndRefused() {
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          for (Format format : Format.values()) {
            see(page, device, form + "?format=" + format, "own-" + name(format));
            page.locator("form.narrow").evaluate("form => form.noValidate = true");
            page.locator("#stem").fill("Half a question");
            save(page);
            assertThat(page.locator("[role=alert]")).isFocused();
            assertThat(page.locator("#stem")).hasValue("Half a question");
            seen(page, device, "own-refused-" + name(format));
          }
        });
  }

  @Test
  void everyFormatIsWrittenWithoutScripts() {
    long before = count();
    try (BrowserContext phone =
        Chromium.open(Chromium.phone().setJavaScriptEnabled(false), base, session)) {
      Page page = phone.newPage();
      for (Format format : Format.values()) {
        page.navigate(form);
        page.locator("#stem").fill("What about the toll, in the format " + name(format) + "?");
        page.locator("#format").selectOption(format.name());
        page.getByText("Show its fields").click();
        assertThat(page).hasURL(Pattern.compile(".*#answers-h$"));
        fill(page, format);
        page.locator("#speaker").selectOption("-");
        save(page);
        assertThat(page).hasURL(Pattern.compile(".*/questions\\?draft=\\d+$"));
        assertThat(page.locator(".stem")).containsText("in the format " + name(format));
      }
    }
    assertEquals(before + Format.values().length, count());
  }

  @Test
  void anotherFormatTakesTheFocusToItsFields() {
    try (BrowserContext laptop = Chromium.open(Chromium.desktop(), base, session)) {
      Page page = laptop.newPage();
      page.navigate(form);
      page.locator("#option1").fill("Kept in the meantime");
      page.locator("#format").selectOption("ORDER");
      page.getByText("Show its fields").click();
      assertThat(page.locator("#answers-h")).isFocused();
      page.locator("#step1").fill("First");
      // Enter in a field of one line saves, and does not show another format
      page.locator("#format").selectOption("NUMERIC");
      page.getByText("Show its fields").click();
      page.locator("form.narrow").evaluate("form => form.noValidate = true");
      page.locator("#tolerance").press("Enter");
      assertThat(page.locator("[role=alert]")).containsText("Write an answer that is right.");
      page.locator("#format").selectOption("SINGLE");
      page.getByText("Show its fields").click();
      assertThat(page.locator("#option1")).hasValue("Kept in the meantime");
    }
  }

  @Test
  void theKeyIsChangedAndDroppingIsToldSoundly() {
    var questions = fixtures.oneOfEach(fixtures.article(noor));
    fixtures.assignment(
        fixtures.classroom(noor, fixtures.ada()),
        fixtures.quiz(noor, questions),
        Assignment.Mode.PRACTICE);
    Gallery.onEach(
        base,
        session,
        (page, device) -> {
          for (Format format : List.of(Format.SINGLE, Format.MULTIPLE, Format.TRUEFALSE)) {
            String item = "/questions/" + questions.get(format.ordinal()).id;
            see(page, device, item + "/edit", "edit-key-" + name(format));
          }
          String shown = "/questions/" + questions.get(0).id;
          see(page, device, shown, "item-with-versions");
          page.navigate("/articles/2/questions?draft=" + questions.get(0).id);
          page.locator(".actionbar").getByText("Drop").click();
          assertThat(page.locator("h1")).isFocused();
          assertThat(page.locator(".standfirst")).containsText("1 quiz that 1 class was given");
          seen(page, device, "drop");
          page.getByText("Keep it").click();
          assertThat(page.locator("#draft")).isVisible();
        });
  }

  private static void fill(Page page, Format format) {
    switch (format) {
      case SINGLE, MULTIPLE -> {
        for (int n = 1; n <= 3; n++) {
          page.locator("#option" + n).fill("Thing number " + n + " of the harbour");
          page.locator("#why" + n).fill("As the Ledger has it.");
        }
        page.locator("#key2").check();
      }
      case TRUEFALSE -> {
        page.locator("#key2").check();
        page.locator("#why1").fill("It is not so.");
        page.locator("#why2").fill("It is so.");
      }
      case MATCH -> {
        for (int n = 1; n <= 2; n++) {
          page.locator("#left" + n).fill("Side " + n);
          page.locator("#right" + n).fill("Matter " + n);
        }
      }
      case ORDER -> {
        for (int n = 1; n <= 3; n++) {
          page.locator("#step" + n).fill("Step " + n);
        }
      }
      case NUMERIC -> {
        page.locator("#accepted").fill("1968");
        page.locator("#tolerance").fill("1");
      }
      case SHORT -> page.locator("#accepted").fill("lifting span");
    }
    page.locator("#explanation").fill("The Ledger reported it.");
    page.locator("#evidence").fill(EVIDENCE);
  }

  private static void save(Page page) {
    page.getByText("Save the question").click();
  }

  private long count() {
    return fixtures.in(() -> Question.count());
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
