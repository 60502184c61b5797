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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 1,820 bad and 1,820 sound questions on 182 invented articles, written by people who had not seen
 * the checks. Which sets were read afterwards to mend the checks, and which were not, each says; of
 * the unread ones from the sixth to the sixteenth the sound ones that were refused were read: see
 * docs/questions.md.
 */
class AuthoredTest {
  private static final String FOLDER = "/onrecord/question/flaw/";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of the first set these were read; any other set was read as a whole or not. */
  private static final Set<String> READ_OF_FIRST = Set.of("a1", "a2", "a3");

  /** These two are counted apart: they ask for a line or a role, not for another question. */
  private static final Set<String> APART = Set.of("no_context", "not_introduced");

  /** Whoever gives a question every code finds every flaw. */
  private static final int MOST_CODES = 2;

  /** Ready drafts per 1,000 words, the median of all articles. */
  private static final double LEAST_DRAFTS = 4.3;

  private static final Map<String, Reading> READINGS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (Authored set : Authored.values()) {
      read(set.folder);
    }
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

  /** Of bad questions so many are found, are found by an expected code, are rejected. */
  private record Least(int found, int named, int rejected) {}

  /** Of sound ones so many are rejected, are warned of. */
  private record Most(int rejected, int warned) {}

  /** A set, or the part of it that was read to mend the checks, and what is to come of it. */
  private enum Authored {
    FIRST_READ("authored", true, 30, new Least(28, 28, 25), new Most(0, 0)),
    FIRST_UNREAD("authored", false, 30, new Least(23, 20, 15), new Most(1, 4)),
    SECOND("authored2", true, 40, new Least(40, 39, 35), new Most(0, 2)),
    THIRD("authored3", true, 40, new Least(40, 39, 38), new Most(0, 0)),
    /** Run once, then one check was mended on two sound ones that it refused. */
    FOURTH("authored4", false, 40, new Least(35, 32, 30), new Most(1, 4)),
    /** Four of its codes are other names for what is found ("long_stem"). */
    FIFTH("authored5", true, 40, new Least(40, 37, 38), new Most(0, 2)),
    /** Run once, then what three of its sound ones were refused for was mended. */
    SIXTH("authored6", false, 40, new Least(35, 27, 28), new Most(0, 2)),
    /** Five of its codes are other names for what is found ("sensitive"). */
    SEVENTH("authored7", true, 40, new Least(40, 35, 37), new Most(0, 1)),
    /**
     * Run before and after the seventh was read, then two of the three sound ones that it refused
     * were mended. Two of its codes are other names.
     */
    EIGHTH("authored8", false, 40, new Least(36, 31, 31), new Most(0, 4)),
    /** What is missed is a number of a vote taken for that of the other side. */
    NINTH("authored9", true, 40, new Least(39, 38, 34), new Most(0, 2)),
    /**
     * Run at first sight and after the ninth and the eleventh were read; bad ones not looked at.
     */
    TENTH("authored10", false, 40, new Least(33, 30, 27), new Most(0, 5)),
    /** What is missed is a second right answer told elsewhere in the article. */
    ELEVENTH("authored11", true, 40, new Least(39, 38, 34), new Most(0, 0)),
    /**
     * Run at first sight and after the eleventh was read, and not looked at. Another was found only
     * while an office was not read, by a person who had seemed to have none.
     */
    TWELFTH("authored12", false, 40, new Least(35, 30, 27), new Most(0, 7)),
    /** What is missed are second right answers and what nobody would choose. */
    THIRTEENTH("authored13", true, 40, new Least(36, 33, 26), new Most(0, 3)),
    /** Run at first sight and after two others were read; not looked at. */
    FOURTEENTH("authored14", false, 40, new Least(36, 32, 28), new Most(0, 2)),
    FIFTEENTH("authored15", true, 40, new Least(36, 36, 28), new Most(0, 3)),
    /** As the fourteenth. */
    SIXTEENTH("authored16", false, 40, new Least(34, 32, 26), new Most(1, 4)),
    /** Five sets by five people, read together; what is still missed asks for what words mean. */
    SEVENTEENTH("authored17", true, 40, new Least(34, 32, 31), new Most(0, 1)),
    EIGHTEENTH("authored18", true, 40, new Least(37, 31, 25), new Most(0, 7)),
    NINETEENTH("authored19", true, 40, new Least(36, 34, 30), new Most(0, 3)),
    TWENTIETH("authored20", true, 40, new Least(38, 33, 27), new Most(0, 0)),
    TWENTY_FIRST("authored21", true, 40, new Least(38, 34, 28), new Most(1, 2)),
    /** Two by two more people, run at first sight after those five were read, then read too. */
    TWENTY_SECOND("authored22", true, 40, new Least(36, 29, 28), new Most(0, 4)),
    TWENTY_THIRD("authored23", true, 40, new Least(37, 36, 29), new Most(0, 3)),
    /** Three by three more people, run at first sight after those, then read too. */
    TWENTY_FOURTH("authored24", true, 40, new Least(38, 35, 32), new Most(0, 4)),
    TWENTY_FIFTH("authored25", true, 40, new Least(36, 33, 31), new Most(0, 4)),
    TWENTY_SIXTH("authored26", true, 40, new Least(39, 39, 30), new Most(0, 1)),
    /** Six sets by six people, the first three read before the others were run again, then all. */
    TWENTY_SEVENTH("authored27", true, 40, new Least(38, 35, 27), new Most(0, 2)),
    TWENTY_EIGHTH("authored28", true, 40, new Least(39, 33, 37), new Most(0, 1)),
    TWENTY_NINTH("authored29", true, 40, new Least(36, 35, 29), new Most(0, 10)),
    THIRTIETH("authored30", true, 40, new Least(38, 34, 30), new Most(1, 2)),
    THIRTY_FIRST("authored31", true, 40, new Least(37, 34, 31), new Most(0, 7)),
    THIRTY_SECOND("authored32", true, 40, new Least(32, 31, 29), new Most(0, 7)),
    /** Four by four more, run at first sight after those six were read, then read too. */
    THIRTY_THIRD("authored33", true, 40, new Least(39, 35, 29), new Most(0, 5)),
    THIRTY_FOURTH("authored34", true, 40, new Least(35, 31, 27), new Most(0, 1)),
    THIRTY_FIFTH("authored35", true, 40, new Least(35, 33, 28), new Most(0, 6)),
    THIRTY_SIXTH("authored36", true, 40, new Least(34, 32, 26), new Most(0, 4)),
    /** Three by three more, run before and after a review of the checks, and not looked at. */
    THIRTY_SEVENTH("authored37", false, 40, new Least(35, 34, 27), new Most(0, 4)),
    THIRTY_EIGHTH("authored38", false, 40, new Least(35, 34, 29), new Most(4, 7)),
    THIRTY_NINTH("authored39", false, 40, new Least(35, 33, 32), new Most(4, 7)),
    /** Six by six more, run together at first sight; then three were read, three not looked at. */
    FORTIETH("authored40", true, 40, new Least(39, 34, 34), new Most(1, 8)),
    FORTY_FIRST("authored41", true, 40, new Least(29, 25, 24), new Most(0, 4)),
    FORTY_SECOND("authored42", true, 40, new Least(39, 32, 32), new Most(1, 6)),
    FORTY_THIRD("authored43", false, 40, new Least(32, 28, 25), new Most(3, 9)),
    FORTY_FOURTH("authored44", false, 40, new Least(35, 29, 28), new Most(3, 5)),
    FORTY_FIFTH("authored45", false, 40, new Least(37, 32, 28), new Most(3, 6));

