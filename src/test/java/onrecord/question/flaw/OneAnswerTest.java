package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class OneAnswerTest {
  private static final List<String> TOLD =
      List.of("The name and the role of the source", "A role or a group, but no name");

  @Test
  void threeWithTheSameAnswersAndTheSameRightOneTellTheNext() {
    var set = new ArrayList<>(List.of(source(0, "the toll is fair"), Drafts.sound()));
    set.add(source(0, "30 boats left"));
    assertEquals(List.of(), OneAnswer.of(set), "two may be");
    set.add(source(0, "we row"));
    List<SetFlaw> flaws = OneAnswer.of(set);
    assertEquals(1, flaws.size());
    assertEquals("same_answer", flaws.get(0).flaw().code());
    assertEquals(Severity.WARN, flaws.get(0).flaw().severity());
    assertEquals(List.of(0, 2, 3), flaws.get(0).places());
    set.add(source(1, "the ferry is late"));
    assertEquals(List.of(), OneAnswer.of(set), "one of them has another");
  }

  @Test
  void whoeverIsNamedItIsTheSameAnswer() {
    assertEquals(
        claim("Roe", "Jo Roe"), claim("Moe", "Ann Moe"), "a claim by whoever speaks in a passage");
    assertNotEquals(claim("Roe", "Jo Roe"), OneAnswer.of(source(0, "the toll is fair")));
  }

  @Test
  void answersOfTheQuestionsOwnAreLeftAlone() {
    assertNull(OneAnswer.of(Drafts.sound()));
    assertEquals(List.of(), OneAnswer.of(Collections.nCopies(6, Drafts.sound())));
  }

  @Test
  void ofTrueAndFalseFiveAlikeAreNoChance() {
    Draft isTrue = trueOrFalse(true);
    assertEquals(List.of(), OneAnswer.of(Collections.nCopies(4, isTrue)));
    assertEquals(1, OneAnswer.of(Collections.nCopies(5, isTrue)).size());
    var mixed = new ArrayList<>(Collections.nCopies(5, isTrue));
    mixed.add(trueOrFalse(false));
    assertEquals(List.of(), OneAnswer.of(mixed));
  }

  private static Draft source(int key, String words) {
    return Drafts.draft(
        Kind.ROLE,
        "What does the passage say outright of the source of the statement that it gives in “"
            + words
            + "”?",
        TOLD.get(key),
        TOLD.get(1 - key));
  }

  private static String claim(String surname, String name) {
    return OneAnswer.of(
        Drafts.draft(
            Kind.CLAIM_OR_FACT,
            "How does the passage present what " + surname + " says in “the toll is fair”?",
            "As a claim by " + name + " that the passage leaves open",
            "As a fact"));
  }

  private static Draft trueOrFalse(boolean right) {
    var options = List.of(new Option("True", right, ""), new Option("False", !right, ""));
    return Drafts.draft(Kind.FACT, "The ferry to Norvik was late.", options)
        .withItem(Item.of(Format.TRUEFALSE, options));
  }
}
