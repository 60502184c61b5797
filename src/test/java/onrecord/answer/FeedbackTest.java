package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Choice;
import onrecord.question.Parts;
import onrecord.question.QuestionText;
import onrecord.question.item.Format;
import onrecord.question.item.Picked;
import onrecord.question.item.Sequenced;
import onrecord.question.item.Typed;
import org.junit.jupiter.api.Test;

class FeedbackTest {
  private static String verdict(String key) {
    var choices = List.of(new Choice("Ann Roe", false, ""), new Choice(key, true, ""));
    var text = new QuestionText(Format.SINGLE, "", null, "Who?", choices, "");
    return Feedback.of(text, new Picked(List.of(0))).verdict();
  }

  @Test
  void whatIsRightStandsInTheHeadline() {
    assertEquals("Not right: it was Jo Moe", verdict("Jo Moe"));
    assertEquals("Not right: it was Lund & Moe Ltd.", verdict("Lund & Moe Ltd."));
  }

  @Test
  void wordsThatBeginLikeASentenceAreSetApart() {
    assertEquals(
        "Not right: it was “The name and the role of the source”",
        verdict("The name and the role of the source"));
    assertEquals("Not right: it was “The word ‘toll’”", verdict("The word “toll”"));
    for (String name :
        List.of("Bank of Norvik", "The Vessmark Ledger", "Jo, a miller", "12 boats")) {
      assertEquals("Not right: it was " + name, verdict(name));
    }
  }

  /** "It was It was …" would be no sentence: such a key is marked below. */
  @Test
  void aSentenceStandsBelowTheHeadline() {
    assertEquals("Not right", verdict("It was Jo Moe who said so."));
    assertEquals(
        "Not right", verdict("It gives a different number from the one that Jo Moe gave."));
    assertEquals("Not right", verdict("Nothing: Jo Moe says so."));
  }

  @Test
  void anOrderIsTickedByTheStepsThatCount() {
    assertEquals(
        List.of("OTHER You put it second", "WRONG You put it first", "WRONG You put it third"),
        ordered(1, 0, 2));
    assertEquals(
        List.of("OTHER You put it third", "RIGHT Right after the one before"),
        ordered(2, 3, 0, 1).subList(0, 2));
    assertEquals(List.of("RIGHT Your place, right"), ordered(0, 1, 2).subList(2, 3));
  }

  @Test
  void ofSeveralAcceptedAnswersTheFirstIsTold() {
    var parts = Parts.typed(List.of("a habit", "habit"), null);
    var told = Feedback.of(text(Format.SHORT, parts), new Typed("a duty"));
    assertEquals("Not right: it was a habit", told.verdict());
    assertEquals("a habit", told.lines().get(1).text());
  }

  private static List<String> ordered(Integer... places) {
    var parts = Parts.ordered(List.of("One", "Two", "Three", "Four").subList(0, places.length));
    return Feedback.of(text(Format.ORDER, parts), new Sequenced(List.of(places))).lines().stream()
        .map(line -> line.look() + " " + line.word())
        .toList();
  }

  private static QuestionText text(Format format, Parts parts) {
    return new QuestionText(format, null, null, "Which?", List.of(), parts, "Because.");
  }
}
