package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages stand in one line, and names may only point up it: so cycles cannot exist. */
class PackageOrderTest {
  private static final Path ROOT = Path.of("src/main/java/onrecord");

  /** Those in one string know nothing of each other. */
  private static final List<String> FEATURES =
      List.of(
          "system",
          "user",
          "article",
          "statement",
          "reader speaker",
          "question",
          "drafting",
          "desk",
          "authoring",
          "bank",
          "answer",
          "quiz",
          "classroom",
          "card",
          "attempt",
          "progress",
          "exchange",
          "admin home demo cli");

  private static final List<String> ENGINES =
      List.of(
          "statement.extraction",
          "question.item",
          "question.flaw",
          "question.generation",
          "card.scheduling",
          "progress.analysis");

  /** Anywhere in a file, not in its imports only: a qualified name in the code counts as well. */
  private static final Pattern OURS = Pattern.compile("\\bonrecord\\.([a-z]+(?:\\.[a-z]+)?)\\b");

  /** What is neither the JDK's nor ours: engines need no container, database, clock or settings. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<=^import |^import static )(?!static |java\\.|onrecord\\.)[\\w.]+|\\b(?:jakarta|javax|io\\.quarkus|org\\.hibernate)\\.[\\w.]+",
          Pattern.MULTILINE);

  /** The same article and seed give the same questions, on a machine without a network too. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\bjava\\.(?:net|sql)\\b|\\bClock\\b|\\bHttp\\w+|\\.now\\(|\\bnew Random\\(\\)|\\b(?:Secure|ThreadLocal)Random\\b"
              + "|\\bMath\\.random\\b|\\bSystem\\.(?:currentTimeMillis|nanoTime|getenv|getProperty)\\b");

  /** Queries name entities without an import; nothing else in a file writes "from Article". */
  private static final Pattern QUERIED =
      Pattern.compile("\\b(?:from|join|join fetch) ([A-Z]\\w+)\\b");

  private static final String VALUE_RECORD = "jakarta.persistence.Embeddable";

  @Test
  void everyNamePointsUpTheLine() throws IOException {
    var offences = new TreeSet<String>();
    for (Path file : sources()) {
      offences(home(file), Files.readString(file)).forEach(o -> offences.add(file + ": " + o));
    }
    assertTrue(offences.isEmpty(), () -> String.join("\n", offences));
  }

  @Test
  void enginesKnowNoNetworkNoClockAndNoChance() throws IOException {
    var offences = new TreeSet<String>();
    for (Path file : sources()) {
      if (ENGINES.contains(home(file))) {
        OUTSIDE
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> offences.add(file + ": " + found.group()));
      }
    }
    assertEquals(Set.of(), offences);
    for (String planted : List.of("java.net.URI", "LocalDate.now()", "new Random()", "Clock c")) {
      assertTrue(OUTSIDE.matcher(planted).find(), planted);
    }
  }

  @Test
  void plantedOffencesAreFound() {
    assertEquals(
        List.of("names onrecord.quiz"), offences("question", "import onrecord.quiz.Quiz;"));
    assertEquals(
        List.of("names onrecord.quiz"), offences("question", "x = new onrecord.quiz.Quiz();"));
    assertEquals(List.of("names onrecord.cli"), offences("demo", "import onrecord.cli.Main;"));
    assertEquals(
        List.of("names onrecord.statement"),
        offences("question.item", "import onrecord.statement.Speaker;"));
    assertEquals(
        List.of("names onrecord.question.flaw"),
        offences("question.item", "import onrecord.question.flaw.Flaw;"));
    assertEquals(
        List.of("names jakarta.inject.Inject"),
        offences("question.flaw", "import jakarta.inject.Inject;"));
    assertEquals(
        List.of("names jakarta.inject.Inject"),
        offences("question.flaw", "@jakarta.inject.Inject"));
    assertEquals(List.of("is in no list"), offences("common", ""));
    assertEquals(List.of("is in no list"), offences("quiz.parts", ""));
  }

  @Test
  void whatIsAllowedIsNoOffence() {
    for (String name :
        List.of("onrecord.question.item.Kind", "onrecord.user.User", "java.util.List")) {
      assertEquals(List.of(), offences("quiz", "import " + name + ";"));
    }
    for (String name : List.of("onrecord.statement.extraction.Span", VALUE_RECORD)) {
      assertEquals(List.of(), offences("question.flaw", "import " + name + ";"));
    }
    assertEquals(List.of(), offences("question.flaw", "import static java.util.Map.entry;"));
    assertEquals(List.of(), offences("system", "\"assets/onrecord.css\""));
  }

  @Test
  void aQueryMayNotNameWhatIsDownstreamEither() throws IOException {
    var homes = entities();
    assertEquals("article", homes.get("Article"));
    assertEquals(List.of("queries Article"), queried("user", "\"select 1 from Article a\"", homes));
    assertEquals(List.of(), queried("question", "\"select 1 from Article a\"", homes));
    var offences = new TreeSet<String>();
    for (Path file : sources()) {
      queried(home(file), Files.readString(file), homes)
          .forEach(o -> offences.add(file + ": " + o));
    }
    assertTrue(offences.isEmpty(), () -> String.join("\n", offences));
  }

  private static List<String> queried(String home, String source, Map<String, String> homes) {
    return QUERIED
        .matcher(source)
        .results()
        .map(m -> m.group(1))
        .filter(name -> homes.containsKey(name) && !mayName(home.split("\\.")[0], homes.get(name)))
        .map(name -> "queries " + name)
        .toList();
  }

  /** The home of each entity by its name; one with the same name twice could not be mapped. */
  private static Map<String, String> entities() throws IOException {
    Map<String, String> homes = new HashMap<>();
    for (Path file : sources()) {
      if (Files.readString(file).contains("@Entity\n")) {
        homes.put(file.getFileName().toString().replace(".java", ""), home(file));
      }
    }
    return homes;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String home(Path file) {
    return ROOT.relativize(file.getParent()).toString().replace('/', '.');
  }

  private static List<String> offences(String home, String source) {
    if (!ENGINES.contains(home) && place(home) < 0) {
      return List.of("is in no list");
    }
    Stream<String> wrong =
        ENGINES.contains(home)
            ? Stream.concat(
                    OURS.matcher(source).results().filter(m -> !mayUse(home, m.group(1))),
                    FOREIGN.matcher(source).results().filter(m -> !m.group().equals(VALUE_RECORD)))
                .map(MatchResult::group)
            : OURS.matcher(source)
                .results()
                .map(m -> m.group(1).split("\\.")[0])
                .filter(feature -> !mayName(home, feature))
                .map(feature -> "onrecord." + feature);
    return wrong.map(name -> "names " + name).distinct().toList();
  }

  /** Engines: only their own package and the engines before them. */
  private static boolean mayUse(String home, String name) {
    return ENGINES.contains(name) && ENGINES.indexOf(name) <= ENGINES.indexOf(home);
  }

  private static boolean mayName(String home, String feature) {
    return place(feature) < 0 || place(feature) < place(home) || feature.equals(home);
  }

  private static int place(String feature) {
    return FEATURES.indexOf(
        FEATURES.stream()
            .filter(line -> List.of(line.split(" ")).contains(feature))
            .findFirst()
            .orElse(""));
  }
}
