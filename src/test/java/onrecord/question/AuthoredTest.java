package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import onrecord.cli.Lines;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Flaw;
import onrecord.question.flaw.Reading;
import onrecord.question.flaw.Severity;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 260 bad and 260 sound questions on 26 invented articles, written by people who had not seen the
 * checks. The first three articles of the first set and all of the second, third and fifth were
 * read afterwards to mend the checks, of the sixth the three sound ones that were refused, the
 * others not: see docs/questions.md.
 */
class AuthoredTest {
  private static final String FOLDER = "/onrecord/question/flaw/";
  private static final String FIRST = "authored/";
  private static final String SECOND = "authored2/";
  private static final String THIRD = "authored3/";
  private static final String FOURTH = "authored4/";
  private static final String FIFTH = "authored5/";
  private static final String SIXTH = "authored6/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> READ =
      Set.of(
          "a1", "a2", "a3", "x1", "x2", "x3", "x4", "y1", "y2", "y3", "y4", "v1", "v2", "v3", "v4");

  /** These two are counted apart: they ask for a line or a role, not for another question. */
  private static final Set<String> APART = Set.of("no_context", "not_introduced");

  private static final Map<String, Reading> READINGS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    read(FIRST);
    read(SECOND);
    read(THIRD);
    read(FOURTH);
    read(FIFTH);
    read(SIXTH);
  }

  private static void read(String folder) throws IOException {
    for (JsonNode about : lines(folder + "articles.jsonl")) {
      var document =
          new Document(
              text(folder + about.path("file").asText()),
              LocalDate.parse(about.path("published").asText()),
              about.path("headline").asText(),
              about.path("outlet").asText(),
              Document.Kind.valueOf(about.path("kind").asText()),
              List.of());
      READINGS.put(
          about.path("id").asText(), new Reading(document, new Extractor().extract(document)));
    }
  }

  /** What was counted over some questions. */
  private record Count(int all, int found, int named, int rejected, int warned, int codes) {}

  @Test
  void badQuestionsAreFound() throws IOException {
    Count seen = count(FIRST + "bad.jsonl", true);
    Count unseen = count(FIRST + "bad.jsonl", false);
    System.out.println("authored, bad: read " + seen + ", never read " + unseen);
    assertEquals(60, seen.all + unseen.all);
    assertTrue(seen.found >= 28 && seen.named >= 28 && seen.rejected >= 25);
    assertTrue(unseen.found >= 24 && unseen.named >= 21 && unseen.rejected >= 15);
  }

  @Test
  void soundQuestionsAreLeftAlone() throws IOException {
    Count seen = count(FIRST + "good.jsonl", true);
    Count unseen = count(FIRST + "good.jsonl", false);
    System.out.println("authored, sound: read " + seen + ", never read " + unseen);
    assertEquals(60, seen.all + unseen.all);
    assertTrue(seen.rejected == 0 && seen.warned == 0);
    assertTrue(unseen.rejected <= 1 && unseen.warned <= 4);
  }

  @Test
  void secondSetIsFoundAndLeftAlone() throws IOException {
    Counts set = counts(SECOND, true);
    Count bad = set.bad;
    Count sound = set.sound;
    assertTrue(bad.found >= 40 && bad.named >= 39 && bad.rejected >= 35 && bad.codes <= 80);
    assertTrue(sound.rejected == 0 && sound.warned == 0);
  }

  @Test
  void thirdSetIsFoundAndLeftAlone() throws IOException {
    Counts set = counts(THIRD, true);
    Count bad = set.bad;
    Count sound = set.sound;
    assertTrue(bad.found >= 40 && bad.named >= 40 && bad.rejected >= 35 && bad.codes <= 80);
    assertTrue(sound.rejected == 0 && sound.warned == 0);
  }

  /** Run once, then one check was mended on two sound ones that it refused. */
  @Test
  void fourthSetIsMeasured() throws IOException {
    Counts set = counts(FOURTH, false);
    Count bad = set.bad;
    Count sound = set.sound;
    assertTrue(bad.found >= 34 && bad.named >= 29 && bad.rejected >= 28 && bad.codes <= 80);
    assertTrue(sound.rejected <= 1 && sound.warned <= 2);
  }

  /** Four of its codes are other names for what is found ("long_stem"). */
  @Test
  void fifthSetIsFoundAndLeftAlone() throws IOException {
    Counts set = counts(FIFTH, true);
    Count bad = set.bad;
    Count sound = set.sound;
    assertTrue(bad.found >= 40 && bad.named >= 36 && bad.rejected >= 37 && bad.codes <= 80);
    assertTrue(sound.rejected == 0 && sound.warned <= 1);
  }

  /** Run once, then what three of its sound ones were refused for was mended. */
  @Test
  void sixthSetIsMeasured() throws IOException {
    Counts set = counts(SIXTH, false);
    Count bad = set.bad;
    Count sound = set.sound;
    assertTrue(bad.found >= 33 && bad.named >= 25 && bad.rejected >= 27 && bad.codes <= 80);
    assertTrue(sound.rejected == 0 && sound.warned == 0);
  }

  private record Counts(Count bad, Count sound) {}

  /** Of a set of forty bad and forty sound ones; printed too. */
  private static Counts counts(String folder, boolean read) throws IOException {
    var counts = new Counts(count(folder + "bad.jsonl", read), count(folder + "good.jsonl", read));
    System.out.println(folder + " bad " + counts.bad + ", sound " + counts.sound);
    assertEquals(80, counts.bad.all + counts.sound.all);
    return counts;
  }

  private static Count count(String file, boolean read) throws IOException {
    int all = 0;
    int found = 0;
    int named = 0;
    int rejected = 0;
    int warned = 0;
    int given = 0;
    for (JsonNode line : lines(file)) {
      if (READ.contains(line.path("article").asText()) == read) {
        Draft draft = Lines.check(line, READINGS.get(line.path("article").asText()));
        var codes = draft.flaws().stream().map(Flaw::code).toList();
        all++;
        given += codes.size();
        found += codes.isEmpty() ? 0 : 1;
        named += expected(line).stream().anyMatch(codes::contains) ? 1 : 0;
        rejected += draft.flaws().stream().anyMatch(f -> f.severity() == Severity.REJECT) ? 1 : 0;
        warned += APART.containsAll(codes) ? 0 : 1;
      }
    }
    return new Count(all, found, named, rejected, warned, given);
  }

  private static List<String> expected(JsonNode line) {
    var codes = new ArrayList<String>();
    for (JsonNode list : List.of(line.path("expected"), line.path("also"))) {
      StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).forEach(codes::add);
      codes.add(list.asText());
    }
    return codes;
  }

  private static List<JsonNode> lines(String file) throws IOException {
    var lines = new ArrayList<JsonNode>();
    for (String line : text(file).split("\n")) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  private static String text(String file) throws IOException {
    try (InputStream in = AuthoredTest.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
