package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

/** {@link NamedReference} on what in a stem tells which report, ruling or figure is meant. */
class NamedInStemTest {
  private final Check check = new NamedReference();

  @Test
  void whatWasDoneToItTellsWhichOneAndWhatItSaysDoesNot() {
    assertEquals(
        List.of(), about("How many of the surveys handed to the crews were filled in on board?"));
    assertEquals(List.of(), about("According to Per Lund, the studies ordered for the quay …"));
    assertEquals(
        List.of("unnamed_reference"), about("Who had feared that the survey warned against it?"));
    assertEquals(List.of("unnamed_reference"), about("What had the survey pointed to?"));
  }

  @Test
  void whatTakesUpAnEarlierSentenceIsFoundWithoutOne() {
    assertEquals(List.of("unnamed_reference"), about("What did Mayor Aldal call the figure?"));
    assertEquals(List.of("unnamed_reference"), about("Why did the rule not apply, says Per Lund?"));
    assertEquals(
        List.of("unnamed_reference"), about("What did Per Lund say the valuation assumed?"));
    assertEquals(
        List.of("unnamed_reference"), about("How much does Per Lund expect to lose in the paper?"));
    assertEquals(List.of(), about("Norvik owed 640 crowns. What did Mayor Aldal call the figure?"));
    assertEquals(List.of(), about("Why did the rule on night sailing not apply?"));
  }

  @Test
  void whatHasAnOwnerOrTellsTheTimeIsNamed() {
    assertEquals(
        List.of(), about("What is the Lund Tribunal unable to do, though its rulings bind?"));
    assertEquals(List.of(), about("What was Per Lund's post at the time of the report?"));
    assertEquals(List.of("unnamed_reference"), about("What did the report say of Per Lund?"));
  }

  @Test
  void clauseAfterItTellsWhichOne() {
    assertEquals(List.of(), about("What sum stood in the report they delivered in 2025?"));
    assertEquals(List.of(), about("Whom did Aldal thank for the letter sent to the crews?"));
    assertEquals(List.of(), about("Who paid for the study led by Lund College?"));
    assertEquals(List.of(), about("Who called the text of the accord modest?"));
    assertEquals(List.of(), about("What did Aldal find in the survey the council had ordered?"));
    assertEquals(List.of("unnamed_reference"), about("After the ruling she said what?"));
    assertEquals(List.of("unnamed_reference"), about("According to the report he left. Where to?"));
    assertEquals(List.of("unnamed_reference"), about("What does the text of the article say?"));
    assertEquals(List.of("unnamed_reference"), about("What does the text say of Norvik?"));
  }

  @Test
  void pieceRateIsNoPiece() {
    assertEquals(List.of(), about("Who described the piece rate of the rollers as a floor?"));
    assertEquals(List.of(), about("Who opened the film festival at Lund?"));
  }

  @Test
  void whatIsSaidInAStatementDoesNotTellWhichOne() {
    assertEquals(
        List.of("unnamed_reference"),
        about("What did Mayor Signe Aldal say in the statement that she wanted?"));
  }

  /** "Rule" is no "ruler", and the histories are of a case and not of a casebook. */
  @Test
  void nounInsideAnotherWordIsNotMeant() {
    assertEquals(List.of("unnamed_reference"), about("Who saw that the rule had failed?"));
    assertEquals(
        List.of(), about("Which ruler of Lund saw on 5 May 2019 that the rule had failed?"));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "What did Per Quist find?",
                "A casebook with the case histories of four divers",
                "A letter")));
  }

  @Test
  void textThatIsSignedAndEventsThatLeadToItAreNamed() {
    assertEquals(List.of(), about("How many are to go under the text that both towns signed?"));
    assertEquals(List.of(), about("Which came first in the events leading to the vote of 2026?"));
  }

  @Test
  void whatAReportWasToBeDoesNotNameIt() {
    assertEquals(List.of("unnamed_reference"), about("By when was the second survey to be ready?"));
  }

  private List<String> about(String stem) {
    return codes(check, draft(Kind.WHAT_ABOUT, stem, "A guess", "A lie"));
  }
}
