package onrecord.statement.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How fast the engine is when warm, in words a second, at 1, 10 and 100 times the length of a
 * sample article, and of its quotations alone. Not a test; docs/extraction.md gives the command.
 */
final class Benchmark {
  private static final int ROUNDS = 400;
  private static final int[] LENGTHS = {1, 10, 100};

  private Benchmark() {}

  public static void main(String[] arguments) {
    String article = Sample.text("harbour-toll");
    System.out.println("a sample article");
    for (int times : LENGTHS) {
      // Numbered, so that no paragraph counts as a repetition of an earlier one.
      var text = new StringBuilder();
      for (int i = 0; i < times; i++) {
        text.append(article.replace("\n\n", "\n\nNo. " + i + ": "));
      }
      measure(text.toString(), times, Math.max(10, ROUNDS / times));
    }
    System.out.println("nothing but quotations, in one line");
    String quotes =
        article
            .lines()
            .filter(line -> line.contains("“"))
            .map(line -> line + " ‘So’ \"it\" “goes ")
            .collect(Collectors.joining());
    for (int times : LENGTHS) {
      measure(quotes.repeat(times), times, Math.max(10, ROUNDS / times));
    }
  }

  private static void measure(String text, int times, int rounds) {
    var document =
        new Document(text, LocalDate.of(2026, 11, 23), null, null, Document.Kind.NEWS, List.of());
    var extractor = new Extractor();
    int found = 0;
    for (int i = 0; i < rounds; i++) {
      found += extractor.extract(document).attributions().size();
    }
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      found += extractor.extract(document).attributions().size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int words = text.split("\\s+").length;
    System.out.printf(
        "%4d x: %,8d words, %,9.0f words/s, %.2f ms each, %d attributions%n",
        times, words, words * rounds / seconds, seconds * 1000 / rounds, found / (2 * rounds));
  }
}
