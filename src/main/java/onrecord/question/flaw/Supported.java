package onrecord.question.flaw;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/** What was said, as far as a question's evidence consists of it. */
final class Supported {
  private static final double MOSTLY = 0.6;

  /** A quotation of one word stands by chance in another's sentence. */
  private static final int SHORT = 20;

  private Supported() {}

  /** The attributions of which the content makes up most of a stretch of the evidence. */
  static List<Attribution> by(Draft draft, Reading reading) {
    return draft.evidence() == null
        ? List.of()
        : reading.found().attributions().stream()
            .filter(said -> draft.evidence().spans().stream().anyMatch(at -> isMostly(at, said)))
            .toList();
  }

  /** Those, and the attributions that stand in it whole, with who says so and how. */
  static List<Attribution> within(Draft draft, Reading reading) {
    return draft.evidence() == null
        ? List.of()
        : reading.found().attributions().stream()
            .filter(
                said ->
                    draft.evidence().spans().stream()
                        .anyMatch(at -> isMostly(at, said) || holdsMost(at, said)))
            .toList();
  }

  /** Whether what the evidence has of the key is what somebody says, and nothing else is. */
  static boolean isSaid(String key, Attribution said, Draft draft, Reading reading) {
    var words = Words.content(key);
    return !words.isEmpty()
        && Words.content(said.words(reading.text())).containsAll(words)
        && Words.content(beside(said, draft, reading)).stream().noneMatch(words::contains);
  }

  /** What the evidence has besides the words of one source. */
  static String beside(Attribution said, Draft draft, Reading reading) {
    return draft.evidence().spans().stream()
        .map(at -> beside(said, at, reading.text()))
        .collect(Collectors.joining(" "));
  }

  private static String beside(Attribution said, Span at, String text) {
    // A span that another check refuses may point beyond the article.
    int start = Math.min(at.start(), text.length());
    int end = Math.min(at.end(), text.length());
    var rest = new StringBuilder(text.substring(start, end));
    for (Span span : said.content()) {
      for (int i = Math.max(span.start(), start); i < Math.min(span.end(), end); i++) {
        rest.setCharAt(i - start, ' ');
      }
    }
    return rest.toString();
  }

  /** Whether what is said has something of the key, where any stretch of the evidence has. */
  static boolean hasAny(String key, Attribution said, Draft draft, Reading reading) {
    var words = Words.content(key);
    if (words.isEmpty()) {
      return draft.evidence().spans().stream()
          .filter(at -> isMostly(at, said))
          .map(at -> NumberWords.inFigures(at.in(reading.text())))
          .anyMatch(told -> Words.contains(told, NumberWords.inFigures(key)));
    }
    return Words.content(draft.evidence().text()).stream().noneMatch(words::contains)
        || draft.evidence().spans().stream()
            .filter(at -> isMostly(at, said))
            .flatMap(at -> Words.content(at.in(reading.text())).stream())
            .anyMatch(words::contains);
  }

  /** All of what is said, or most of it where the evidence breaks off. */
  private static boolean holdsMost(Span span, Attribution said) {
    int all = said.content().stream().mapToInt(Span::length).sum();
    boolean breaksOff =
        all > 0
            && span.contains(
                new Span(said.content().get(0).start(), said.content().get(0).start() + 1))
            && span.end() < said.content().get(0).end();
    boolean whole =
        said.content().stream().anyMatch(at -> at.length() > SHORT && span.contains(at));
    return all > 0 && (inside(span, said) >= MOSTLY * all || breaksOff || whole);
  }

  private static boolean isMostly(Span span, Attribution said) {
    return span.length() > 0 && inside(span, said) >= MOSTLY * span.length();
  }

  private static int inside(Span span, Attribution said) {
    int inside = 0;
    for (Span content : said.content()) {
      int end = Math.min(span.end(), content.end());
      inside += Math.max(0, end - Math.max(span.start(), content.start()));
    }
    return inside;
  }
}
