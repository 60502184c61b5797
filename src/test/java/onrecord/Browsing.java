package onrecord;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One person's requests over real HTTP: keeps cookies, follows no redirect by itself, and sends the
 * CSRF token of the page it last opened.
 */
public class Browsing {
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private String csrf;

  /** A stranger. */
  public Browsing() {
    get("/sign-in");
  }

  /** Somebody with a session as made by {@link Fixtures#session}. */
  public Browsing(String session) {
    cookies.put("onrecord-session", session);
    get("/account");
  }

  public Response get(String path) {
    return keep(request().get(path));
  }

  /** The page at a path, read as HTML. */
  public Document page(String path) {
    return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
  }

  /** Posts form fields, names and values in turn. */
  public Response post(String path, Object... fields) {
    return keep(form(fields).formParam("csrf-token", csrf).post(path));
  }

  public Response postWithoutToken(String path, Object... fields) {
    return keep(form(fields).post(path));
  }

  /** Posts a form as a browser does that has a field for a file; null where none was chosen. */
  public Response upload(String path, byte[] file, Object... fields) {
    return keep(multipart(file, fields).multiPart("csrf-token", csrf).post(path));
  }

  public Response uploadWithoutToken(String path, byte[] file, Object... fields) {
    return keep(multipart(file, fields).post(path));
  }

  private RequestSpecification multipart(byte[] file, Object... fields) {
    var request =
        request()
            .multiPart(
                "file", file == null ? "" : "article.txt", file == null ? new byte[0] : file);
    for (int i = 0; i < fields.length; i += 2) {
      String value = (String) fields[i + 1];
      request =
          request.multiPart(
              new MultiPartSpecBuilder(value.getBytes(StandardCharsets.UTF_8))
                  .controlName((String) fields[i])
                  .emptyFileName()
                  .mimeType("text/plain")
                  .build());
    }
    return request;
  }

  private RequestSpecification form(Object... fields) {
    var request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    for (int i = 0; i < fields.length; i += 2) {
      request = request.formParam((String) fields[i], fields[i + 1]);
    }
    return request;
  }

  /** A request with this person's cookies, for what the other methods do not cover. */
  public RequestSpecification request() {
    return given().redirects().follow(false).cookies(cookies);
  }

  public String csrf() {
    return csrf;
  }

  private Response keep(Response response) {
    Cookies fresh = response.detailedCookies();
    fresh.forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    if (fresh.hasCookieWithName("onrecord-csrf")) {
      csrf = fresh.getValue("onrecord-csrf");
    }
    return response;
  }

  /**
   * The fields of the forms of a page as it stands; of those with that name the first is changed.
   */
  public static Object[] fields(Document page, String name, String value) {
    List<Object> fields = new ArrayList<>();
    for (var field : page.select("main form [name]:not([name=csrf-token]):not(button)")) {
      if (field.is("[type=radio]:not([checked]), [type=checkbox]:not([checked])")) {
        continue;
      }
      boolean changed = field.attr("name").equals(name) && !fields.contains(name);
      fields.add(field.attr("name"));
      fields.add(
          changed ? value : field.tagName().equals("textarea") ? field.wholeText() : value(field));
    }
    return fields.toArray();
  }

  private static String value(Element field) {
    return field.is("select") ? field.select("option[selected]").val() : field.val();
  }
}
