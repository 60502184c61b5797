package onrecord.admin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.system.TestClock;
import onrecord.system.Token;
import onrecord.user.Server;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;
  User otto;

  @BeforeEach
  void reset() {
    fixtures.reset();
    otto = fixtures.otto();
  }

  @Test
  void itIsThereForAdministratorsOnly() {
    as(otto).get("/admin").then().statusCode(200);
    new Browsing().get("/admin").then().statusCode(303);
    var noor = as(fixtures.noor());
    noor.get("/admin").then().statusCode(404);
    // invitation 1, which else nobody could withdraw
    as(otto).post("/admin/invitations", "note", "Frau Lund").then().statusCode(303);
    for (String path : everyPost(otto)) {
      noor.post(path).then().statusCode(404);
      as(otto).postWithoutToken(path).then().statusCode(400);
    }
    assertTrue(read(otto).isAdmin());
    assertFalse(fixtures.in(Server::here).isSignUpOpen());
    assertTrue(as(otto).page("/admin").text().contains("Frau Lund"));
    as(otto).post("/admin/invitations/1/withdrawal").then().statusCode(303);
  }

  @Test
  void rightsAreGivenAndTaken() {
    var ada = fixtures.ada();
    as(otto).post(right(ada, "import")).then().statusCode(303);
    assertTrue(read(ada).mayImport());
    as(otto).post(right(ada, "import/withdrawal")).then().statusCode(303);
    assertFalse(read(ada).mayImport());
    as(otto).post(right(ada, "administration")).then().statusCode(303);
    as(ada).get("/admin").then().statusCode(200);
    as(ada).post(right(otto, "administration/withdrawal")).then().statusCode(303);
    as(otto).get("/admin").then().statusCode(404);
  }

  @Test
  void signUpIsOpenedWithoutAWordOnTheSample() throws Exception {
    var administrator = as(otto);
    CompletableFuture<Response> opened =
        fixtures.in(
            () -> {
              Server.held().sampleLoaded(clock.instant());
              var sent = Aside.begin(() -> administrator.post("/admin/sign-up/opening"));
              awaited(sent);
              return sent;
            });
    opened.join().then().statusCode(303);
    assertTrue(fixtures.in(Server::here).hasSample());
    assertTrue(fixtures.in(Server::here).isSignUpOpen());
  }

  private void awaited(CompletableFuture<?> sent) {
    try {
      Aside.await(fixtures, 1, sent);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theLastAdministratorStays() {
    as(otto)
        .post(right(otto, "administration/withdrawal"))
        .then()
        .statusCode(409)
        .body(containsString("last administrator"));
    assertTrue(read(otto).isAdmin());
  }

  @Test
  void aNicknameGetsNoRights() {
    var nick =
        fixtures.in(
            () -> {
              var user = User.nicknamed("Mia", Token.make(), "UTC", clock.instant());
              user.persist();
              return user;
            });
    as(otto).post(right(nick, "administration")).then().statusCode(404);
    as(otto).post("/admin/people/99999/import").then().statusCode(404);
  }

  @Test
  void anInvitationsLinkIsShownOnceAndMakesATeacher() {
    String link = invited("Frau <Lind>");
    assertFalse(as(otto).get("/admin").asString().contains(link));
    assertTrue(as(otto).page("/admin").text().contains("Frau <Lind>"));
    String path = URI.create(link).getPath() + "?" + URI.create(link).getQuery();
    var teacher = new Browsing();
    teacher.get(path).then().statusCode(200);
    teacher
        .post(
            "/sign-up",
            "username",
            "lind",
            "password",
            Fixtures.PASSWORD,
            "invitation",
            path.substring(path.indexOf('=') + 1))
        .then()
        .statusCode(303);
    assertTrue(fixtures.in(() -> User.named("lind").orElseThrow()).mayImport());
    new Browsing().get(path).then().statusCode(404);
    assertTrue(as(otto).page("/admin").text().contains("Used by lind"));
  }

  @Test
  void aWithdrawnInvitationNoLongerWorks() {
    String link = invited("x");
    String withdrawal =
        as(otto)
            .page("/admin")
            .select("form[action$=withdrawal][action*=invitations]")
            .attr("action");
    as(otto).post(withdrawal).then().statusCode(303);
    new Browsing()
        .get(URI.create(link).getPath() + "?" + URI.create(link).getQuery())
        .then()
        .statusCode(404);
    as(otto).post("/admin/invitations/999/withdrawal").then().statusCode(404);
  }

  @Test
  void signUpOpensAndCloses() {
    new Browsing().get("/sign-up").then().statusCode(404);
    as(otto).post("/admin/sign-up/opening").then().statusCode(303);
    new Browsing().get("/sign-up").then().statusCode(200);
    as(otto).post("/admin/sign-up/closing").then().statusCode(303);
    new Browsing().get("/sign-up").then().statusCode(404);
  }

  @Test
  void peopleArePaged() {
    people(60);
    var first = as(otto).page("/admin");
    assertEquals(50, first.select("#people tbody tr").size());
    assertTrue(first.select("#people nav").text().startsWith("61 people, page 1"));
    String next = first.select("#people nav a").attr("href");
    assertEquals("/admin?page=1#people", next);
    var second = as(otto).page(next.replace("#people", ""));
    assertEquals(11, second.select("#people tbody tr").size());
    assertTrue(second.select("#people nav").text().startsWith("61 people, page 2"));
    assertEquals("/admin?page=0#people", second.select("#people nav a").attr("href"));
    // as the last page was called when they were counted from 1
    assertEquals(11, as(otto).page("/admin?page=2").select("#people tbody tr").size());
    for (String odd : List.of("-3", "x", "", "99999999999")) {
      as(otto).get("/admin?page=" + odd).then().statusCode(200);
    }
    assertEquals(11, as(otto).page("/admin?page=99999999999").select("#people tbody tr").size());
  }

  @Test
  void aChangedRightLeadsBackToThePageOfThePerson() {
    var last = people(60);
    var form = as(otto).page("/admin?page=1").selectFirst("form[action$=" + last.id + "/import]");
    as(otto)
        .post(form.attr("action"), "page", form.select("[name=page]").val())
        .then()
        .statusCode(303)
        .header("Location", endsWith("/admin?page=1&done=rights#people"));
    as(otto)
        .post(form.attr("action"))
        .then()
        .header("Location", endsWith("/admin?done=rights#people"));
  }

  private User people(int number) {
    return fixtures.in(
        () -> {
          User last = null;
          for (int i = 0; i < number; i++) {
            last = new User("p" + i, "Person " + i, "no hash", Instant.EPOCH);
            last.persist();
          }
          return last;
        });
  }

  @Test
  void storageAndJobsAreTold() {
    fixtures.in(
        () ->
            Server.getEntityManager()
                .createNativeQuery(
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked,"
                        + " version, last_failure, consecutive_failures) values"
                        + " ('a test of failing', 'one', now(), false, 1, now(), 3)"
                        + " on conflict do nothing")
                .executeUpdate());
    var page = as(otto).page("/admin");
    assertTrue(page.select("#storage").text().matches(".*takes \\d+\\.\\d MB.*users 1 .*"));
    assertTrue(page.select("#jobs").text().contains("a test of failing one failed 3 times"));
    fixtures.in(
        () ->
            Server.getEntityManager()
                .createNativeQuery(
                    "delete from scheduled_tasks where task_name = 'a test of failing'")
                .executeUpdate());
  }

  @Test
  void thePageCostsEightStatements() {
    var browser = as(otto);
    browser.post("/admin/invitations", "note", "x");
    assertEquals(8, statements.during(() -> browser.page("/admin")));
  }

  private static List<String> everyPost(User user) {
    return List.of(
        "/admin/invitations",
        "/admin/invitations/1/withdrawal",
        "/admin/sign-up/opening",
        "/admin/sign-up/closing",
        "/admin/sample",
        "/admin/sample/removal",
        right(user, "import"),
        right(user, "import/withdrawal"),
        right(user, "administration"),
        right(user, "administration/withdrawal"));
  }

  /** The link that is shown. */
  private String invited(String note) {
    var browser = as(otto);
    String made = browser.post("/admin/invitations", "note", note).getHeader("Location");
    return browser
        .page(made.substring(made.indexOf("/admin"), made.indexOf('#')))
        .select("#link")
        .val();
  }

  private static String right(User user, String right) {
    return "/admin/people/" + user.id + "/" + right;
  }

  private User read(User user) {
    return fixtures.in(() -> User.findById(user.id));
  }

  private Browsing as(User user) {
    return new Browsing(fixtures.session(user));
  }
}
