package onrecord.statement.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;

/**
 * One attribution, marked by hand or found, by the letters and digits it covers (as code points).
 *
 * @param sourceText the words of the source, joined by spaces
 * @param title what stands in the place of a name, or the title of the one named; or null
 * @param rule null for what is marked by hand
 */
record Marked(
    BitSet content,
    BitSet source,
    String sourceText,
    String speaker,
    String title,
    String type,
    boolean confident,
    String rule) {

  /** Where its content begins, as a code point. */
  int start() {
    return content.nextSetBit(0);
  }

  /** The same with its source led to nobody, and so nothing to be sure of. */
  Marked unnamed() {
    return new Marked(content, source, sourceText, null, title, type, false, rule);
  }

  /** The same with other words for its source, judged by these alone. */
  Marked with(GoldDocument document, List<Span> source) {
    String words =
        String.join(" ", source.stream().map(span -> span.in(document.document.text())).toList());
    return new Marked(content, document.letters(source), words, null, title, type, confident, rule);
  }

  /** How many letters and digits two stretches share. */
  static int shared(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  static double jaccard(BitSet a, BitSet b) {
    double shared = shared(a, b);
    return shared / (a.cardinality() + b.cardinality() - shared);
  }

  static Marked of(GoldDocument document, JsonNode node) {
    BitSet content = document.letters(node.path("content"));
    String type = node.path("type").asText(null);
    return new Marked(
        content,
        document.letters(node.path("source")),
        document.words(node.path("source")),
        node.path("speaker").asText(null),
        null,
        type == null ? document.type(content) : type,
        true,
        null);
  }

  static Marked of(GoldDocument document, Attribution found) {
    return new Marked(
        document.letters(found.content()),
        document.letters(found.source()),
        String.join(
            " ", found.source().stream().map(span -> span.in(document.document.text())).toList()),
        found.speaker(),
        found.title(),
        found.type().name().toLowerCase(java.util.Locale.ROOT),
        found.confident(),
        found.rule());
  }
}
