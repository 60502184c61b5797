package onrecord.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript at a running jar: keeps cookies, follows no redirect by itself. */
final class Visitor {
  private final HttpClient client;

  /** A stranger. */
  Visitor() {
    this(new CookieManager());
  }

  /** Somebody with a cookie that was not given by a page. */
  Visitor(String name, String value) {
    this(jar(name, value));
  }

  private Visitor(CookieManager cookies) {
    client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
  }

  private static CookieManager jar(String name, String value) {
    var cookies = new CookieManager();
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create("http://localhost"), cookie);
    return cookies;
  }

  /** The page there, or the one it redirects to. */
  Document page(URI address) throws IOException, InterruptedException {
    var answer = send(HttpRequest.newBuilder(address));
    if (answer.statusCode() == 303 || answer.statusCode() == 302) {
      return page(target(answer));
    }
    if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " at " + address);
    return Jsoup.parse(answer.body(), address.toString());
  }

  int status(URI address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address)).statusCode();
  }

  /** Posts fields, names and values in turn, with the form token of a page opened before. */
  HttpResponse<String> post(Document from, URI address, String... fields)
      throws IOException, InterruptedException {
    var body = new StringBuilder("csrf-token=" + encoded(from.select("[name=csrf-token]").val()));
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  static URI target(HttpResponse<?> redirect) {
    return redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
