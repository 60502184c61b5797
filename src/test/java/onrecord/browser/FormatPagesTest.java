package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.see;
import static onrecord.browser.Gallery.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.question.item.Format;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every format as it is asked, told, kept, edited and counted; sound, and by keys alone. */
@QuarkusTest
class FormatPagesTest {
  /** A single choice has its pictures elsewhere. */
  private static final List<Format> OTHERS = List.of(Format.values()).subList(1, 7);

  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @TestHTTPResource("/")
  URL base;

  private User noor;
  private User ada;
  private List<Question> questions;
  private String assignment;
  private String run;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
    questions = fixtures.oneOfEach(fixtures.article(noor));
  }

  @Test
  void askedAndToldTheyAreSound() {
    give(Mode.PRACTICE);
    var learner = new Browsing(fixtures.session(ada));
    boolean[] told = {false};
    Gallery.onEach(
        base,
        fixtures.session(ada),
        (page, device) -> {
          if (told[0]) {
            // what was answered stays answered: each device takes a run of its own
            learner.post(run + "/submission");
            begin(learner);
          }
          told[0] = true;
          for (Format format : OTHERS) {
            see(page, device, page(format), "asked-" + name(format));
          }
          for (Format format : List.of(Format.MATCH, Format.ORDER)) {
            page.navigate(page(format));
            page.evaluate("document.getElementById('q').noValidate = true");
            page.locator("select").first().selectOption("2");
            page.locator("select").nth(1).selectOption("2");
            page.locator(".actionbar button").click();
            assertThat(page.locator(".notice.bad strong")).isVisible();
            assertThat(page.locator("select").first()).hasValue("2");
            seen(page, device, "refused-" + name(format));
          }
          for (Format format : OTHERS) {
            page.navigate(page(format));
            fill(page, format);
            page.locator(".actionbar button").click();
            assertThat(page.locator("h1.verdict")).isFocused();
            seen(page, device, "told-" + name(format));
          }
          page.navigate(run);
          page.locator("form.finish button").click();
          assertThat(page.locator(".score")).isVisible();
          seen(page, device, "result-formats");
        });
  }

  @Test
  void keptInATestTheyAreSound() {
    give(Mode.TEST);
    try (BrowserContext phone = Chromium.open(Chromium.phone(), base, fixtures.session(ada))) {
      var page = phone.newPage();
      for (Format format : Format.values()) {
        page.navigate(page(format));
        fill(page, format);
        page.locator(".actionbar button").click();
        page.waitForURL(url -> !url.endsWith(page(format)));
      }
    }
    Gallery.onEach(
        base,
        fixtures.session(ada),
        (page, device) -> {
          for (Format format : List.of(Format.MULTIPLE, Format.MATCH, Format.SHORT)) {
            see(page, device, page(format), "kept-" + name(format));
            assertThat(page.getByText("Saved at")).isVisible();
          }
        });
  }

  @Test
  void theTeachersPagesAreSound() {
    give(Mode.PRACTICE);
    var learner = new Browsing(fixtures.session(ada));
    for (Format format : Format.values()) {
      learner.post(page(format) + "/answer", "choice", "1");
    }
    Gallery.onEach(
        base,
        fixtures.session(noor),
        (page, device) -> {
          for (Format format :
              List.of(Format.MULTIPLE, Format.MATCH, Format.ORDER, Format.NUMERIC)) {
            see(page, device, item(format), "item-" + name(format));
          }
          for (Format format : List.of(Format.MATCH, Format.ORDER, Format.NUMERIC, Format.SHORT)) {
            see(page, device, item(format) + "/edit?from=item", "edit-" + name(format));
          }
          see(page, device, "/quizzes/1/preview/4", "preview-match");
          see(page, device, "/assignments/1/results", "results-formats");
          see(page, device, "/articles/1/questions?draft=" + questions.get(3).id, "desk-match");
        });
  }

  @Test
  void theyAreAnsweredByKeysAloneAndWithoutScript() {
    give(Mode.PRACTICE);
    try (BrowserContext plain =
        Chromium.open(Chromium.phone().setJavaScriptEnabled(false), base, fixtures.session(ada))) {
      var page = plain.newPage();
      for (Format format : Format.values()) {
        page.navigate(page(format));
        byKeys(page, format);
        assertThat(page.locator("h1.verdict")).hasText(Pattern.compile("Right|Partly|Not right"));
      }
    }
    assertEquals(
        7L, fixtures.in(() -> onrecord.answer.Answer.count()), "every format has its answer");
  }

  @Test
  void aScreenReaderHearsWhatEachFieldIsFor() {
    give(Mode.PRACTICE);
    try (BrowserContext phone = Chromium.open(Chromium.phone(), base, fixtures.session(ada))) {
      var page = phone.newPage();
      named(page, Format.MULTIPLE, AriaRole.CHECKBOX, "The ferry line");
      named(page, Format.TRUEFALSE, AriaRole.RADIO, "True");
      named(page, Format.MATCH, AriaRole.COMBOBOX, "Ravi Sennet");
      named(page, Format.ORDER, AriaRole.COMBOBOX, "The ferry line adds a boat");
      named(page, Format.NUMERIC, AriaRole.TEXTBOX, "Your number");
      named(page, Format.SHORT, AriaRole.TEXTBOX, "Your answer");
    }
  }

  private void named(Page page, Format format, AriaRole role, String name) {
    page.navigate(page(format));
    var field = page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    assertThat(field).hasCount(1);
    var group = page.getByRole(AriaRole.GROUP);
    assertTrue(group.getAttribute("aria-describedby").contains("hint"));
  }

  private static void byKeys(Page page, Format format) {
    var keys = new Keyboard(page);
    switch (format) {
      case SINGLE, TRUEFALSE -> keys.to("[name=choice]").press("Space");
      case MULTIPLE -> {
        keys.to("#c1").press("Space");
        keys.to("#c3").press("Space");
      }
      case MATCH -> {
        for (int n = 1; n <= 3; n++) {
          keys.to("#c" + n).press(List.of("A", "B", "C").get(n - 1));
        }
      }
      case ORDER -> {
        for (int n = 1; n <= 4; n++) {
          keys.to("#c" + n).press(String.valueOf(n));
        }
      }
      case NUMERIC -> keys.to("#c1").type("12.5");
      case SHORT -> keys.to("#c1").type("Bridge office");
    }
    keys.to(".actionbar button").press("Enter");
  }

  private static void fill(Page page, Format format) {
    switch (format) {
      case SINGLE, TRUEFALSE -> page.locator("#c2").check();
      case MULTIPLE -> {
        page.locator("#c1").check();
        page.locator("#c2").check();
      }
      case MATCH, ORDER -> {
        var fields = page.locator("select");
        for (int i = 0; i < fields.count(); i++) {
          fields.nth(i).selectOption(String.valueOf(i + 1));
        }
      }
      case NUMERIC -> page.locator("#c1").fill("13 per cent");
      case SHORT -> page.locator("#c1").fill("The harbour pilots");
    }
  }

  private String item(Format format) {
    return "/questions/" + questions.get(format.ordinal()).id;
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private void give(Mode mode) {
    var given =
        fixtures.assignment(fixtures.classroom(noor, ada), fixtures.quiz(noor, questions), mode);
    assignment = "/assignments/" + given.id;
    begin(new Browsing(fixtures.session(ada)));
    fixtures.in(() -> Assignment.update("shuffle = ?1", mode == Mode.PRACTICE));
    fixtures.forget();
  }

  private void begin(Browsing learner) {
    fixtures.in(() -> Assignment.update("shuffle = false"));
    String first = learner.post(assignment + "/attempts").getHeader("Location");
    run = first.substring(first.indexOf("/attempts"), first.indexOf("/questions/"));
  }

  private String page(Format format) {
    return run + "/questions/" + (format.ordinal() + 1);
  }
}
