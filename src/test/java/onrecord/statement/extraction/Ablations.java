package onrecord.statement.extraction;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The figures of a gold file with one part of the rules switched off at a time. A part is switched
 * off in its lists, before the engine reads them, or by leaving out what its rules found. Not a
 * test; docs/extraction.md gives the command.
 */
final class Ablations {
  private static final List<String> COLUMNS =
      List.of(
          "segments, F1",
          "source right, of all segments",
          "joint F1, direct",
          "joint F1, all",
          "confident: source right",
          "confident: content and source right",
          "confident: full name",
          "confident: yield");

  private static final String NEVER = "(?!)";
  private static final UnaryOperator<String> NOTHING = list -> "";

  /**
   * @param lists what becomes of a list, by its file
   * @param dropped rules whose attributions are left out
   * @param unnamed rules whose attributions are left without a speaker
   */
  record Part(
      String name, Map<String, UnaryOperator<String>> lists, String dropped, String unnamed) {}

  static final List<Part> PARTS =
      List.of(
          new Part("everything on", Map.of(), NEVER, NEVER),
          new Part("pronouns lead to nobody", Map.of(), NEVER, ".*/pronoun"),
          new Part("“the mayor” leads to nobody", Map.of(), NEVER, ".*/role"),
          new Part("no floating quotations", Map.of(), "floating/.*", NEVER),
          new Part("no words that no verb took", Map.of(), "(quoted-words|beside).*", NEVER),
          new Part("no “according to”", Map.of(), "according-to/.*", NEVER),
          new Part(
              "no views and namings",
              Map.of("reporting-verbs.txt", without("think|show|call|urge|stance")),
              NEVER,
              NEVER),
          new Part("first names have no gender", genderless(), NEVER, NEVER),
          new Part(
              "first names unknown",
              Map.of("first-names-male.txt", NOTHING, "first-names-female.txt", NOTHING),
              NEVER,
              NEVER),
          new Part("titles and roles unknown", Map.of("titles.txt", NOTHING), NEVER, NEVER),
          new Part("states unknown", Map.of("countries.txt", NOTHING), NEVER, NEVER));

  private Ablations() {}

  public static void main(String[] arguments) {
    for (String file : arguments) {
      System.out.printf("%n%s%n%-30s", file, "");
      COLUMNS.forEach(name -> System.out.printf(" | %s", name));
      System.out.println();
      for (Part part : PARTS) {
        Map<String, Double> figures = figures(part, Path.of(file));
        System.out.printf("%-30s", part.name);
        COLUMNS.forEach(name -> System.out.printf(" | %s", text(figures.get(name))));
        System.out.println();
      }
    }
  }

  /** Read by classes of their own, since the engine keeps its lists for as long as it lives. */
  static Map<String, Double> figures(Part part, Path gold) {
    try (var engine = new Engine(part.lists)) {
      Class<?> inside = engine.loadClass(Ablations.class.getName());
      var method = inside.getDeclaredMethod("measured", Path.class, String.class, String.class);
      method.setAccessible(true);
      @SuppressWarnings("unchecked")
      var figures = (Map<String, Double>) method.invoke(null, gold, part.dropped, part.unnamed);
      return figures;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Called in the classes that read the changed lists. */
  static Map<String, Double> measured(Path gold, String dropped, String unnamed) {
    Pattern out = Pattern.compile(dropped);
    Pattern open = Pattern.compile(unnamed);
    var scores = new Scores();
    var extractor = new Extractor();
    for (GoldDocument document : GoldDocument.read(gold)) {
      var kept = new ArrayList<Marked>();
      for (Marked each : document.found(extractor)) {
        if (open.matcher(each.rule()).matches()) {
          kept.add(each.unnamed());
        } else if (!out.matcher(each.rule()).matches()) {
          kept.add(each);
        }
      }
      scores.add(document, kept);
    }
    return scores.figures();
  }

  private static String text(Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%.1f", value);
  }

  private static UnaryOperator<String> without(String sections) {
    Pattern section = Pattern.compile("(?ms)^\\[(" + sections + ")\\]$.*?(?=^\\[|\\z)");
    return list -> section.matcher(list).replaceAll("");
  }

  /** Each first name in both lists is known as one and tells no gender. */
  private static Map<String, UnaryOperator<String>> genderless() {
    String both = listed("first-names-male.txt") + "\n" + listed("first-names-female.txt");
    return Map.of("first-names-male.txt", list -> both, "first-names-female.txt", list -> both);
  }

  private static String listed(String file) {
    return String.join("\n", Lexicon.lines(file));
  }

  /** The classes of this class path once more, with changed lists. */
  private static final class Engine extends URLClassLoader {
    private final Map<String, UnaryOperator<String>> lists;

    Engine(Map<String, UnaryOperator<String>> lists) {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.lists = lists;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      InputStream stream = super.getResourceAsStream(name);
      var change = lists.get(name.substring(name.lastIndexOf('/') + 1));
      if (change == null || stream == null) {
        return stream;
      }
      try (stream) {
        String list = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(change.apply(list).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static URL[] classPath() {
      var result = new ArrayList<URL>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        try {
          result.add(Path.of(entry).toUri().toURL());
        } catch (MalformedURLException e) {
          throw new IllegalStateException(entry, e);
        }
      }
      return result.toArray(URL[]::new);
    }
  }
}
