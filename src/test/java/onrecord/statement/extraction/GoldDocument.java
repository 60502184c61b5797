package onrecord.statement.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document of a gold file: its text, its regions in quotation marks and what is marked in it. */
final class GoldDocument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OPENING = "\u201c\u201f\u00ab";
  private static final String CLOSING = "\u201d\u00bb";
  private static final double ALL_QUOTED = .97;

  final String id;
  final Document document;
  final List<Marked> gold = new ArrayList<>();
  final List<BitSet> regions = new ArrayList<>();
  final List<BitSet> longRegions = new ArrayList<>();

  private final int[] points;
  private final BitSet quoted = new BitSet();

  GoldDocument(JsonNode node) {
    id = node.path("id").asText();
    String text = node.path("text").asText();
    String date = node.path("published").asText(node.path("date").asText(null));
    document =
        new Document(
            text,
            date == null || date.isEmpty() ? null : LocalDate.parse(date),
            node.path("title").asText(null),
            null,
            Document.Kind.NEWS,
            List.of());
    points = text.codePoints().toArray();
    quotedRegions();
    for (JsonNode each : node.path("attributions")) {
      Marked marked = Marked.of(this, each);
      if (!marked.content().isEmpty()) {
        gold.add(marked);
      }
    }
  }

  /** The documents of a file, one a line; of two with one id, the first. */
  static List<GoldDocument> read(Path file) {
    Map<String, GoldDocument> result = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          var each = new GoldDocument(JSON.readTree(line));
          result.putIfAbsent(each.id, each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(result.values());
  }

  List<Marked> found(Extractor extractor) {
    return extractor.extract(document).attributions().stream()
        .map(attribution -> Marked.of(this, attribution))
        .filter(marked -> !marked.content().isEmpty())
        .toList();
  }

  String text(int from, int to) {
    return new String(points, from, to - from);
  }

  BitSet letters(JsonNode spans) {
    var result = new BitSet();
    spans.forEach(span -> letters(span.path(0).asInt(), span.path(1).asInt(), result));
    return result;
  }

  BitSet letters(List<Span> spans) {
    var edge = new CodePoints(document.text());
    var result = new BitSet();
    for (Span span : spans) {
      letters(edge.toCodePoint(span.start()), edge.toCodePoint(span.end()), result);
    }
    return result;
  }

  String words(JsonNode spans) {
    var result = new ArrayList<String>();
    spans.forEach(span -> result.add(text(span.path(0).asInt(), span.path(1).asInt())));
    return String.join(" ", result);
  }

  /** Direct when at least 97 % of the letters stand inside marks, indirect when none does. */
  String type(BitSet content) {
    int inside = Marked.shared(content, quoted);
    return inside == 0
        ? "indirect"
        : inside >= ALL_QUOTED * content.cardinality() ? "direct" : "mixed";
  }

  private void letters(int from, int to, BitSet result) {
    for (int i = Math.max(0, from); i < Math.min(to, points.length); i++) {
      result.set(i, alphanumeric(points[i]));
    }
  }

  private static boolean alphanumeric(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Pairs the marks of each paragraph in the plainest way, as the scorer beside does. */
  private void quotedRegions() {
    int from = 0;
    for (int i = 0; i <= points.length; i++) {
      if (i == points.length || points[i] == '\n') {
        quotedRegions(from, i);
        from = i + 1;
      }
    }
  }

  private void quotedRegions(int from, int to) {
    int start = -1;
    int width;
    for (int i = from; i < to; i += width) {
      int c = points[i];
      boolean doubled = (c == '\'' || c == '`') && i + 1 < points.length && points[i + 1] == c;
      width = doubled ? 2 : 1;
      boolean straight = doubled || c == '"';
      if (start < 0) {
        start = straight || OPENING.indexOf(c) >= 0 ? i : -1;
      } else if (straight || CLOSING.indexOf(c) >= 0) {
        region(start, i + width);
        start = -1;
      } else if (OPENING.indexOf(c) >= 0) {
        start = i;
      }
    }
    if (start >= 0 && to - start > 2) {
      region(start, to);
    }
  }

  private void region(int from, int to) {
    quoted.set(from, to);
    var letters = new BitSet();
    letters(from, to, letters);
    if (!letters.isEmpty()) {
      regions.add(letters);
      if (text(from, to).strip().split("\\s+").length >= 5) {
        longRegions.add(letters);
      }
    }
  }
}
