package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import onrecord.Fixtures;
import onrecord.Introduced;
import onrecord.article.Article;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Who said this?" and the speakers, as a teacher goes through them. */
@QuarkusTest
class WhoPagesTest {
  private static final String WORDS = "Nobody at our depot was asked";
  private static final String SMALL =
      """
      (all) => [...document.querySelectorAll(all)].filter(one => {
        const box = one.getBoundingClientRect();
        return box.width < 24 || box.height < 24;
      }).map(one => one.outerHTML)""";

  /** Marks of which two stand together, since two statements end there. */
  private static final String CLOSE =
      """
      () => {
        const first = document.querySelector('.story .tag');
        first.after('\\u2060', first.cloneNode(true));
        const at = [...document.querySelectorAll('.story .tag')].map(one => {
          const box = one.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2];
        });
        return at.filter(([x, y], i) => at.some(([u, v], j) => j > i && Math.hypot(x - u, y - v) < 24));
      }""";

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
  void aTeacherAnswersMergesAndSplitsWithoutScripts() {
    var narrow = new NewContextOptions().setViewportSize(320, 600).setJavaScriptEnabled(false);
    try (BrowserContext phone = signedIn(narrow)) {
      Page page = phone.newPage();
      page.navigate(reader);
      page.locator("#asked details[open]").getByLabel("Odile Brankov").check();
      page.locator("#asked details[open]").getByText("Save the answer").click();
      assertThat(page.locator("#asked #done")).isInViewport();
      assertThat(page.locator("#asked #done")).containsText("No rule overwrites it");
      assertThat(page.locator("aside")).containsText("Said by Odile Brankov");
      page.locator("#said li", containing(WORDS)).getByText("Who said this?").click();
      page.getByRole(AriaRole.RADIO, named("Somebody else")).check();
      page.getByText("Save the answer").click();
      assertThat(page.locator(".notice.bad")).containsText("Write who said it");
      page.getByLabel("If somebody else: who").fill("Lotte Harm");
      page.getByText("Save the answer").click();
      assertThat(page.locator("#said")).containsText("Lotte Harm");
      page.locator("aside li", containing("Lotte Harm")).getByText("Take it back").click();
      assertThat(page.locator(".notice.good")).containsText("Taken back");
      page.locator(".voices li", containing("Quoc Maithanh")).locator("summary").click();
      page.getByLabel("Role in this article of Quoc Maithanh").fill("Maithanh, a pilot");
      page.getByText("Save the role of Quoc Maithanh").click();
      assertThat(page.locator(".notice.bad")).containsText("without the name of Quoc Maithanh");
      page.getByLabel("Role in this article of Quoc Maithanh").fill("pilot of the toll ferry");
      page.getByText("Save the role of Quoc Maithanh").click();
      assertThat(page.locator(".voices")).containsText("pilot of the toll ferry, told by Noor");
      page.navigate("/speakers");
      page.getByLabel("Ravi Sennet").check();
      page.getByLabel("Odile Brankov").check();
      page.getByText("Merge the two ticked").click();
      page.getByText("Yes, one: call them Ravi Sennet").click();
      assertThat(page.locator(".notice.good")).containsText("Merged");
      page.getByText("Take apart").click();
      assertThat(page.locator(".notice.good")).containsText("Taken apart");
      page.getByText("Split in two").click();
      page.locator("input[name=statement]").first().check();
      page.getByText("Split", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator(".notice.good")).containsText("Split.");
    }
  }

  @Test
  void allOfTheirPagesAreSound() {
    long first = fixtures.in(() -> speaker("Ravi Sennet"));
    long second = fixtures.in(() -> speaker("Odile Brankov"));
    for (var device : devices()) {
      try (BrowserContext context = signedIn(device)) {
        Page page = context.newPage();
        page.navigate(reader);
        page.locator("#asked details").last().locator("summary").click();
        Chromium.sound(page);
        page.locator("#said a:has-text('Who said this?')").first().click();
        Chromium.sound(page);
        page.getByText("Save the answer").click();
        assertThat(page.locator(".notice.bad")).isFocused();
        Chromium.sound(page);
        for (String path :
            List.of(
                "/speakers",
                "/speakers?with=" + first,
                "/speakers/merge?speaker=" + first,
                "/speakers/merge?speaker=" + first + "&speaker=" + second,
                "/speakers/" + first,
                "/speakers/" + first + "/split")) {
          page.navigate(path);
          Chromium.sound(page);
        }
      }
    }
  }

