package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Quotations;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class WhichSaidTest {
  private final List<Draft> ferry = Asked.of(new WhichSaid(), Invented.ferry());

  @Test
  void stemIntroducesTheSpeakerWithTheOccasion() {
    assertEquals(
        "Which of these statements did Bram Oster, chair of the Norvik Traders' League, make at a"
            + " public meeting?",
        Asked.about("empty the market", ferry).stem());
  }

  @Test
  void optionsAreQuotationsOfLikeLengthByOthers() {
    for (Draft draft : ferry) {
      int key = draft.item().key().text().length();
      for (Option option : draft.item().distractors()) {
        assertTrue(Quotations.isQuotation(option.text()), option.text());
        assertTrue(option.text().length() <= 1.6 * key && key <= 1.6 * option.text().length());
        assertFalse(option.why().contains(draft.speaker()), option.why());
      }
    }
  }

  @Test
  void eachWrongOptionNamesItsSpeakerWithRoleAndDay() {
    assertTrue(
        Asked.about("empty the market", ferry).item().distractors().stream()
            .anyMatch(option -> option.why().equals("Said by Mayor Signe Aldal on 5 May 2026.")));
  }

  @Test
  void quotationThatLeansOnTheOneBeforeIsNoOption() {
    assertTrue(
        ferry.stream()
            .flatMap(draft -> draft.item().options().stream())
            .noneMatch(option -> option.text().contains("quieter")));
  }

  @Test
  void linkToTheSentenceBeforeIsCutWithAnEllipsis() {
    String article = "“And the fares must fall,” she said.";
    Quote quote = Quote.in(List.of(new Span(0, 26)), article).get(0);
    assertEquals("\"And the fares must fall.\"", quote.shown());
    assertEquals("\"... the fares must fall.\"", quote.unlinked().shown());
    assertEquals("the fares must fall", quote.unlinked().spans().get(0).in(article));
  }

  @Test
  void linkIsNotCutWhereItIsPartOfTheSentence() {
    assertEquals("\"No toll is free.\"", unlinked("No toll is free."));
    assertEquals("\"... the toll is not free.\"", unlinked("No, the toll is not free."));
    assertEquals("\"First boats leave at six.\"", unlinked("First boats leave at six."));
    assertEquals("\"So many boats are late.\"", unlinked("So many boats are late."));
  }

  @Test
  void wrongOptionsAreByOneSpeakerEachAndNobodysOwnDoings() {
    for (Draft draft : ferry) {
      var whose =
          draft.item().distractors().stream()
              .map(option -> option.why().replaceFirst(" on \\d.*", ""))
              .toList();
      assertEquals(whose.stream().distinct().count(), whose.size(), whose.toString());
    }
    List<Draft> asked =
        Asked.extracted(
            new WhichSaid(),
            "Mayor Jo Brandt met Senator Ann Ruud, Councillor Per Lund and harbour director Liv Torsen.",
            "“The toll must pay for the new bridge by the summer,” Brandt said.",
            "“The toll must never cost the poor a whole crown,” Ruud said.",
            "“The toll should pay for my boats and for my pier,” Lund said.",
            "“The bridge should be open without a toll in winter,” Torsen said.");
    assertFalse(asked.isEmpty());
    assertTrue(
        asked.stream()
            .flatMap(draft -> draft.item().distractors().stream())
            .noneMatch(option -> option.text().contains("my boats")));
  }

  @Test
  void statementsAreTooLongToRecall() {
    assertFalse(QuestionKinds.recallable(Kind.WHICH_SAID, ""));
  }

  private static String unlinked(String words) {
    String article = "“" + words + "” she said.";
    return Quote.in(List.of(new Span(0, words.length() + 2)), article).get(0).unlinked().shown();
  }
}
