package onrecord.classroom;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import onrecord.Browsing;
import onrecord.user.SignIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code that a teacher changed while somebody had the form of its class open. */
@QuarkusTest
class OtherCodeTest extends ClassroomPages {
  private static final Object[] CEM = {
    "username", "cem", "name", "Cem Aksoyla", "password", "long enough"
  };

  @Inject MeterRegistry meters;

  private Classroom classroom;
  private String old;
  private String fresh;

  @BeforeEach
  void aCodeThatWasChanged() {
    classroom = fixtures.classroom(noor);
    old = "/join/" + classroom.joinCode;
    fresh =
        fixtures.in(
            () -> {
              var changed = Classroom.<Classroom>findById(classroom.id);
              changed.allowNicknames(true, changed.createdAt);
              changed.changeCode();
              return changed.joinCode;
            });
  }

  @Test
  void anAccountIsMadeOnTheFormThatSaysIt() {
    var stranger = new Browsing();
    var page = again(stranger.post(old + "/accounts", CEM));
    assertEquals("cem", page.select("#username").val());
    assertEquals("Cem Aksoyla", page.select("#name").val());
    assertEquals("", page.select("#password").val());
    assertEquals(
        "What you typed is kept, but for the password: write it again.",
        page.select("main form > .hint").text());
    String form = page.select("main form").attr("action");
    page = again(stranger.post(form, with("code", "KEST-0000")));
    assertEquals("KEST-0000", page.select("#code").val());
    stranger
        .post(form, with("code", fresh.toLowerCase().replace("-", "")))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/join/" + fresh + "/welcome"));
    assertEquals(List.of("Cem Aksoyla"), learners());
  }

  /** It takes a tenth of a second, which a guess at a code must not cost the server. */
  @Test
  void noPasswordIsHashedForACodeThatNoClassHas() {
    double before = hashes();
    again(new Browsing().post(old + "/accounts", CEM));
    again(new Browsing().post("/join/new/accounts", with("code", "KEST-0000")));
    assertEquals(before, hashes());
    new Browsing().post("/join/" + fresh + "/accounts", CEM).then().statusCode(303);
    assertEquals(before + 1, hashes());
  }

  @Test
  void aNicknameJoinsOnTheFormThatSaysIt() {
    var stranger = new Browsing();
    var page = again(stranger.post(old + "/nicknames", "nickname", "Mia", "zone", "Asia/Tokyo"));
    assertEquals("Mia", page.select("#nickname").val());
    assertEquals("Asia/Tokyo", page.select("[name=zone]").val());
    stranger
        .post(page.select("main form").attr("action"), Browsing.fields(page, "code", fresh))
        .then()
        .statusCode(303);
    assertEquals(List.of("Mia"), learners());
  }

  @Test
  void whoIsSignedInTypesTheCodeAgain() {
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    var page = again(ada.post(old + "/membership"));
    assertEquals("/join", page.select("main form").attr("action"));
    assertNull(page.selectFirst("#username"));
  }

  private double hashes() {
    return meters.counter(SignIn.HASHES).count();
  }

  private static Document again(Response response) {
    var page = Jsoup.parse(response.then().statusCode(400).extract().asString());
    assertEquals(
        "No class has this code. Look at the board again, or ask for a new one.",
        page.select("#code-error").text());
    return page;
  }

  private static Object[] with(Object... more) {
    return Stream.of(CEM, more).flatMap(Stream::of).toArray();
  }

  private List<String> learners() {
    return fixtures.in(
        () -> Membership.learners(classroom, 0, 10).stream().map(m -> m.user.name).toList());
  }
}
