package onrecord.statement.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An article annotated by hand, what the engine finds in it, and how well both agree. */
final class Annotated {
  private static final ObjectMapper JSON = new ObjectMapper();

  final Found found;
  final Map<String, Double> figures;
  final FactScores facts;
  final List<String> remarks = new ArrayList<>();
  int daysRight;
  int daysWrong;
  int days;

  /** Attributions are scored on those that any good system should find ("core"). */
  Annotated(JsonNode gold, String text, LocalDate published) {
    ObjectNode node = JSON.createObjectNode().put("id", gold.path("article").asText());
    node.put("text", text).put("published", published.toString());
    ArrayNode core = node.putArray("attributions");
    for (JsonNode each : gold.path("attributions")) {
      if (each.path("core").asBoolean()) {
        core.add(named(each));
      }
    }
    var document = new GoldDocument(node);
    found = new Extractor().extract(document.document);
    List<Marked> mine =
        found.attributions().stream().map(each -> Marked.of(document, each)).toList();
    var scores = new Scores();
    scores.add(document, mine);
    figures = scores.figures();
    facts = new FactScores(document, gold, found);
    for (Marked each : Scores.kept(document, mine)) {
      Marked marked = Scores.closest(document.gold, each);
      boolean wrong =
          marked == null
              || !Scores.saidBy(marked, each)
              || marked.speaker() != null && !Matching.sameSpeaker(marked, each, true);
      if (wrong) {
        remarks.add(
            "confident: " + each.sourceText() + " = " + each.speaker() + ", " + each.rule());
      }
    }
    days(document, core, mine);
    remarks.addAll(facts.remarks);
  }

  static Annotated sample(String name) throws IOException {
    try (var stream = Annotated.class.getResourceAsStream("annotated/" + name + ".json")) {
      JsonNode gold = JSON.readTree(stream);
      LocalDate published = LocalDate.parse(gold.path("publication_date").asText());
      return new Annotated(gold, Sample.text(name), published);
    }
  }

  /** As the scorer's own gold files have it: a speaker only where it is a proper name. */
  private static JsonNode named(JsonNode attribution) {
    ObjectNode result = attribution.deepCopy();
    if (Matching.names(attribution.path("speaker").asText("")).isEmpty()) {
      result.remove("speaker");
    }
    return result;
  }

  /** The day each was said: right, wrong, or given where the annotation has none. */
  private void days(GoldDocument document, ArrayNode core, List<Marked> mine) {
    for (Matching.Pair pair : Matching.pairs(document.gold, mine, .5)) {
      String want = core.get(pair.gold()).path("saidOn").asText(null);
      LocalDate got = found.attributions().get(pair.found()).saidOn();
      boolean wanted = want != null && !want.equals("null");
      days += wanted ? 1 : 0;
      if (got != null) {
        boolean right = wanted && want.equals(got.toString());
        daysRight += right ? 1 : 0;
        daysWrong += right ? 0 : 1;
      }
    }
  }
}