    final String folder;
    final boolean read;
    final int size;
    final Least bad;
    final Most sound;

    Authored(String folder, boolean read, int size, Least bad, Most sound) {
      this.folder = folder + "/";
      this.read = read;
      this.size = size;
      this.bad = bad;
      this.sound = sound;
    }

    /** Whether an article is in this part of its set. */
    boolean has(String article) {
      return !folder.equals("authored/") || READ_OF_FIRST.contains(article) == read;
    }
  }

  @ParameterizedTest
  @EnumSource
  void badQuestionsAreFound(Authored set) throws IOException {
    Count bad = count(set, "bad.jsonl");
    System.out.println(set + ", bad: " + bad);
    assertEquals(set.size, bad.all);
    assertTrue(bad.found >= set.bad.found && bad.named >= set.bad.named);
    assertTrue(bad.rejected >= set.bad.rejected);
    assertTrue(bad.codes <= MOST_CODES * bad.all);
  }

  @ParameterizedTest
  @EnumSource
  void soundQuestionsAreLeftAlone(Authored set) throws IOException {
    Count sound = count(set, "good.jsonl");
    System.out.println(set + ", sound: " + sound);
    assertEquals(set.size, sound.all);
    assertTrue(sound.rejected <= set.sound.rejected && sound.warned <= set.sound.warned);
  }

  /** They are better written than most news; what news gives, {@link YieldTest} tells. */
  @Test
  void theArticlesGiveQuestionsUnasked() {
    var yield =
        Yield.of(
            READINGS.values().stream()
                .map(Reading::document)
                .filter(document -> document.kind() == Document.Kind.NEWS)
                .toList());
    yield.figures().forEach((row, figure) -> System.out.printf("%-42s %s%n", row, figure));
    assertTrue(yield.median() >= LEAST_DRAFTS, "per 1,000 words: " + yield.median());
  }

  private static Count count(Authored set, String file) throws IOException {
    int all = 0;
    int found = 0;
    int named = 0;
    int rejected = 0;
    int warned = 0;
    int given = 0;
    for (JsonNode line : lines(set.folder + file)) {
      if (set.has(line.path("article").asText())) {
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
