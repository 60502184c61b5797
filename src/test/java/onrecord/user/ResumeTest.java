package onrecord.user;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.TestClock;
import onrecord.system.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResumeTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  @Test
  void thePersonalLinkOpensASessionByItsOwnForm() {
    fixtures.reset();
    var token = Token.make();
    fixtures.in(
        () -> {
          User.nicknamed("Mia", token, "UTC", clock.instant()).persist();
          return null;
        });
    var phone = new Browsing();
    String action = phone.page("/resume/" + token.secret()).select("main form").attr("action");
    assertEquals("/resume/" + token.secret(), action);
    phone.post(action).then().statusCode(303);
    phone.get("/account").then().statusCode(200).body(containsString("Mia"));
  }

  @Test
  void aNewLinkEndsWhatTheOldOneOpened() {
    fixtures.reset();
    var lost = Token.make();
    var mia =
        fixtures.in(
            () -> {
              var user = User.nicknamed("Mia", lost, "UTC", clock.instant());
              user.persist();
              return user;
            });
    var finder = new Browsing(fixtures.session(mia));
    Token fresh = fixtures.in(() -> User.<User>findById(mia.id).renewResumeLink());
    finder.get("/account").then().statusCode(303);
    new Browsing().get("/resume/" + lost.secret()).then().statusCode(404);
    new Browsing().get("/resume/" + fresh.secret()).then().statusCode(200);
  }
}
