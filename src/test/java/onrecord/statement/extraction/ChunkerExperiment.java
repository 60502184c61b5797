package onrecord.statement.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * What a chunker would buy for the words that name a source, and what it costs. Not a test;
 * docs/extraction.md gives the command.
 */
final class ChunkerExperiment {
  private final POSTaggerME tagger;
  private final ChunkerME chunker;
  private final Map<String, Scores> scores = new LinkedHashMap<>();
  private final Map<String, int[]> exact = new LinkedHashMap<>();
  private long words;
  private long nanos;

  private ChunkerExperiment(POSModel tags, ChunkerModel chunks) {
    // By itself this version turns the tags into universal ones, which the chunker does not know.
    tagger = new POSTaggerME(tags, POSTagFormat.PENN);
    chunker = new ChunkerME(chunks);
  }

  public static void main(String[] arguments) throws IOException {
    long before = heap();
    POSModel tags;
    ChunkerModel chunks;
    try (var stream = POSModel.class.getResourceAsStream("/en-pos-maxent.bin")) {
      tags = new POSModel(stream);
    }
    try (var stream = POSModel.class.getResourceAsStream("/en-chunker.bin")) {
      chunks = new ChunkerModel(stream);
    }
    var experiment = new ChunkerExperiment(tags, chunks);
    System.out.printf("models in memory: %.1f MB%n", (heap() - before) / 1e6);
    for (GoldDocument document : GoldDocument.read(Path.of(arguments[0]))) {
      experiment.add(document);
    }
    experiment.print();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Begins and ends of noun phrases by token: where the phrase of each token begins and ends. */
  private record Chunks(int[] first, int[] last) {}

  private void add(GoldDocument document) {
    String text = document.document.text();
    Tokens tokens = Tokens.of(text, Layout.paragraphs(text));
    var items = new Items(tokens, QuotationFinder.find(tokens));
    var chunks = new Chunks(new int[tokens.size], new int[tokens.size]);
    java.util.Arrays.fill(chunks.first, -1);
    for (Sentence sentence : items.sentences) {
      chunk(items, sentence, chunks);
    }
    List<Attribution> found = new Extractor().extract(document.document).attributions();
    score("the rules", document, found, each -> each.source());
    score("ends of the chunker", document, found, each -> ends(each, tokens, chunks, false));
    score("… with “of” phrases", document, found, each -> ends(each, tokens, chunks, true));
    score("the noun phrase beside the verb", document, found, each -> beside(each, tokens, chunks));
  }

  private void chunk(Items items, Sentence sentence, Chunks chunks) {
    int from = items.firstToken(sentence.from());
    int to = items.lastToken(sentence.to() - 1) + 1;
    var sentenceWords = new String[to - from];
    for (int i = from; i < to; i++) {
      sentenceWords[i - from] = items.tokens.at(i);
    }
    long start = cpu();
    String[] kinds = chunker.chunk(sentenceWords, tagger.tag(sentenceWords));
    nanos += cpu() - start;
    words += kinds.length;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i].equals("B-NP")) {
        int end = i;
        // "Oland 's mayor" is one phrase that the chunker gives as two.
        while (end + 1 < kinds.length
            && (kinds[end + 1].equals("I-NP")
                || kinds[end + 1].equals("B-NP") && sentenceWords[end + 1].matches("['’]s?"))) {
          end++;
        }
        for (int k = i; k <= end; k++) {
          chunks.first[from + k] = from + i;
          chunks.last[from + k] = from + end;
        }
        i = end;
      }
    }
  }

  /** The noun phrase at which our source begins. */
  private static List<Span> ends(Attribution each, Tokens tokens, Chunks chunks, boolean of) {
    if (each.source().isEmpty()) {
      return each.source();
    }
    int at = tokens.from(each.source().get(0).start());
    if (at >= tokens.size || chunks.first[at] < 0) {
      return each.source();
    }
    int last = chunks.last[at];
    while (of
        && tokens.word(last + 1, "of")
        && last + 2 < tokens.size
        && chunks.first[last + 2] == last + 2) {
      last = chunks.last[last + 2];
    }
    return List.of(tokens.span(chunks.first[at], last));
  }

  /** The nearest noun phrase before the reporting verb, or behind an inverted one. */
  private static List<Span> beside(Attribution each, Tokens tokens, Chunks chunks) {
    if (each.source().isEmpty() || each.cue().isEmpty()) {
      return each.source();
    }
    int cue = tokens.from(each.cue().get(0).start());
    boolean behind = each.rule().startsWith("inverted") || each.rule().startsWith("according-to");
    int step = behind ? 1 : -1;
    int paragraph = tokens.paragraph[cue];
    for (int i = cue + step; i >= 0 && i < tokens.size; i += step) {
      if (tokens.paragraph[i] != paragraph) {
        break;
      }
      if (chunks.first[i] >= 0) {
        return List.of(tokens.span(chunks.first[i], chunks.last[i]));
      }
    }
    return each.source();
  }

  private void score(
      String name,
      GoldDocument document,
      List<Attribution> found,
      Function<Attribution, List<Span>> source) {
    var marked = new ArrayList<Marked>();
    for (Attribution each : found) {
      Marked one = Marked.of(document, each);
      if (!one.content().isEmpty()) {
        marked.add(one.with(document, source.apply(each)));
      }
    }
    scores.computeIfAbsent(name, n -> new Scores()).add(document, marked);
    int[] counts = exact.computeIfAbsent(name, n -> new int[2]);
    for (Matching.Pair pair : Matching.pairs(document.gold, marked, .5)) {
      Marked gold = document.gold.get(pair.gold());
      if (!gold.source().isEmpty()) {
        counts[0]++;
        counts[1] += gold.source().equals(marked.get(pair.found()).source()) ? 1 : 0;
      }
    }
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "tagging and chunking: %,d words, %,.0f words/s%n",
        words,
        words / (nanos / 1e9));
    exact.forEach(
        (name, counts) -> {
          Map<String, Double> figures = scores.get(name).figures();
          System.out.printf(
              Locale.ROOT,
              "%-32s the very words %.1f (of %,d), source accuracy %s, joint F1 all %s, confident %s%n",
              name,
              100.0 * counts[1] / counts[0],
              counts[0],
              Errors.text(figures.get("source accuracy on found segments")),
              Errors.text(figures.get("joint F1, all")),
              Errors.text(figures.get("confident: source right")));
        });
  }
}
