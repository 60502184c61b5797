package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quoted words that their speaker's name interrupts. */
class QuoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A court that finds malice in every cabinet,|will find it in its own.|A court that finds malice"
            + " in every cabinet will find it in its own.",
        "If the court finds malice in a cabinet,|it will find it in its own.|If the court finds malice"
            + " in a cabinet, it will find it in its own."
      })
  void commaBeforeAVerbIsTheOutlets(String before, String after, String whole) {
    String text = "\"" + before + "\" she wrote, \"" + after + "\"";
    int cue = text.indexOf(" she");
    int rest = text.indexOf("\"" + after);
    List<Quote> quotes = Quote.in(List.of(new Span(0, cue), new Span(rest, text.length())), text);
    assertEquals(List.of(whole), quotes.stream().map(Quote::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met Rev. Roe in Norvik. | 1",
        "They met Mr. Roe at Mt. Lund. | 1",
        "They met the vicar. Roe came to Norvik. | 2",
        "No. The toll stays. | 2",
        "They met Roe of Roe Inc. They came to Norvik. | 2"
      })
  void wordThatIsCutShortEndsNoSentence(String words, int sentences) {
    String text = "“" + words + "”";
    assertEquals(sentences, Quote.in(List.of(new Span(0, text.length())), text).size());
  }
}
