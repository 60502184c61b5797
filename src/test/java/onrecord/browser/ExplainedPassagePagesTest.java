package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.seen;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.junit.jupiter.api.Test;

/** Explaining a word of a passage on the edit page. */
@QuarkusTest
class ExplainedPassagePagesTest {
  @TestHTTPResource("/")
  URL base;

  @Inject Fixtures fixtures;

  @Test
  void theFieldTellsWhatMayBeWrittenThere() {
    var drafted = Drafted.from(fixtures);
    long id =
        fixtures.in(
            () ->
                Question.<Question>find("ready and current.passage is not null order by rank")
                    .firstResult()
                    .id);
    Gallery.onEach(
        base,
        drafted.session(),
        (page, device) -> {
          page.navigate("/questions/" + id + "/edit");
          String passage = page.locator("#passage").inputValue();
          seen(page, device, "edit-passage");
          page.locator("#passage").fill(passage + " And more.");
          Chromium.click(page.getByText("Save the wording"));
          assertThat(page.locator("#passage-error")).containsText("Only explanations in square");
          assertThat(page.locator("#passage")).hasValue(passage + " And more.");
          seen(page, device, "edit-passage-refused");
        });
  }
}
