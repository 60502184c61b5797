package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.Database;
import onrecord.user.User;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command beside a running server, on the same database. */
@QuarkusTest
class UserCommandTest {
  private static final String DATASOURCE = "quarkus.datasource.";

  @Inject Fixtures fixtures;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void reset() {
    fixtures.reset();
    var config = ConfigProvider.getConfig();
    String password = config.getOptionalValue(DATASOURCE + "password", String.class).orElse("");
    new Database(
            config.getValue(DATASOURCE + "jdbc.url", String.class),
            config.getValue(DATASOURCE + "username", String.class),
            password)
        .use();
  }

  @AfterEach
  void forget() {
    System.clearProperty(DATASOURCE + "jdbc.url");
    System.clearProperty(DATASOURCE + "username");
    System.clearProperty(DATASOURCE + "password");
  }

  @Test
  void anAccountIsMadeAndItsPasswordSignsIn() {
    assertEquals(0, run("user", "create", "Lind", "--name", "Frau Lind", "--import"));
    var lind = fixtures.in(() -> User.named("lind").orElseThrow());
    assertTrue(lind.mayImport());
    assertFalse(lind.isAdmin());
    assertEquals("Frau Lind", lind.name);
    new Browsing()
        .post("/sign-in", "username", "lind", "password", printed("lind|Lind"))
        .then()
        .statusCode(303);
  }

  @Test
  void theFirstAdministratorCanBeMadeHere() {
    assertEquals(0, run("user", "create", "otto", "--admin"));
    var otto = fixtures.in(() -> User.named("otto").orElseThrow());
    assertTrue(otto.isAdmin() && otto.mayImport());
    new Browsing().get("/sign-up").then().statusCode(404);
  }

  @Test
  void aNewPasswordSignsAllDevicesOut() {
    var phone = new Browsing(fixtures.session(fixtures.ada()));
    var ben = new Browsing(fixtures.session(fixtures.ben()));
    assertEquals(0, run("user", "password", "ada"));
    phone.get("/account").then().statusCode(303);
    ben.get("/account").then().statusCode(200);
    var browser = new Browsing();
    browser
        .post("/sign-in", "username", "ada", "password", Fixtures.PASSWORD)
        .then()
        .statusCode(400);
    browser.post("/sign-in", "username", "ada", "password", printed("ada")).then().statusCode(303);
  }

  @Test
  void aPasswordIsReadFromStandardInputAndNotPrinted() {
    fixtures.ada();
    var before = System.in;
    System.setIn(new ByteArrayInputStream("quite another one\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals(0, run("user", "password", "ada", "--ask"));
    } finally {
      System.setIn(before);
    }
    assertFalse(out.toString().contains("quite another one"));
    new Browsing()
        .post("/sign-in", "username", "ada", "password", "quite another one")
        .then()
        .statusCode(303);
  }

  @Test
  void accountsAreListed() {
    fixtures.otto();
    fixtures.ada();
    assertEquals(0, run("user", "list"));
    assertTrue(out.toString().contains("ada\tAda Brandt\t-\t2026-11-25"), out.toString());
    assertTrue(out.toString().contains("otto\tOtto Hale\tadmin, import\t"), out.toString());
  }

  @Test
  void whatCannotBeDoneIsSaidInASentence() {
    fixtures.ada();
    assertEquals(1, run("user", "create", "ada"));
    assertEquals(1, run("user", "create", "a b"));
    assertEquals(1, run("user", "password", "nobody"));
    assertTrue(err.toString().contains("There is no account nobody."), err.toString());
    assertEquals(2, run("user"));
    assertEquals(2, run("user", "create"));
  }

  @Test
  void aDatabaseOutOfReachIsOneSentence() {
    new Database("jdbc:postgresql://127.0.0.1:1/x", "roe", "").use();
    assertEquals(1, run("user", "list"));
    assertTrue(err.toString().startsWith("The database jdbc:postgresql://127.0.0.1:1/x cannot"));
    assertEquals(1, err.toString().lines().count(), err.toString());
    new Database("postgres://127.0.0.1/x", "roe", "").use();
    assertEquals(1, run("user", "list"));
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("Check QUARKUS_DATASOURCE_JDBC_URL."), err.toString());
  }

  @Test
  void noTwoPasswordsAreAlike() {
    assertNotEquals(Accounts.password(), Accounts.password());
    assertTrue(Accounts.password().matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
  }

  private String printed(String names) {
    var match = Pattern.compile("Password of (?:" + names + "): (\\S+)").matcher(out.toString());
    assertTrue(match.find(), out.toString());
    return match.group(1);
  }

  private int run(String... arguments) {
    return Main.commands()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
