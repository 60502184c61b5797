package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: no exception, a bounded time, and every span inside the text. */
class HostileInputTest {
  private static final String SENTENCE =
      "“The toll stays,” said Ines Aldovar, the mayor, on Monday, adding that Mr. Verrell was"
          + " wrong. ";

  /** Whatever takes longer hangs, be the machine as busy as it may; these take seconds alone. */
  private static final Duration HANGS = Duration.ofMinutes(3);

  static Stream<String> texts() {
    return Stream.of(
        "",
        " \n\t\r\n ",
        "\uFEFF",
        ".",
        "\"",
        "said",
        "said said said said",
        SENTENCE.repeat(200_000 / SENTENCE.length()),
        SENTENCE.repeat(2_000).replace(". ", ".\n\n"),
        "\"".repeat(1_000_000),
        "“".repeat(300_000),
        "'".repeat(300_000),
        "' a".repeat(60_000),
        "a\"b ".repeat(100_000),
        "“a ‘b’ ".repeat(100_000) + "” ".repeat(100_000),
        "“We wait.”\n".repeat(40_000),
        "ADA ORR: We wait.\nPELL: No.\n".repeat(20_000),
        "said ".repeat(40_000),
        "x".repeat(200_000),
        "A ".repeat(100_000),
        "Ada Orr ".repeat(25_000),
        "Ada Orr, ".repeat(25_000),
        "according to ".repeat(15_000),
        ",".repeat(200_000),
        "\n".repeat(200_000),
        "1, ".repeat(60_000),
        "Photo: ".repeat(30_000),
        "in May ".repeat(30_000),
        "By Ann Orr in VESSMARK HARBOUR, OLAND COUNTY AND THE ISLES OF THE NORTHERN SEA: toll"
            + " rises",
        "“The toll must go now and for ever,” urged\nOrr said more of it at the hall in Lund.",
        SENTENCE.toUpperCase().repeat(500),
        ("\u200F" + SENTENCE + "\u202E").repeat(500),
        "🎙️🇺🇦".repeat(20_000),
        "\uD83C \uDF99 \uD800".repeat(1_000),
        "他说：“收费保留。” ".repeat(5_000),
        "| a | b |\n|---|---|\n".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void neverThrowsAndStaysBounded(String text) {
    Found found =
        assertTimeoutPreemptively(
            HANGS,
            () ->
                new Extractor()
                    .extract(
                        new Document(
                            text,
                            LocalDate.of(2026, 11, 23),
                            "A headline",
                            "The Ledger",
                            Document.Kind.NEWS,
                            List.of())));
    Offsets.check(text, found);
  }

  @Test
  void survivesAnyMixtureOfItsOwnBuildingBlocks() {
    String[] blocks = {
      "“",
      "”",
      "\"",
      "''",
      "‘",
      "’",
      "'",
      " said ",
      "Ada Orr",
      "Mr. Sennet",
      "the mayor",
      ", ",
      ". ",
      "\n",
      "\n\n",
      "who ",
      "that ",
      " according to ",
      "on Monday",
      "12",
      "—",
      "(",
      ")",
      ":",
      "🎙️",
      "\u200F",
      "he ",
      "By Ada Orr\n",
      "and ",
      " of ",
      "U.S. ",
      "Photo: Ada Orr/Ledger\n",
      "was ",
      "told reporters ",
      "?",
      "...",
      "\uD83C",
      "31 February",
      "ago",
      "two years ago",
      "99 99 99"
    };
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      int length = 1 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(blocks[random.nextInt(blocks.length)]);
      }
      String words = text.toString();
      LocalDate published = random.nextBoolean() ? LocalDate.of(2026, 11, 23) : null;
      Found found =
          new Extractor()
              .extract(new Document(words, published, words, null, Document.Kind.NEWS, List.of()));
      Offsets.check(words, found);
      assertTrue(
          published != null
              || found.attributions().stream().allMatch(a -> a.saidOn() == null)
              || words.contains("20"),
          words);
    }
  }
}
