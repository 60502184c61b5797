package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.regex.Pattern;
import onrecord.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPagesTest {
  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  @BeforeEach
  void reset() {
    Chromium.required();
    fixtures.reset();
  }

  @Test
  void signUpSignOutAndSignInAgain() {
    try (BrowserContext phone = Chromium.open(Chromium.phone(), base)) {
      var page = phone.newPage();
      page.navigate("/sign-up");
      Chromium.sound(page);
      page.getByLabel("Username").fill("otto");
      page.getByLabel("Password").fill("long enough");
      page.getByText("Make the account").click();
      page.navigate("/account");
      Chromium.sound(page);
      page.getByText("Sign out here").click();
      page.navigate("/account");
      Chromium.sound(page);
      page.getByLabel("Username").fill("otto");
      page.getByLabel("Password").fill("wrong one");
      page.locator("form[action='/sign-in'] button").click();
      Chromium.sound(page);
      page.getByLabel("Password").fill("long enough");
      page.locator("form[action='/sign-in'] button").click();
      assertThat(page).hasURL(Pattern.compile(".*/account$"));
    }
  }
}
