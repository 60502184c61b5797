package onrecord.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import onrecord.reader.Story.Mark;
import onrecord.reader.Story.Paragraph;
import onrecord.reader.Story.Piece;
import onrecord.reader.Story.Region;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final String TEXT = "Orr said that Pell warned of rain.\n\nIt rained.";

  @Test
  void aTextWithoutStatementsIsItsParagraphs() {
    Story story = Story.of(TEXT, List.of(), List.of());
    assertEquals(
        List.of("Orr said that Pell warned of rain.", "It rained."),
        story.paragraphs().stream().map(p -> p.pieces().get(0).text()).toList());
  }

  @Test
  void linesArePartedWhereNoBlankLinesAre() {
    assertEquals(2, Story.of("One.\nTwo.", List.of(), List.of()).paragraphs().size());
    assertEquals(1, Story.of("One\nand a half.\n \n", List.of(), List.of()).paragraphs().size());
    assertEquals(0, Story.of(" \n\n ", List.of(), List.of()).paragraphs().size());
  }

  @Test
  void theInnerOfTwoNestedStatementsIsUnderlined() {
    Mark outer = mark(1, new Span(0, 34));
    Mark inner = mark(2, new Span(14, 33));
    var pieces = pieces(Story.of(TEXT, List.of(outer, inner), List.of()));
    assertEquals(
        List.of("Orr said that |1", "Pell warned of rain|2", ".|1", "It rained.|"),
        pieces.stream().map(StoryTest::shown).toList());
    assertEquals(List.of(inner), pieces.get(1).ends());
    assertEquals(List.of(outer), pieces.get(2).ends());
  }

  @Test
  void theOutletsLineGivesWayToASpeakers() {
    Mark fact = new Mark(2, "F", 0, "The outlet", true, List.of(new Span(0, 3)));
    Mark said = mark(1, new Span(0, 34));
    var pieces = pieces(Story.of(TEXT, List.of(fact, said), List.of()));
    assertEquals(said, pieces.get(0).mark());
    assertEquals(List.of(fact), pieces.get(0).ends());
  }

  @Test
  void statementsThatEndTogetherBothHaveTheirTag() {
    Mark outer = mark(1, new Span(0, 34));
    Mark inner = mark(2, new Span(14, 34));
    var pieces = pieces(Story.of(TEXT, List.of(outer, inner), List.of()));
    assertEquals(List.of(inner, outer), pieces.get(1).ends());
  }

  @Test
  void aStatementOfTwoSpansHasOneTagAtItsEnd() {
    Mark split = mark(1, new Span(0, 8), new Span(14, 18));
    var pieces = pieces(Story.of(TEXT, List.of(split), List.of()));
    assertEquals(List.of(), pieces.get(0).ends());
    assertNull(pieces.get(1).mark());
    assertEquals(List.of(split), pieces.get(2).ends());
  }

  @Test
  void aStatementGoesOnInTheNextParagraph() {
    Mark both = mark(1, new Span(4, TEXT.length()));
    Story story = Story.of(TEXT, List.of(both), List.of());
    var pieces = pieces(story);
    assertEquals(
        List.of("Orr |", "said that Pell warned of rain.|1", "It rained.|1"),
        pieces.stream().map(StoryTest::shown).toList());
    assertEquals(List.of(both), pieces.get(2).ends());
    assertEquals(4, story.anchor(1));
  }

  @Test
  void junkIsStruckOutOnceWhateverLiesInIt() {
    Region junk = new Region(new Span(0, TEXT.length()), "a caption");
    var pieces = pieces(Story.of(TEXT, List.of(mark(1, new Span(14, 18))), List.of(junk)));
    assertTrue(pieces.stream().allMatch(piece -> piece.junk() == junk));
    assertEquals(List.of(false, false, false, true), pieces.stream().map(Piece::last).toList());
  }

  @Test
  void spansBeyondTheTextOrWithoutLengthDoNoHarm() {
    Mark empty = mark(1, new Span(5, 5));
    Mark beyond = mark(2, new Span(44, 900), new Span(900, 901));
    var pieces = pieces(Story.of(TEXT, List.of(empty, beyond), List.of()));
    assertEquals(TEXT.replace("\n", ""), text(pieces));
    assertEquals(List.of(beyond), pieces.get(pieces.size() - 1).ends());
  }

  @Test
  void anyOverlapsLoseNoLetterAndShowEachTagOnce() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        marks.add(mark(i, span(random), span(random)));
      }
      var junk = List.of(new Region(span(random), "x"), new Region(span(random), "y"));
      var pieces = pieces(Story.of(TEXT, marks, junk));
      assertEquals(TEXT.replace("\n", ""), text(pieces), "seed " + seed);
      assertEquals(6, pieces.stream().mapToInt(p -> p.ends().size()).sum(), "seed " + seed);
      assertEquals(pieces.size(), pieces.stream().map(Piece::start).distinct().count());
    }
  }

  @Test
  void aLongArticleIsCutInAMoment() {
    String text = "“It will rain,” said Orr. ".repeat(8_000);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 8_000; i++) {
      marks.add(mark(i, new Span(i * 25, i * 25 + 15), new Span(i * 25 + 16, i * 25 + 24)));
    }
    assertTimeout(Duration.ofSeconds(2), () -> Story.of(text, marks, List.of()));
  }

  @Test
  void countlessNestedStatementsAreCutInAMoment() {
    int count = 11_000;
    String text = "He said that ".repeat(count);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(mark(i, new Span(i * 13, text.length())));
    }
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          Story story = Story.of(text, marks, List.of());
          assertEquals(13 * 700, story.anchor(700));
          int tags = pieces(story).stream().mapToInt(piece -> piece.ends().size()).sum();
          assertTrue(tags < 20, tags + " tags at one place");
        });
  }

  private static Span span(Random random) {
    int start = random.nextInt(TEXT.length() - 5);
    // at least five letters, so that some of it lies in a paragraph
    return new Span(start, start + 5 + random.nextInt(TEXT.length() - start - 4));
  }

  private static Mark mark(int number, Span... spans) {
    return new Mark(number, "A", 1, "Orr", true, List.of(spans));
  }

  private static List<Piece> pieces(Story story) {
    return story.paragraphs().stream().map(Paragraph::pieces).flatMap(List::stream).toList();
  }

  private static String shown(Piece piece) {
    return piece.text() + "|" + (piece.mark() == null ? "" : piece.mark().number());
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
