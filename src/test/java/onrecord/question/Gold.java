package onrecord.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.CodePoints;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/** The annotated seed article as what a faultless extraction would find. */
public final class Gold {
  public final Document document;
  public final Found found;
  private final CodePoints points;

  /** The folder of shared data, which not every machine has. */
  public static Path folder() {
    return Path.of(System.getProperty("onrecord.shared", "../shared")).resolve("seed");
  }

  public static boolean isThere() {
    boolean there = Files.exists(folder().resolve("gold.json"));
    if (!there) {
      System.err.println(
          "SKIPPED: no seed article at " + folder() + " (set -Donrecord.shared=FOLDER)");
    }
    return there;
  }

  public static Gold read() throws IOException {
    return new Gold(
        Files.readString(folder().resolve("article.txt")),
        new ObjectMapper().readTree(folder().resolve("gold.json").toFile()));
  }

  private Gold(String text, JsonNode gold) {
    points = new CodePoints(text);
    document =
        new Document(
            text,
            LocalDate.of(2022, 3, 24),
            gold.path("title").asText(),
            "Newsweek",
            Document.Kind.NEWS,
            List.of());
    var names = new ArrayList<Name>();
    gold.path("names").forEach(name -> names.add(name(name)));
    var dates = new ArrayList<TimeExpression>();
    for (JsonNode date : gold.path("dates")) {
      String day = date.path("absolute_if_published_2022_03_24").asText("");
      boolean known = day.matches("\\d{4}(-\\d{2}){0,2}");
      dates.add(new TimeExpression(span(date.path("span")), known ? day : null, "gold"));
    }
    var said = new ArrayList<Attribution>();
    gold.path("attributions").forEach(one -> said.add(attribution(one, names, dates)));
    var junk = new ArrayList<Junk>();
    gold.path("junk").forEach(one -> junk.add(new Junk(span(one.path("span")), "gold")));
    found = new Found(said, List.of(), dates, junk, names, "China and the war in Ukraine");
  }

  private Name name(JsonNode node) {
    String kind = node.path("kind").asText();
    Set<String> forms = new TreeSet<>();
    var mentions = new ArrayList<Span>();
    for (JsonNode form : node.path("forms")) {
      forms.add(form.path("form").asText());
      mentions.addAll(spans(form.path("mentions")));
    }
    mentions.sort(java.util.Comparator.comparingInt(Span::start));
    String role = node.path("role").isTextual() ? node.path("role").asText() : null;
    String full = node.path("name").asText();
    forms.remove(full);
    return new Name(
        full,
        switch (kind) {
          case "person" -> Name.Kind.PERSON;
          case "country" -> Name.Kind.GOVERNMENT;
          case "place", "territory" -> Name.Kind.PLACE;
          default -> Name.Kind.ORGANISATION;
        },
        List.copyOf(forms),
        role == null ? null : role.replaceFirst(" \\(.*$|;.*$", ""),
        node.path("family_name_first").asBoolean(),
        mentions);
  }

  private Attribution attribution(JsonNode node, List<Name> names, List<TimeExpression> dates) {
    var content = spans(node.path("content"));
    var source = spans(node.path("source"));
    String speaker = node.path("speaker").isTextual() ? node.path("speaker").asText() : null;
    boolean person =
        names.stream().anyMatch(n -> n.kind() == Name.Kind.PERSON && n.name().equals(speaker));
    boolean known = person || names.stream().anyMatch(n -> n.name().equals(speaker));
    LocalDate day = null;
    if (!source.isEmpty()) {
      int at = source.get(0).start();
      day =
          dates.stream()
              .filter(d -> d.date() != null && d.date().length() == 10)
              .filter(d -> Math.abs(d.span().start() - at) < 110)
              .map(d -> LocalDate.parse(d.date()))
              .findFirst()
              .orElse(null);
    }
    return new Attribution(
        content,
        spans(node.path("cue")),
        source,
        Attribution.Type.valueOf(node.path("type").asText().toUpperCase(Locale.ROOT)),
        speaker,
        speaker == null
            ? null
            : person
                ? SpeakerKind.PERSON
                : known ? SpeakerKind.GOVERNMENT : SpeakerKind.ORGANISATION,
        node.path("speaker_title").isTextual() ? node.path("speaker_title").asText() : null,
        node.path("relayed_by").path("name").asText(null),
        Modality.PLAIN,
        day,
        day == null ? null : "gold",
        node.path("core").asBoolean(),
        "gold");
  }

  private List<Span> spans(JsonNode array) {
    var spans = new ArrayList<Span>();
    array.forEach(one -> spans.add(span(one)));
    return spans;
  }

  private Span span(JsonNode node) {
    return new Span(points.toUtf16(node.path(0).asInt()), points.toUtf16(node.path(1).asInt()));
  }
}
