package onrecord.system;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadersTest {
  @Inject Fixtures fixtures;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void pagesAreClosedToInlineScriptFramesAndSniffing() {
    for (String path : new String[] {"/sign-in", "/no-such-page", "/account"}) {
      new Browsing()
          .get(path)
          .then()
          .header(
              "Content-Security-Policy",
              allOf(
                  containsString("default-src 'none'"),
                  containsString("script-src 'self'"),
                  containsString("style-src 'self'"),
                  containsString("frame-ancestors 'none'"),
                  not(containsString("script-src 'unsafe"))))
          .header("X-Content-Type-Options", equalTo("nosniff"))
          .header("Referrer-Policy", equalTo("same-origin"));
    }
  }

  @Test
  void anUnknownPageIsA404ThatSaysWhatToDo() {
    new Browsing()
        .get("/no-such-page")
        .then()
        .statusCode(404)
        .body(containsString("There is no such page for you"));
  }

  @Test
  void nothingOfAPersonIsKeptByABrowserOrOnTheWay() {
    var noor = fixtures.noor();
    var given =
        fixtures.assignment(
            fixtures.classroom(noor), fixtures.quiz(noor, 1), Assignment.Mode.PRACTICE);
    var browser = new Browsing(fixtures.session(noor));
    for (String path :
        new String[] {
          "/", "/account", "/no-such-page", "/assignments/" + given.id + "/results.csv"
        }) {
      browser.get(path).then().header("Cache-Control", equalTo("no-store"));
    }
    new Browsing().get("/account").then().statusCode(303).header("Cache-Control", "no-store");
  }

  @Test
  void assetsMayBeKeptForAYear() {
    new Browsing()
        .get("/webjars/htmx.org/2.0.10/dist/htmx.min.js")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("immutable"));
    new Browsing()
        .get(Assets.assets + "/onrecord.css")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("immutable"));
  }

  @Test
  void textIsCompressedAndFontsAreLeftAlone() throws Exception {
    assertEquals("gzip", encoding("/sign-in"));
    assertEquals("gzip", encoding(Assets.assets + "/onrecord.css"));
    assertEquals("gzip", encoding("/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
    assertNotEquals("gzip", encoding(Assets.assets + "/fonts/newsreader-latin-wght-normal.woff2"));
  }

  private String encoding(String path) throws Exception {
    var asked = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
    var request = HttpRequest.newBuilder(asked).header("Accept-Encoding", "gzip, br").build();
    // as browsers speak over plain HTTP: this client would try to change to HTTP/2 first
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("Content-Encoding")
        .orElse("identity");
  }
}
