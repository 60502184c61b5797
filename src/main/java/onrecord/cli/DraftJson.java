package onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.drafting.Copied;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Evidence;
import onrecord.question.flaw.Flaw;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.CodePoints;
import onrecord.statement.extraction.Span;

/** Drafts as lines of JSON. Offsets count code points there. */
final class DraftJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DraftJson() {}

  static String line(Draft draft, String text) {
    ObjectNode line = JSON.createObjectNode();
    put(line, "article", draft.article());
    line.put("kind", draft.kind().code());
    line.put("format", draft.item().format().name().toLowerCase(Locale.ROOT));
    put(line, "context", draft.context());
    put(line, "passage", draft.passage());
    line.put("stem", draft.stem());
    item(line, draft.item());
    line.set("evidence", evidence(draft.evidence(), new CodePoints(text)));
    line.put("speaker", draft.speaker());
    put(line, "asOf", draft.asOf());
    put(line, "reviewBy", draft.reviewBy());
    put(line, "explanation", draft.explanation());
    if (draft.weight() != null) {
      line.put("weight", draft.weight());
    }
    put(line, "rule", draft.rule());
    verdict(line, draft);
    return line.toString();
  }

  /** Sets what a check decides. */
  static void verdict(ObjectNode line, Draft draft) {
    line.put("ready", draft.ready());
    ArrayNode flaws = line.putArray("flaws");
    for (Flaw flaw : draft.flaws()) {
      flaws
          .addObject()
          .put("code", flaw.code())
          .put("severity", flaw.severity().name().toLowerCase(Locale.ROOT))
          .put("message", flaw.message());
    }
  }

  private static void item(ObjectNode line, Item item) {
    if (!item.options().isEmpty()) {
      ArrayNode choices = line.putArray("choices");
      for (Option option : item.options()) {
        choices
            .addObject()
            .put("text", option.text())
            .put("correct", option.correct())
            .put("why", option.why());
      }
    }
    if (!item.pairs().isEmpty()) {
      ArrayNode pairs = line.putArray("pairs");
      item.pairs().forEach(pair -> pairs.addArray().add(pair.left()).add(pair.right()));
    }
    if (!item.sequence().isEmpty()) {
      item.sequence().forEach(line.putArray("sequence")::add);
    }
    if (!item.accepted().isEmpty()) {
      item.accepted().forEach(line.putArray("accepted")::add);
    }
    if (item.tolerance() != null) {
      line.put("tolerance", item.tolerance());
    }
  }

  private static JsonNode evidence(Evidence evidence, CodePoints points) {
    if (evidence == null) {
      return JSON.nullNode();
    }
    ObjectNode node = JSON.createObjectNode();
    ArrayNode spans = node.putArray("spans");
    for (Span span : evidence.spans()) {
      spans.addArray().add(points.toCodePoint(span.start())).add(points.toCodePoint(span.end()));
    }
    return node.put("text", evidence.text());
  }

  /**
   * A line read back.
   *
   * @param text the article, or null: then offsets stay as they are, since nothing is looked up
   * @throws IllegalArgumentException with a sentence on what is wrong in the line
   */
  static Draft read(JsonNode line, String text) {
    if (!line.path("stem").isTextual()) {
      throw new IllegalArgumentException("has no \"stem\"");
    }
    return Draft.of(
            new Posed(
                constant(line, "kind", Kind.values()),
                string(line, "context"),
                string(line, "passage"),
                line.path("stem").asText(),
                item(line)),
            new Grounds(
                evidence(line.path("evidence"), text),
                string(line, "speaker"),
                date(line, "asOf"),
                date(line, "reviewBy"),
                string(line, "explanation")),
            new Making(
                line.path("weight").isNumber() ? line.path("weight").asDouble() : null,
                string(line, "rule")))
        .withArticle(string(line, "article"));
  }

  private static Item item(JsonNode line) {
    var options = new ArrayList<Option>();
    for (JsonNode choice : line.path("choices")) {
      options.add(
          new Option(
              choice.path("text").asText(),
              choice.path("correct").asBoolean(),
              string(choice, "why")));
    }
    var pairs = new ArrayList<Pair>();
    for (JsonNode pair : line.path("pairs")) {
      pairs.add(pair(pair));
    }
    JsonNode tolerance = line.path("tolerance");
    return new Item(
        constant(line, "format", Format.values()),
        options,
        pairs,
        strings(line.path("sequence")),
        strings(line.path("accepted")),
        tolerance.isNumber() ? new BigDecimal(tolerance.asText()) : null);
  }

  /** Two sides in a list, as a draft is printed, or by their names. */
  private static Pair pair(JsonNode pair) {
    JsonNode left = pair.isArray() ? pair.path(0) : pair.path("left");
    JsonNode right = pair.isArray() ? pair.path(1) : pair.path("right");
    if (!left.isValueNode() || !right.isValueNode()) {
      throw new IllegalArgumentException("has a pair without two sides: " + pair);
    }
    return new Pair(left.asText(), right.asText());
  }

  /**
   * Evidence out of the text's bounds is kept as such, so that the check can say so. Who writes
   * questions by hand copies the words and counts nothing: they are looked for.
   */
  private static Evidence evidence(JsonNode node, String text) {
    if (!node.isObject()) {
      return null;
    }
    int length = text == null ? 0 : text.codePointCount(0, text.length());
    CodePoints points = text == null ? null : new CodePoints(text);
    var spans = new ArrayList<Span>();
    for (JsonNode span : node.path("spans")) {
      int start = span.path(0).asInt(-1);
      int end = span.path(1).asInt(-1);
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("has a span that is none: " + span);
      }
      boolean inside = points != null && end <= length;
      spans.add(
          inside ? new Span(points.toUtf16(start), points.toUtf16(end)) : new Span(start, end));
    }
    String words = node.path("text").asText("");
    return spans.isEmpty() && text != null ? copied(words, text) : new Evidence(spans, words);
  }

  private static Evidence copied(String words, String text) {
    var copied = Copied.asEvidence(text, words);
    return copied.spans().isEmpty() ? new Evidence(List.of(), words) : copied;
  }

  private static <T extends Enum<T>> T constant(JsonNode line, String field, T[] values) {
    String given = line.path(field).asText("missing");
    return Stream.of(values)
        .filter(value -> value.name().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "has no known \"%s\": %s; it takes %s".formatted(field, given, codes(values))));
  }

  /** As a sentence lists what may be given. */
  static String codes(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static LocalDate date(JsonNode line, String field) {
    String date = string(line, field);
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("has no date in \"" + field + "\": " + date);
    }
  }

  private static List<String> strings(JsonNode array) {
    var strings = new ArrayList<String>();
    array.forEach(one -> strings.add(one.asText()));
    return strings;
  }

  private static String string(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }

  private static void put(ObjectNode line, String field, Object value) {
    if (value != null) {
      line.put(field, value.toString());
    }
  }
}
