package onrecord.statement.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Texts at random. {@code -Donrecord.fuzz.seconds=600} runs longer than the usual 20 seconds; a
 * failure names the seed of its text, and {@code -Donrecord.fuzz.seed} begins with it.
 */
class FuzzTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Property(tries = 2_000)
  void anyMixtureOfBlocksIsRead(@ForAll("mixtures") String text) {
    Odd.check(document(text, MONDAY));
  }

  @Property(tries = 500)
  void anyCharactersAreRead(@ForAll String text) {
    Odd.check(document(text, null));
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(Odd.BLOCKS).list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @Test
  void readsOddTextsForAsLongAsAsked() {
    long seconds = Long.getLong("onrecord.fuzz.seconds", 20);
    long seed = Long.getLong("onrecord.fuzz.seed", new Random().nextLong());
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long texts = 0;
    long slowest = 0;
    while (System.nanoTime() < end) {
      var random = new Random(seed);
      String text = Odd.text(random);
      long start = System.nanoTime();
      try {
        Odd.check(document(text, random.nextBoolean() ? MONDAY : null));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("the text of seed " + seed + ": " + e.getMessage(), e);
      }
      slowest = Math.max(slowest, System.nanoTime() - start);
      texts++;
      seed++;
    }
    System.out.printf(
        "FuzzTest: %,d odd texts in %d s, the slowest %d ms%n",
        texts, seconds, slowest / 1_000_000);
  }

  private static Document document(String text, LocalDate published) {
    return new Document(text, published, text, null, Document.Kind.NEWS, List.of());
  }
}
