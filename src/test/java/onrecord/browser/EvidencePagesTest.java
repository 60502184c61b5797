package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onrecord.browser.Gallery.see;
import static onrecord.browser.Gallery.seen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.function.BiConsumer;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence where learners read it, and what a teacher meets who comes too late or tidies up. */
@QuarkusTest
class EvidencePagesTest {
  @Inject Fixtures fixtures;

  @TestHTTPResource("/")
  URL base;

  private User teacher;
  private Browsing noor;
  private String article;

  @BeforeEach
  void reset() {
    var drafted = Drafted.from(fixtures);
    teacher = drafted.noor();
    noor = drafted.browsing();
    article = drafted.article();
  }

  @Test
  void verdictResultAndRemovalAreSound() {
    noor.post(article + "/approvals").then().statusCode(303);
    var given = assigned();
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    String run = ada.post("/assignments/" + given.id + "/attempts").header("Location");
    run = run.replaceFirst(".*(/attempts/[0-9]+).*", "$1");
    for (int n = 1; n <= 3; n++) {
      ada.post(run + "/questions/" + n + "/answer", "choice", "1").then().statusCode(303);
    }
    String practised = run;
    eachDevice(
        fixtures.ada(), (page, device) -> see(page, device, practised + "/questions/1", "verdict"));
    ada.post(run + "/submission").then().statusCode(303);
    eachDevice(
        fixtures.ada(),
        (page, device) -> {
          page.navigate(practised);
          for (var summary : page.locator("summary").all()) {
            summary.click();
          }
          seen(page, device, "result-evidence");
        });
    eachDevice(
        teacher,
        (page, device) -> see(page, device, "/assignments/" + given.id + "/removal", "removal"));
  }

  @Test
  void theDeskThatWasOvertakenIsSound() {
    eachDevice(
        teacher,
        (page, device) -> {
          page.navigate(article + "/questions");
          String decide = page.locator("#decide").getAttribute("action");
          page.getByText("Drop it with a reason").click();
          page.locator("#reason").fill("Too easy for 10b");
          noor.post(decide).then().statusCode(303);
          page.locator("[data-key=x]").click();
          seen(page, device, "desk-overtaken");
          assertThat(page.getByRole(AriaRole.ALERT))
              .containsText("Not dropped: you approved it in another window");
          assertThat(page.locator("#reason")).hasValue("Too easy for 10b");
        });
  }

  private Assignment assigned() {
    List<Question> asked =
        fixtures.in(
            () ->
                Question.<Question>find(
                        "from Question q join fetch q.current v where q.state = APPROVED"
                            + " and v.speaker is not null order by q.rank")
                    .page(0, 3)
                    .list());
    var classroom = fixtures.classroom(teacher, fixtures.ada());
    return fixtures.assignment(classroom, fixtures.quiz(teacher, asked), Assignment.Mode.PRACTICE);
  }

  private void eachDevice(User person, BiConsumer<Page, Gallery.Device> visit) {
    Gallery.onEach(base, fixtures.session(person), visit);
  }
}
