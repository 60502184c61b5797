package onrecord.system;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import onrecord.Browsing;
import onrecord.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {
  @Inject Fixtures fixtures;

  /** Bugs, as no page should have them. */
  @PermitAll
  @Path("/bugs")
  public static class Bugs {
    @GET
    @Path("assertion")
    public String assertion() {
      throw new AssertionError("what only the log may tell");
    }

    @GET
    @Path("overflow")
    public String overflow() {
      return overflow();
    }
  }

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void anErrorOfJavaShowsThePageToo() {
    for (String bug : new String[] {"assertion", "overflow"}) {
      new Browsing()
          .get("/bugs/" + bug)
          .then()
          .statusCode(500)
          .body(containsString("tell your host this number"))
          .body(not(containsString("AssertionError")))
          .body(not(containsString("what only the log may tell")));
    }
  }

  @Test
  void aCharacterThatCannotBeStoredIsNoFaultOfOurs() {
    var browser = new Browsing(fixtures.session(fixtures.ada()));
    browser
        .post("/account/settings", "name", "A\0", "zone", "UTC", "dayStart", "4", "theme", "")
        .then()
        .statusCode(400)
        .body(containsString("cannot be stored"));
  }
}
