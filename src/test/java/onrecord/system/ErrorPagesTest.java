package onrecord.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
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

  /** As when the database is away: nobody can be asked who looks at it. */
  @Test
  void thePageOfAnErrorNeedsNobodySignedInAndNoRequest() {
    assertTrue(ErrorPages.Templates.broken("K7RM").render().contains("K7RM"));
  }

  @Test
  void aFormThatCannotBeDecodedIsNoFaultOfOurs() {
    RestAssured.given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded")
        .body("username=%zz")
        .post("/sign-in")
        .then()
        .statusCode(400)
        .body(containsString("could not be read"));
  }

  @Test
  void aDamagedTokenCookieIsTakenAwayAndASoundOneStays() {
    for (String damaged : new String[] {"abc", ""}) {
      RestAssured.given()
          .redirects()
          .follow(false)
          .header("Cookie", "onrecord-csrf=" + damaged)
          .get("/sign-in?unsent=yes")
          .then()
          .statusCode(303)
          .header("Location", containsString("/sign-in?unsent=yes"))
          .header("Set-Cookie", containsString("Max-Age=0"));
    }
    String sound = RestAssured.get("/sign-in").getCookie("onrecord-csrf");
    RestAssured.given().cookie("onrecord-csrf", sound).get("/sign-in").then().statusCode(200);
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
  void aFormWithTooManyFieldsSaysSo() {
    var browser = new Browsing(fixtures.session(fixtures.noor()));
    Object[] fields = new Object[2_400];
    for (int i = 0; i < fields.length; i += 2) {
      fields[i] = "question";
      fields[i + 1] = "1";
    }
    browser
        .post("/quizzes", fields)
        .then()
        .statusCode(400)
        .body(containsString("The form could not be read."));
  }

  @Test
  void aRequestThatIsTooLargeLeadsToThePageThatSaysSo() throws Exception {
    var large =
        HttpRequest.newBuilder(URI.create(here() + "/articles"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 << 20]))
            .build();
    var client = HttpClient.newHttpClient();
    for (int i = 0; i < 2; i++) {
      var answer = client.send(large, HttpResponse.BodyHandlers.ofString());
      assertEquals(303, answer.statusCode());
      assertEquals("/too-large", answer.headers().firstValue("Location").orElse(""));
    }
    new Browsing(fixtures.session(fixtures.noor()))
        .get("/too-large")
        .then()
        .statusCode(413)
        .body(containsString("That is too large to be sent."))
        .body(containsString("Noor Castellane"));
  }

  @Test
  void aCharacterThatCannotBeStoredIsNoFaultOfOurs() {
    new Browsing()
        .post("/sign-in", "username", "a\0", "password", "x")
        .then()
        .statusCode(400)
        .body(containsString("cannot be stored"));
  }

  @Test
  void anUploadThatTellsNoSizeIsToldToBeTooLargeToo() throws Exception {
    String session = fixtures.session(fixtures.noor());
    byte[] start =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
            .getBytes(UTF_8);
    byte[] upload = Arrays.copyOf(start, 34 << 20);
    var large =
        HttpRequest.newBuilder(URI.create(here() + "/articles"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Cookie", "onrecord-session=" + session)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(upload)))
            .build();
    var answer = HttpClient.newHttpClient().send(large, HttpResponse.BodyHandlers.ofString());
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("That is too large to be sent."), answer.body());
    assertTrue(answer.body().contains("Noor Castellane"), answer.body());
  }

  /** Over a bare connection: a client library refuses to send such addresses. */
  @Test
  void anAddressThatNobodyCanReadIsAbsentLikeAnyOther() throws Exception {
    new Browsing(fixtures.session(fixtures.noor()));
    for (String address : new String[] {"//x/y", "/<", "/a|b", "/%ff%fe"}) {
      String answer = answerTo(address);
      assertTrue(answer.startsWith("HTTP/1.1 404"), address + answer);
      assertTrue(answer.contains("There is no such page for you"), address + answer);
    }
    for (String address : new String[] {"/%zz", "/articles/%", "/assets/%zz"}) {
      String answer = answerTo(address);
      assertTrue(answer.startsWith("HTTP/1.1 303"), address + answer);
      assertTrue(answer.toLowerCase().contains("location: /no-such-page"), address + answer);
    }
    assertTrue(answerTo("/no-such-page").contains("There is no such page for you"));
    assertEquals(answerTo("/").lines().findFirst(), answerTo("//").lines().findFirst());
    String query = answerTo("/sign-in?next=%zz");
    assertTrue(query.contains("The request could not be read"), query);
  }

  @Test
  void aDamagedTokenCookieLeadsToNoOtherSite() throws Exception {
    for (String address :
        new String[] {"//evil.example/x", "/\\evil.example/x", "///evil.example/x"}) {
      String answer = answerTo(address, "Cookie: onrecord-csrf=abc\r\n").toLowerCase();
      assertTrue(answer.startsWith("http/1.1 303"), address + answer);
      assertTrue(answer.contains("location: /evil.example/x\r\n"), address + answer);
    }
  }

  private static String answerTo(String address) throws IOException {
    return answerTo(address, "");
  }

  private static String answerTo(String address, String headers) throws IOException {
    try (var socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + address
                      + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                      + headers
                      + "\r\n")
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String here() {
    return RestAssured.baseURI + ":" + RestAssured.port;
  }
}
