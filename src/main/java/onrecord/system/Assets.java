package onrecord.system;

import io.quarkus.qute.TemplateGlobal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/**
 * Style sheet, script and fonts, under an address that holds a hash of their contents: a browser
 * may keep them for a year, and an upgrade is seen at once.
 */
@ApplicationScoped
public class Assets {
  static final List<String> FILES =
      List.of(
          "onrecord.css",
          "onrecord.js",
          "unsaved.js",
          "mark.svg",
          "fonts/newsreader-latin-wght-normal.woff2",
          "fonts/newsreader-latin-ext-400-700.woff2",
          "fonts/public-sans-latin-wght-normal.woff2",
          "fonts/public-sans-latin-ext-wght-normal.woff2");

  /** The folder of the assets, such as {@code /assets/3f9a61c2}; a global of all templates. */
  @TemplateGlobal public static final String assets = "/assets/" + hash();

  void serve(@Observes Router router) {
    router
        .route(assets + "/*")
        .order(0)
        .handler(Assets::keepForAYear)
        .handler(StaticHandler.create("assets").setCachingEnabled(false));
  }

  private static void keepForAYear(RoutingContext context) {
    var headers = context.response().headers();
    context.addHeadersEndHandler(
        end -> headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"));
    if (context.normalizedPath().endsWith(".woff2")) {
      // a font is compressed already
      headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }
    context.next();
  }

  private static String hash() {
    try {
      var digest = Sha256.digest();
      for (String name : FILES) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream("assets/" + name)) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
