package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.see;
import static onrecord.browser.Gallery.seen;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import onrecord.statement.Statement;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a teacher sees after an article was read again, and after speakers were decided on. */
@QuarkusTest
class MarkedPagesTest {
  private static final String CHANGED = "evidence of this question changed";

  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @TestHTTPResource("/")
  URL base;

  private User person;
  private Browsing noor;
  private String article;

  @BeforeEach
  void reset() {
    var drafted = Drafted.from(fixtures);
    person = drafted.noor();
    noor = drafted.browsing();
    article = drafted.article();
  }

  @Test
  void theMarkedDeskAndBankAreSound() {
    long marked = marked();
    eachDevice(
        (page, device) -> {
          see(page, device, article + "/questions?draft=" + marked, "marked-desk");
          assertThat(page.locator("main")).containsText(CHANGED);
          see(page, device, "/questions", "marked-bank");
          assertThat(page.locator("main")).containsText(CHANGED);
          see(page, device, "/questions/" + marked, "marked-item");
          assertThat(page.locator("main")).containsText(CHANGED);
          see(page, device, article + "/questions?wanted=50", "small-set");
          assertThat(page.locator("main")).containsText("of the 50 that you asked for");
        });
  }

  @Test
  void speakersAndAnswersAreSound() {
    List<Long> said = fixtures.in(() -> said("Ravi Sennet"));
    long mayor = fixtures.in(() -> speaker("Ines Aldovar"));
    long chair = fixtures.in(() -> speaker("Ravi Sennet"));
    long other = fixtures.in(() -> speaker("Odile Brankov"));
    String statement = article + "/statements/" + said.get(0);
    noor.post(statement + "/speaker", "who", "unnamed").then().statusCode(303);
    fixtures.in(() -> Statement.update("confident = false where id = ?1", said.get(1)));
    noor.post("/speakers/mergers", "keep", mayor, "other", other).then().statusCode(303);
    noor.post("/speakers/" + mayor + "/split", "name", "Lotte Harm", "statement", anyOf(mayor))
        .then()
        .statusCode(303);
    eachDevice(
        (page, device) -> {
          see(page, device, "/speakers", "speakers");
          assertThat(page.locator("main")).containsText("Latest changes");
          see(page, device, "/speakers/" + mayor + "?done=merged", "speaker-merged");
          assertThat(page.getByText("Undo the merge")).isVisible();
          see(page, device, "/speakers/" + chair + "/split", "split");
          see(page, device, "/speakers/merge?speaker=" + mayor + "&speaker=" + chair, "merge");
          see(page, device, statement, "who");
          page.getByRole(AriaRole.RADIO, named("Somebody else")).check();
          page.getByText("Save the answer").click();
          seen(page, device, "who-refused");
          see(page, device, article, "reader-asks");
        });
  }

  /** An approved question of which a newer reading sees another day. */
  private long marked() {
    Question asked =
        fixtures.in(
            () ->
                Question.<Question>find(
                        "from Question q join fetch q.statement where q.kind = ?1 and q.ready"
                            + " and q.state = DRAFT order by q.rank",
                        Kind.WHO_SAID)
                    .firstResult());
    noor.post("/questions/" + asked.id + "/approval").then().statusCode(303);
    fixtures.in(
        () ->
            Statement.update(
                "saidOn = ?1 where id = ?2", LocalDate.of(2026, 11, 2), asked.statement.id));
    clock.advance(Duration.ofMinutes(1));
    noor.post(article + "/extraction").then().statusCode(303);
    assertTrue(fixtures.in(() -> Question.<Question>findById(asked.id).isEvidenceChanged()));
    return asked.id;
  }

  private long anyOf(long speaker) {
    return fixtures.in(
        () -> Statement.<Statement>find("speaker.id = ?1 order by id", speaker).firstResult().id);
  }

  private static List<Long> said(String name) {
    return Statement.<Statement>list("speaker.name = ?1 order by id", name).stream()
        .map(one -> one.id)
        .toList();
  }

  private static long speaker(String name) {
    return Statement.<Statement>find("speaker.name", name).firstResult().speaker.id;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private void eachDevice(BiConsumer<Page, Gallery.Device> visit) {
    Gallery.onEach(base, fixtures.session(person), visit);
  }
}
