package onrecord.admin;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.TestClock;
import onrecord.system.Token;
import onrecord.user.Invitation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many invitations there are, an administrator reaches each. */
@QuarkusTest
class InvitationsTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  private Browsing otto;

  @BeforeEach
  void fortyFiveInvitations() {
    fixtures.reset();
    var host = fixtures.otto();
    otto = new Browsing(fixtures.session(host));
    for (int i = 1; i <= 45; i++) {
      String note = "Teacher " + i;
      fixtures.in(
          () -> {
            var one = new Invitation(Token.make(), note, host, clock.instant());
            one.persist();
            return one;
          });
      clock.advance(Duration.ofMinutes(1));
    }
  }

  @Test
  void allAreReachedPageByPage() {
    assertEquals(notes(45, 26), notes("/admin"));
    assertEquals(List.of("/admin?invitations=1#invitations"), links("/admin"));
    assertEquals(notes(25, 6), notes("/admin?invitations=1"));
    assertEquals(notes(5, 1), notes("/admin?invitations=2"));
    assertEquals(List.of("/admin?invitations=1#invitations"), links("/admin?invitations=2"));
    assertTrue(
        otto.page("/admin?invitations=2")
            .select("#invitations nav")
            .text()
            .startsWith("45 invitations, page 3"));
    for (String odd : List.of("-3", "x", "", "99999999999")) {
      otto.get("/admin?invitations=" + odd).then().statusCode(200);
    }
  }

  @Test
  void anOldOneIsWithdrawnAndItsPageShownAgain() {
    var form = otto.page("/admin?invitations=2").selectFirst("#invitations li form");
    otto.post(form.attr("action"), "page", form.select("[name=page]").val())
        .then()
        .statusCode(303)
        .header("Location", endsWith("/admin?invitations=2&done=invitation#invitations"));
    var page = otto.page("/admin?invitations=2&done=invitation");
    assertEquals(4, page.select("#invitations li form").size());
  }

  private List<String> links(String path) {
    return otto.page(path).select("#invitations nav a").eachAttr("href");
  }

  private List<String> notes(String path) {
    return otto.page(path).select("#invitations li > p:first-child").eachText();
  }

  private static List<String> notes(int from, int to) {
    return IntStream.rangeClosed(0, from - to).mapToObj(i -> "Teacher " + (from - i)).toList();
  }
}
