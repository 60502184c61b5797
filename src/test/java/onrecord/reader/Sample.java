package onrecord.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;

/** One of our sample articles as a filled-in form. */
public final class Sample {
  public static final String TEXT = text("harbour-toll");

  private Sample() {}

  static String text(String name) {
    try (InputStream in = Sample.class.getResourceAsStream("/onrecord/demo/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fields as names and values in turn; the given ones replace the sample's. */
  static Object[] with(String... changes) {
    List<Object> fields =
        new ArrayList<>(
            List.of(
                "text", TEXT,
                "headline", "",
                "outlet", "The Vessmark Ledger",
                "author", "Petra Holmquay",
                "url", "https://ledger.example.org/toll",
                "publishedOn", "2026-11-23",
                "kind", "NEWS",
                "storyLine", ""));
    for (int i = 0; i < changes.length; i += 2) {
      fields.set(fields.indexOf(changes[i]) + 1, changes[i + 1]);
    }
    return fields.toArray();
  }

  /** Takes it in; the path of the article. */
  public static String imported(Browsing by, String... changes) {
    String location =
        by.upload("/articles", null, with(changes))
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    return location.substring(location.indexOf("/articles/"));
  }
}