  @Test
  void aRoleIsToldByKeysOnEveryDevice() {
    long article = Introduced.butForOne(fixtures, noor).id;
    fixtures.in(() -> Extraction.run(Article.<Article>findById(article).latest(), TestClock.START));
    int year = 2020;
    for (var device : devices()) {
      try (BrowserContext context = signedIn(device)) {
        Page page = context.newPage();
        page.navigate("/articles/" + article + "#voices");
        page.locator(".voices summary").first().press("Enter");
        Chromium.sound(page);
        var field = page.getByLabel("Role in this article of Ann Roe");
        field.fill("");
        field.press("Enter");
        assertThat(page.locator(".notice.bad")).isFocused();
        assertThat(field).hasAttribute("aria-describedby", "role-A-error");
        Chromium.sound(page);
        // what is shown already changes nothing
        field.fill(Introduced.ROLE + " since " + year++);
        field.press("Enter");
        assertThat(page.locator("aside #done")).containsText("No rule overwrites it");
        assertThat(page.locator("aside #done")).isFocused();
        Chromium.sound(page);
      }
    }
  }

  @Test
  void aRoleThatAnotherArticleTellsIsTakenByOneKeyOnEveryDevice() {
    var earlier = Introduced.on(LocalDate.of(2026, 11, 20), fixtures, noor);
    fixtures.in(
        () -> {
          var run = Extraction.run(Article.<Article>findById(earlier.id).latest(), TestClock.START);
          run.tellRole("Ann Roe", Introduced.ROLE, User.findById(noor.id), TestClock.START);
          return Extraction.run(run.version, TestClock.START);
        });
    long article = Introduced.butForOne(fixtures, noor).id;
    fixtures.in(() -> Extraction.run(Article.<Article>findById(article).latest(), TestClock.START));
    Gallery.onEach(
        base,
        fixtures.session(noor),
        (page, device) -> {
          page.navigate("/articles/" + article + "#voices");
          assertThat(page.locator(".voices")).containsText("On 20 Nov 2026, in another article");
          Gallery.seen(page, device, "role-offered");
          page.getByRole(AriaRole.BUTTON, named("Use this role of Ann Roe")).press("Enter");
          assertThat(page.locator("aside #done")).isFocused();
          assertThat(page.locator(".voices")).containsText(Introduced.ROLE + ", told by");
          page.getByRole(AriaRole.BUTTON, named("Take back the role of Ann Roe")).press("Enter");
          assertThat(page.locator("#done")).isFocused();
        });
  }

  /** WCAG 2.5.8: 24 px in both directions, or so far from the next. */
  @Test
  void whatLeadsToAStatementIsLargeEnoughForAFinger() {
    try (BrowserContext phone = signedIn(Chromium.phone())) {
      Page page = phone.newPage();
      page.navigate(reader);
      assertEquals(List.of(), page.evaluate(SMALL, ".voices > li > span > a"));
      assertEquals(List.of(), page.evaluate(CLOSE));
    }
  }

  private static List<NewContextOptions> devices() {
    return List.of(
        new NewContextOptions().setViewportSize(320, 600),
        Chromium.dark(Chromium.phone()),
        Chromium.desktop());
  }

  private static long speaker(String name) {
    return Statement.<Statement>find("speaker.name", name).firstResult().speaker.id;
  }

  private static Page.LocatorOptions containing(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private BrowserContext signedIn(NewContextOptions device) {
    return Chromium.open(device, base, fixtures.session(noor));
  }
}
