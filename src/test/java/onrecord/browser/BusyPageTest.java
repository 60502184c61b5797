package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
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
    var drafted = Drafted.from(fixtures);
    var device = scripts ? Chromium.desktop() : Chromium.phone().setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.open(device, base, drafted.session())) {
      Page page = context.newPage();
      page.navigate(drafted.desk());
      String words = "The moon, said “<b>Odd</b> & Vik”,\nis all right.";
      Chromium.click(page.getByText("Make one like this about another passage"));
      page.locator("#passage").fill(words);
      turn.during(
          drafted.id(),
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
