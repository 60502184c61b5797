package onrecord.question;

import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/** Finds words that somebody copied out of an article in its text. */
final class Passage {
  private Passage() {}

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
