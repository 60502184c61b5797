package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code draft} and {@code check} on a sample article, with an emoji before everything else. */
class DraftCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> META =
      List.of(
          "--published=2026-11-23",
          "--outlet=The Vessmark Ledger",
          "--story=the harbour bridge toll in Vessmark");

  @TempDir Path folder;

  @Test
  void draftsAreLinesWithEvidenceInCodePoints() throws IOException {
    Path article = article();
    int[] points = Files.readString(article).codePoints().toArray();
    List<JsonNode> drafts = draft(article);
    assertTrue(drafts.size() >= 8, drafts.size() + " drafts");
    for (JsonNode draft : drafts) {
      assertEquals("toll", draft.path("article").asText());
      assertEquals("2026-11-23", draft.path("asOf").asText());
      assertTrue(draft.path("reviewBy").asText().compareTo("2027-01-01") > 0, draft.toString());
      assertTrue(draft.path("ready").asBoolean());
      assertEquals(draft.path("format").asText().equals("single"), draft.has("choices"));
      var words = new ArrayList<String>();
      for (JsonNode span : draft.path("evidence").path("spans")) {
        int start = span.path(0).asInt();
        words.add(new String(points, start, span.path(1).asInt() - start));
      }
      assertEquals(String.join(" … ", words), draft.path("evidence").path("text").asText());
    }
  }

  @Test
  void withoutAHeadlineTheFirstLineIsTheContext() throws IOException {
    Run run = run(new DraftCommand(), article().toString());
    assertEquals(0, run.code, run.err);
    assertTrue(run.lines().size() >= 1, run.lines().size() + " drafts");
    String context = run.lines().get(0).path("context").asText();
    assertTrue(context.length() > 10 && !context.contains("Listen"), context);
  }

  @Test
  void countGivesABalancedSet() throws IOException {
    List<JsonNode> set = draft(article(), "--count=5");
    assertEquals(5, set.size());
    assertTrue(set.stream().map(draft -> draft.path("speaker").asText()).distinct().count() >= 3);
  }

  /** Each article alone would have them by chance. */
  @Test
  void overAllArticlesOfARunEachPlaceIsTheKeysAsOften() throws IOException {
    String[] files = new String[8];
    for (int i = 0; i < files.length; i++) {
      Path copy = folder.resolve("toll-" + i + ".txt");
      Files.copy(article(), copy, StandardCopyOption.REPLACE_EXISTING);
      files[i] = copy.toString();
    }
    var args = new ArrayList<>(META);
    args.add("--count=1");
    args.add("--kinds=quote_or_paraphrase");
    args.addAll(List.of(files));
    Run run = run(new DraftCommand(), args.toArray(String[]::new));
    var times = new HashMap<Integer, Integer>();
    for (JsonNode draft : run.lines()) {
      int place = 0;
      while (!draft.path("choices").path(place).path("correct").asBoolean()) {
        place++;
      }
      times.merge(place, 1, Integer::sum);
    }
    assertEquals(Map.of(0, 2, 1, 2, 2, 2, 3, 2), times);
  }

  @Test
  void moreAddsWhatComesOnRequest() throws IOException {
    int usual = draft(article()).size();
    assertTrue(draft(article(), "--more").size() > usual);
  }

  @Test
  void checkPrintsEachLineBackWithItsFlaws() throws IOException {
    Path article = article();
    var good = (ObjectNode) draft(article).get(0);
    good.put("id", "kept");
    good.remove("ready");
    ObjectNode bad = good.deepCopy();
    bad.putNull("evidence");
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(questions, good + "\n\n" + bad + "\n");
    Run run =
        run(
            new CheckCommand(),
            "--article=" + article,
            "--published=2026-11-23",
            questions.toString());
    assertEquals(0, run.code, run.err);
    assertEquals(2, run.lines().size());
    assertEquals("kept", run.lines().get(0).path("id").asText());
    assertTrue(run.lines().get(0).path("ready").asBoolean());
    JsonNode flaw = run.lines().get(1).path("flaws").path(0);
    assertEquals("not_in_article", flaw.path("code").asText());
    assertEquals("reject", flaw.path("severity").asText());
    assertFalse(run.lines().get(1).path("ready").asBoolean());
  }

  /**
   * Who writes questions by hand copies the words, with other marks perhaps, and counts nothing.
   */
  @Test
  void checkLooksForEvidenceWithoutOffsets() throws IOException {
    Path article = article();
    ObjectNode question = (ObjectNode) draft(article).get(0);
    ObjectNode evidence = (ObjectNode) question.get("evidence");
    String words = evidence.get("text").asText();
    evidence.remove("spans");
    evidence.put("text", words.replace('“', '"').replace('”', '"').replace(" … ", "\n"));
    assertTrue(checked(article, question).path("ready").asBoolean());
    evidence.put("text", "Nobody said this.");
    String flaws = checked(article, question).path("flaws").toString();
    assertTrue(flaws.contains("not_in_article"), flaws);
  }

  private JsonNode checked(Path article, JsonNode question) throws IOException {
    Path file = Files.writeString(folder.resolve("by-hand.jsonl"), question + "\n");
    var arguments = new ArrayList<>(META);
    arguments.addAll(List.of("--article=" + article, file.toString()));
    Run run = run(new CheckCommand(), arguments.toArray(String[]::new));
    assertEquals(0, run.code, run.err);
    return run.lines().get(0);
  }

  @Test
  void checkTellsWhatIsWrongBetweenQuestionsApartFromTheLines() throws IOException {
    String line = draft(article()).get(0).toString();
    Path questions = folder.resolve("twice.jsonl");
    Files.writeString(questions, line + "\n" + line + "\n");
    Run run = run(new CheckCommand(), questions.toString());
    assertEquals(2, run.lines().size());
    assertTrue(run.err.contains("asked_twice (warn) in questions 1, 2: "), run.err);
  }

  @Test
  void wrongUseIsTwoAndARefusalIsOneWithASentence() throws IOException {
    assertEquals(2, run(new DraftCommand()).code);
    assertEquals(2, run(new DraftCommand(), "--count=0", article().toString()).code);
    Run absent = run(new DraftCommand(), folder.resolve("no.txt").toString());
    assertEquals(1, absent.code);
    assertTrue(absent.err.endsWith("does not exist; check its name.\n"), absent.err);
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"kind\":\"riddle\",\"format\":\"single\",\"stem\":\"?\"}\n");
    Run unknown = run(new CheckCommand(), broken.toString());
    assertEquals(1, unknown.code);
    String kinds = "line 1 has no known \"kind\": riddle; it takes who_said, which_said, ";
    assertTrue(unknown.err.contains(kinds), unknown.err);
    Files.writeString(broken, "{\"kind\":\"fact\",\"format\":\"choice\",\"stem\":\"?\"}\n");
    String formats =
        "\"format\": choice; it takes single, multiple, truefalse, match, order, numeric, short.";
    assertTrue(run(new CheckCommand(), broken.toString()).err.contains(formats));
  }

  @Test
  void whereNoQuestionIsReadyASentenceSaysWhy() throws IOException {
    String turns =
        "ADA ORR: We will open the gate on Monday.\n\nTOMAS VERRELL: I doubt it.\n\n"
            + "ADA ORR: It will open at noon.\n";
    Run two = run(new DraftCommand(), written("talk", turns));
    assertEquals(0, two.code, "a text without a question is no mistake");
    assertEquals("", two.out);
    assertEquals(
        "talk: no question is ready. What is said is too short to be asked, or makes no sense"
            + " without what stands around it.\n",
        two.err);
    Run nobody = run(new DraftCommand(), written("rain", "It rained in the night.\n"));
    assertEquals(
        "rain: no question is ready. Nobody with a name surely says something in this text.\n",
        nobody.err);
    Path plain = Path.of("src/test/resources/onrecord/question/generation/plain/02.txt");
    Run more = run(new DraftCommand(), plain.toString(), "--published", "2026-11-24");
    assertTrue(
        more.err.endsWith(" --more drafts some that need an edit more often than not.\n"),
        more.err);
    assertEquals("", run(new DraftCommand(), article().toString()).err);
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeItIsRead() throws IOException {
    String book = "The toll of the bridge is what it was. ".repeat(1_540);
    Run run = run(new DraftCommand(), written("book", book));
    assertEquals(1, run.code);
    assertEquals("", run.out);
    assertEquals(
        "book: The text has 60,060 characters, and the limit is 60,000. Draft from one article"
            + " at a time.\n",
        run.err);
    Path lines = folder.resolve("books.jsonl");
    Files.writeString(lines, JSON.createObjectNode().put("id", "b1").put("text", book) + "\n");
    Run line = run(new DraftCommand(), "--jsonl", lines.toString());
    assertEquals(1, line.code);
    assertTrue(line.err.startsWith("b1: The text has 60,060 characters"), line.err);
  }

  @Test
  void anotherLanguageAndTagsAreTold() throws IOException {
    Run german =
        run(
            new DraftCommand(),
            written("maut", "„Die Maut bleibt“, sagte Anna Brandt in Vessmark. Sie ist gerecht."));
    assertEquals(0, german.code);
    assertEquals(
        "maut: This does not read as English. Only articles in English work so far.\n", german.err);
    String page = "<p>" + Files.readString(article()).replace("\n\n", "</p>\n<p>") + "</p>";
    Run html = run(new DraftCommand(), written("page", page));
    assertEquals(0, html.code);
    assertTrue(html.err.startsWith("page: This is HTML, with its tags. Copy "), html.err);
    assertEquals(1, html.err.lines().count(), html.err);
  }

  private String written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), text).toString();
  }

  private Path article() throws IOException {
    Path file = folder.resolve("toll.txt");
    try (var in = getClass().getResourceAsStream("/onrecord/demo/harbour-toll.txt")) {
      Files.writeString(
          file, "🎙️ Listen to this story.\n\n" + new String(in.readAllBytes(), "UTF-8"));
    }
    return file;
  }

  private List<JsonNode> draft(Path article, String... more) {
    var arguments = new ArrayList<>(META);
    arguments.addAll(List.of(more));
    arguments.add(article.toString());
    Run run = run(new DraftCommand(), arguments.toArray(String[]::new));
    assertEquals(0, run.code, run.err);
    return run.lines();
  }

  private record Run(int code, String out, String err) {
    List<JsonNode> lines() {
      return out.lines().map(Run::json).toList();
    }

    private static JsonNode json(String line) {
      try {
        return JSON.readTree(line);
      } catch (IOException e) {
        throw new AssertionError(line, e);
      }
    }
  }

  private static Run run(Object command, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
