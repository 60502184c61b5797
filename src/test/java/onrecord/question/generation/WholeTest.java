package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both the toll and the tax scare me",
        "It's a rigged toll",
        "We waited too late",
        "In every other town it was the other way round",
        "Just because you pay doesn't mean you agree",
        "As far as nets go, we mend them",
        "If you pay the toll you may cross"
      })
  void mainClauseIsSeen(String sentence) {
    assertTrue(Whole.hasMainClause(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Because they're afraid of the toll",
        "The people who are afraid of it",
        "All the things they did for the town",
        "Instead of paying a toll after the storm",
        "When I was young"
      })
  void clauseThatBelongsToAnotherIsNone(String sentence) {
    assertFalse(Whole.hasMainClause(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|Roe said: “We waited for many years.” Then he left.|, true",
        "|“It rained. We waited for many years,” said Roe.|, true",
        "|Roe said “that We waited for many years,” and left.|, false",
        "|“We waited for many years and years and …,” said Roe.|, false",
        "|“We waited for many years” for a pier “and lost.”|, true"
      })
  void sentenceIsWholeFromMarkToMark(String text, boolean whole) {
    int start = text.indexOf("We waited");
    assertEquals(
        whole, Whole.is(new Span(start, start + "We waited for many years".length()), text));
  }

  @Test
  void fewWordsAreNoSentence() {
    assertFalse(Whole.is(new Span(1, 9), "“We waited,” said Roe."));
  }
}
