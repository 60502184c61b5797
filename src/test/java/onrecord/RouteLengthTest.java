package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A route loads, allows, calls one verb and answers. What needs more lines is work of an entity or
 * a form.
 */
class RouteLengthTest {
  private static final int MOST = 12;

  private static final String ANNOTATION = "(?m)^( *)@(?:GET|POST|PUT|PATCH|DELETE)$";

  private static final Pattern MARKED = Pattern.compile(ANNOTATION);

  /** The formatter sees to it that a body ends where its method is indented. */
  private static final Pattern ROUTE =
      Pattern.compile(
          ANNOTATION + "(?s:.*?)^\\1\\w[^(\n]*?(\\w+)\\((?s:.*?)\\{\n" + "((?s:.*?))^\\1\\}$");

  private record Route(String name, long lines) {}

  @Test
  void noRouteIsTooLong() throws IOException {
    var tooLong = new ArrayList<String>();
    for (Path file : FileLengthTest.sources("src/main/java")) {
      for (Route route : routes(Files.readString(file))) {
        if (route.lines() > MOST) {
          tooLong.add(file + ": " + route.name() + " has " + route.lines() + " lines");
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void everyRouteIsMeasured() throws IOException {
    int all = 0;
    for (Path file : FileLengthTest.sources("src/main/java")) {
      String source = Files.readString(file);
      long marked = MARKED.matcher(source).results().count();
      assertEquals(marked, routes(source).size(), file.toString());
      all += marked;
    }
    assertTrue(all > 100, all + " routes");
  }

  @Test
  void theBodyAloneCounts() {
    String source =
        """
        class DoorResource {
          @POST
          @EngineRun(
              written = {
                "name"
              })
          public RestResponse<?> open(
              @RestPath long id, @RestForm("key") String typed) {
            if (typed == null) {
              return again();
            }
            return to(id);
          }

          private void close() {
            shut();
          }

          @GET
          public TemplateInstance page() {
            return Templates.door();
          }
        }
        """;
    assertEquals(List.of(new Route("open", 4), new Route("page", 1)), routes(source));
  }

  private static List<Route> routes(String source) {
    return ROUTE
        .matcher(source)
        .results()
        .map(found -> new Route(found.group(2), found.group(3).lines().count()))
        .toList();
  }
}
