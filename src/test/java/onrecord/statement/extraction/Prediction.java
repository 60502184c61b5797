package onrecord.statement.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** What was found, as a line that the scorers beside the repository read: code points. */
final class Prediction {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Prediction() {}

  static String line(String id, String text, Found found) {
    var points = new CodePoints(text);
    ObjectNode line = JSON.createObjectNode().put("id", id);
    ArrayNode attributions = line.putArray("attributions");
    for (Attribution attribution : found.attributions()) {
      ObjectNode node = attributions.addObject();
      node.set("content", spans(attribution.content(), points));
      node.set("source", spans(attribution.source(), points));
      node.put("type", attribution.type().name().toLowerCase(Locale.ROOT));
      node.put("speaker", attribution.speaker());
      node.put("title", attribution.title());
      node.put("confident", attribution.confident());
    }
    ArrayNode facts = line.putArray("facts");
    for (Fact fact : found.facts()) {
      ObjectNode node = facts.addObject().put("askable", fact.askable());
      node.set("span", spans(List.of(fact.span()), points));
    }
    ArrayNode dates = line.putArray("dates");
    for (TimeExpression date : found.dates()) {
      ObjectNode node = dates.addObject().put("date", date.date());
      node.set("span", spans(List.of(date.span()), points));
    }
    line.set("junk", spans(found.junk().stream().map(Junk::span).toList(), points));
    return line.toString();
  }

  private static ArrayNode spans(List<Span> spans, CodePoints points) {
    ArrayNode result = JSON.createArrayNode();
    for (Span span : spans) {
      result.addArray().add(points.toCodePoint(span.start())).add(points.toCodePoint(span.end()));
    }
    return result;
  }
}
