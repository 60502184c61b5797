package onrecord.reader;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.system.Formats;
import onrecord.system.Problems;
import onrecord.system.Sha256;

/**
 * How the source of an article stands, with a mark for each field. A form that corrects it brings
 * the marks of its page back: it sends all fields, and would undo unseen what was corrected
 * meanwhile in those that nobody touched there.
 */
final class SourceSeen {
  private static final int MARK = 8;

  /**
   * A field of the form.
   *
   * @param what as a sentence calls it
   * @param now what the article has; empty where it has nothing
   */
  private record Field(String name, String what, String now) {
    String mark() {
      return HexFormat.of().formatHex(Sha256.of(now)).substring(0, MARK);
    }
  }

  private SourceSeen() {}

  static String of(Article article) {
    return fields(article).stream().map(Field::mark).collect(Collectors.joining("-"));
  }

  /**
   * What was corrected since the page of a form was opened, and what the form would make something
   * else again.
   */
  static Problems overtaken(Article article, Source form) {
    var problems = Problems.none();
    var fields = fields(article);
    var typed = typed(form);
    String[] seen = form.seen().split("-");
    for (int i = 0; i < fields.size() && seen.length == fields.size(); i++) {
      var field = fields.get(i);
      // an outlet that exists is taken, however its name is typed
      boolean changed = !field.mark().equals(seen[i]) && !field.now.equalsIgnoreCase(typed.get(i));
      problems.addIf(changed, field.name, told(field));
    }
    return problems;
  }

  private static List<Field> fields(Article article) {
    return List.of(
        new Field("headline", "The headline", article.headline),
        new Field("outlet", "The outlet", article.outlet.name),
        new Field("publishedOn", "The date", article.publishedOn.toString()),
        new Field("author", "The author", orEmpty(article.author)),
        new Field("url", "The address", orEmpty(article.url)),
        new Field("kind", "The kind of piece", article.kind.name()),
        new Field("storyLine", "The story line", orEmpty(article.storyIdea())));
  }

  /** In the same order. */
  private static List<String> typed(Source form) {
    return List.of(
        form.headline(),
        form.outlet(),
        form.date().map(LocalDate::toString).orElse(""),
        form.author(),
        form.url(),
        form.kind(),
        form.storyLine());
  }

  private static String told(Field field) {
    String change = field.now.isEmpty() ? "taken away" : "changed to " + inWords(field);
    return field.what
        + " was "
        + change
        + " since you opened this page. Save again to have it as you have it here.";
  }

  private static String inWords(Field field) {
    return switch (field.name) {
      case "publishedOn" -> Formats.day(LocalDate.parse(field.now));
      case "kind" -> Article.Kind.valueOf(field.now).word();
      default -> "“" + field.now + "”";
    };
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
