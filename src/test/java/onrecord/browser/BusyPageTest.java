package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.statement.HeldTurn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed while somebody else's run takes long, with scripts and without. */
@QuarkusTest
class BusyPageTest {
  @TestHTTPResource("/")
  URL base;

  @Inject Fixtures fixtures;
  @Inject HeldTurn turn;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isSentAgainFromThePageThatTellsIt(boolean scripts) throws Exception {
    Chromium.required();
    fixtures.reset();
    String session = fixtures.session(fixtures.noor());
    long article = fixtures.harbour(fixtures.noor()).id;
    String desk = "/articles/" + article + "/questions";
    new Browsing(session).post("/articles/" + article + "/drafts").then().statusCode(303);
    var device = scripts ? Chromium.desktop() : Chromium.phone().setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.open(device, base)) {
      Chromium.signIn(context, base, session);
      Page page = context.newPage();
      page.navigate(desk);
      String words = "The moon, said “<b>Odd</b> & Vik”,\nis all right.";
      Chromium.click(page.getByText("Make one like this about another passage"));
      page.locator("#passage").fill(words);
      turn.during(
          article,
          () -> {
            Chromium.click(page.getByText("Draft from this passage"));
            assertThat(page.locator("h1")).hasText("This was not done yet");
          });
      assertThat(page.locator("main li"))
          .hasText("The moon, said “<b>Odd</b> & Vik”, is all right.");
      if (scripts) Chromium.sound(page);
      Chromium.click(
          page.getByText("Send it again", new Page.GetByTextOptions().setExact(true)).last());
      assertThat(page.locator("[role=alert]:not([data-unsent])").first())
          .containsText("These words are not in the article.");
      assertThat(page.locator("#passage")).hasValue(words);
    }
  }
}
