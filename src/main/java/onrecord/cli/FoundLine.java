package onrecord.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.CodePoints;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/** What was found, as the JSON of {@code extract}: offsets count code points. */
final class FoundLine {
  private final ObjectMapper json;
  private final CodePoints points;

  private FoundLine(ObjectMapper json, String text) {
    this.json = json;
    this.points = new CodePoints(text);
  }

  static ObjectNode of(ObjectMapper json, Input input, Found found) {
    return new FoundLine(json, input.document().text()).line(input, found);
  }

  private ObjectNode line(Input input, Found found) {
    ObjectNode line = json.createObjectNode();
    line.put("id", input.id());
    line.put("text", input.document().text());
    line.put("published", text(input.document().published()));
    ArrayNode attributions = line.putArray("attributions");
    found.attributions().forEach(attribution -> attributions.add(node(attribution)));
    ArrayNode facts = line.putArray("facts");
    for (Fact fact : found.facts()) {
      ObjectNode node = facts.addObject();
      node.set("span", pair(fact.span()));
      node.put("type", code(fact.type()));
      node.put("askable", fact.askable());
      node.put("why", fact.why());
    }
    ArrayNode dates = line.putArray("dates");
    for (TimeExpression date : found.dates()) {
      ObjectNode node = dates.addObject();
      node.set("span", pair(date.span()));
      node.put("date", date.date());
      node.put("rule", date.rule());
    }
    ArrayNode junk = line.putArray("junk");
    for (Junk each : found.junk()) {
      junk.add(pair(each.span()));
    }
    ArrayNode names = line.putArray("names");
    for (Name name : found.names()) {
      ObjectNode node = names.addObject();
      node.put("name", name.name());
      node.put("kind", code(name.kind()));
      name.aliases().forEach(node.putArray("aliases")::add);
      node.put("title", name.title());
    }
    line.put("storyLine", found.storyLine());
    return line;
  }

  private ObjectNode node(Attribution attribution) {
    ObjectNode node = json.createObjectNode();
    node.set("content", pairs(attribution.content()));
    node.set("cue", pairs(attribution.cue()));
    node.set("source", pairs(attribution.source()));
    node.put("type", code(attribution.type()));
    node.put("speaker", attribution.speaker());
    node.put("speakerKind", code(attribution.speakerKind()));
    node.put("title", attribution.title());
    node.put("via", attribution.via());
    node.put("modality", code(attribution.modality()));
    node.put("saidOn", text(attribution.saidOn()));
    node.put("saidOnRule", attribution.saidOnRule());
    node.put("confident", attribution.confident());
    node.put("rule", attribution.rule());
    return node;
  }

  private ArrayNode pairs(List<Span> spans) {
    ArrayNode result = json.createArrayNode();
    spans.forEach(span -> result.add(pair(span)));
    return result;
  }

  private ArrayNode pair(Span span) {
    ArrayNode result = json.createArrayNode();
    return result.add(points.toCodePoint(span.start())).add(points.toCodePoint(span.end()));
  }

  private static String code(Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
