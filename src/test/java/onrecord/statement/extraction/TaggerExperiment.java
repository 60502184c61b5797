package onrecord.statement.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * What a part-of-speech tagger would buy where {@link CueFinder} decides whether a reporting word
 * is a verb here, and what it costs. Not a test; docs/extraction.md gives the command.
 */
final class TaggerExperiment {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final POSTaggerME tagger;
  private final Map<String, int[]> decided = new TreeMap<>();
  private final Scores rules = new Scores();
  private final Scores vetoed = new Scores();
  private long words;
  private long nanos;

  private TaggerExperiment(POSModel model) {
    tagger = new POSTaggerME(model);
  }

  public static void main(String[] arguments) throws IOException {
    long before = heap();
    POSModel model;
    try (var stream = POSModel.class.getResourceAsStream(MODEL)) {
      model = new POSModel(stream);
    }
    var experiment = new TaggerExperiment(model);
    long after = heap();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      experiment.add(line);
    }
    System.out.printf("model in memory: %.1f MB%n", (after - before) / 1e6);
    System.out.printf(
        Locale.ROOT,
        "tagging: %,d words, %,.0f words/s%n",
        experiment.words,
        experiment.words / (experiment.nanos / 1e9));
    experiment.print();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void add(String line) throws IOException {
    var node = JSON.readTree(line);
    var document = new GoldDocument(node);
    String text = document.document.text();
    Set<Integer> marked = new HashSet<>();
    for (var each : node.path("attributions")) {
      document.letters(each.path("cue")).stream().forEach(marked::add);
    }
    Tokens tokens = Tokens.of(text, Layout.paragraphs(text));
    var items = new Items(tokens, QuotationFinder.find(tokens));
    var cues = new CueFinder(items);
    Map<Integer, String> tags = new HashMap<>();
    var points = new CodePoints(text);
    for (Sentence sentence : items.sentences) {
      tag(items, sentence, tags);
      Set<Integer> byRules = new HashSet<>();
      cues.in(sentence).forEach(cue -> byRules.add(cue.first()));
      for (int k = sentence.from(); k < sentence.to(); k++) {
        if (items.is(k, Lexicon.REPORTING)) {
          int start = tokens.start[items.token(k)];
          boolean verb = tags.get(start).equals("VERB");
          boolean rule = byRules.contains(k);
          boolean gold = marked.contains(points.toCodePoint(start));
          count("the rules", rule, gold);
          count("the tagger", verb, gold);
          count("both say verb", verb && rule, gold);
          count("one of both", verb || rule, gold);
        }
      }
    }
    List<Attribution> found = new Extractor().extract(document.document).attributions();
    rules.add(document, marked(document, found));
    vetoed.add(
        document, marked(document, found.stream().filter(each -> !vetoed(each, tags)).toList()));
  }

  private void tag(Items items, Sentence sentence, Map<Integer, String> tags) {
    int first = items.firstToken(sentence.from());
    int last = items.lastToken(sentence.to() - 1);
    Tokens tokens = items.tokens;
    var sentenceWords = new ArrayList<String>();
    for (int i = first; i <= last; i++) {
      sentenceWords.add(tokens.at(i, i));
    }
    long start = System.nanoTime();
    String[] result = tagger.tag(sentenceWords.toArray(String[]::new));
    nanos += System.nanoTime() - start;
    words += result.length;
    for (int i = first; i <= last; i++) {
      tags.put(tokens.start[i], result[i - first]);
    }
  }

  /** The tagger takes the reporting word of this attribution for something other than a verb. */
  private static boolean vetoed(Attribution each, Map<Integer, String> tags) {
    return !each.cue().isEmpty()
        && !each.rule().startsWith("according-to")
        && !"VERB".equals(tags.getOrDefault(each.cue().get(0).start(), "VERB"));
  }

  private static List<Marked> marked(GoldDocument document, List<Attribution> found) {
    return found.stream()
        .map(each -> Marked.of(document, each))
        .filter(each -> !each.content().isEmpty())
        .toList();
  }

  private void count(String who, boolean verb, boolean gold) {
    int[] counts = decided.computeIfAbsent(who, name -> new int[3]);
    counts[0] += verb ? 1 : 0;
    counts[1] += gold ? 1 : 0;
    counts[2] += verb && gold ? 1 : 0;
  }

  private void print() {
    System.out.println("reporting words taken for verbs, against the marked cues");
    decided.forEach(
        (who, counts) -> {
          double precision = 100.0 * counts[2] / counts[0];
          double recall = 100.0 * counts[2] / counts[1];
          System.out.printf(
              Locale.ROOT,
              "%-16s %s precision %.1f recall %.1f F1 %.1f%n",
              who,
              Arrays.toString(counts),
              precision,
              recall,
              2 * precision * recall / (precision + recall));
        });
    System.out.println("the rules alone, and without what the tagger takes for no verb");
    Map<String, Double> other = vetoed.figures();
    rules
        .figures()
        .forEach(
            (name, value) ->
                System.out.printf(
                    "%-40s %6s %6s%n", name, Errors.text(value), Errors.text(other.get(name))));
  }
}
