package onrecord.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/** Finds words that somebody copied out of an article in its text. */
final class Copied {
  private Copied() {}

  /** Where the words stand; spaces, line ends and the shape of quotation marks may differ. */
  static Optional<Span> in(String text, String words) {
    if (words == null || words.isBlank()) {
      return Optional.empty();
    }
    var pattern = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      pattern.append(pattern.isEmpty() ? "" : "\\s+").append(quoted(word));
    }
    var found = Pattern.compile(pattern.toString()).matcher(text);
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }

  /**
   * Where words stand that were copied from one place or, a line each, from several; empty where
   * some stand nowhere.
   */
  static List<Span> each(String text, String words) {
    var whole = in(text, words);
    if (whole.isPresent() || words == null) {
      return whole.stream().toList();
    }
    var spans = new ArrayList<Span>();
    for (String line : words.lines().filter(one -> !one.isBlank()).toList()) {
      var span = in(text, line);
      if (span.isEmpty()) {
        return List.of();
      }
      spans.add(span.get());
    }
    return joined(spans);
  }

  /** In the order of the text, those that overlap as one. */
  private static List<Span> joined(List<Span> spans) {
    var joined = new ArrayList<Span>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && span.start() <= last.end()) {
        int end = Math.max(last.end(), span.end());
        joined.set(joined.size() - 1, new Span(last.start(), end));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static String quoted(String word) {
    var pattern = new StringBuilder();
    for (int point : word.codePoints().toArray()) {
      pattern.append(
          switch (point) {
            case '"', '“', '”', '„' -> "[\"“”„]";
            case '\'', '’', '‘' -> "['’‘]";
            default -> Pattern.quote(Character.toString(point));
          });
    }
    return pattern.toString();
  }
}
