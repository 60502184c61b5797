package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class KindOfStatementTest {
  private static final String OWN = Asked.OWN;

  private static List<Draft> asked(String sentence) {
    return Asked.extracted(new KindOfStatement(), OWN, sentence);
  }

  @Test
  void aForecastIsNoClaimAboutWhatHappened() {
    Draft draft =
        asked("Mayor Jo Brandt said that the toll on the bridge would pay for a second pier.")
            .get(0);
    assertEquals(
        "What kind of statement by Jo Brandt does the passage give in the words “the toll on the"
            + " bridge would pay for a second pier”?",
        draft.stem());
    assertEquals("A forecast or promise of what will or would happen", draft.item().key().text());
    assertEquals(
        Set.of(
            "A claim about what has happened or how things were",
            "A claim about how things are",
            "A forecast or promise of what will or would happen",
            "A call for what ought to be done"),
        Set.copyOf(Asked.options(draft)));
    List<String> reasons = draft.item().options().stream().map(Option::why).toList();
    assertEquals(reasons.size(), Set.copyOf(reasons).size(), reasons.toString());
    assertEquals("speech_act: of what will be", draft.rule());
  }

  @Test
  void whatIsSaidToSomebodyNeedsThatOne() {
    String met =
        " met the council of Vessmark in May and did not pay the toll,” Mayor Jo Brandt said.";
    assertEquals(1, asked("“Lund" + met).size());
    assertEquals(List.of(), asked("“You" + met));
  }

  @Test
  void whoSpeaksIsToldWhereThePassageDoesNot() {
    String quoted =
        "“The toll on the bridge paid for the pier of the town,” Brandt said to the council.";
    Draft draft = asked("Mayor Jo Brandt came late. " + quoted).get(0);
    assertTrue(draft.stem().contains("statement by Jo Brandt"), draft.stem());
    assertEquals("A claim about what has happened or how things were", draft.item().key().text());
  }

  @Test
  void aVerbThatTellsTheKindAnswers() {
    assertEquals(
        List.of(),
        asked(
            "Mayor Jo Brandt predicted that the toll on the bridge would pay for a second pier."));
  }

  @Test
  void aJokeIsNoPromise() {
    assertEquals(
        List.of(), asked("Mayor Jo Brandt joked that the toll would pay for a golden pier."));
    assertEquals(
        List.of(),
        asked("Mayor Jo Brandt said in jest that the toll would pay for a golden pier."));
  }

  /** It may be meant as a call or a judgement: such comes on request. */
  @Test
  void howThingsAreComesOnRequest() {
    String quoted = "“The bridge of the town is far too narrow for lorries,” Mayor Jo Brandt said.";
    assertEquals(List.of(), asked(quoted));
    Draft draft = Asked.requested(new KindOfStatement(), OWN, quoted).get(0);
    assertEquals("A claim about how things are", draft.item().key().text());
    assertTrue(Drafting.isOnRequest(draft.rule()), draft.rule());
  }

  @Test
  void severalHaveIt() {
    String toll = " said that the toll on the bridge would pay for a second pier.";
    Draft draft = asked("The Quay Street traders" + toll).get(0);
    assertTrue(draft.explanation().contains("traders have it."), draft.explanation());
    assertTrue(asked("Mayor Jo Brandt" + toll).get(0).explanation().contains("Brandt has it."));
  }

  @Test
  void itsOptionsStandFixed() {
    Draft draft =
        asked("Mayor Jo Brandt said that the toll on the bridge would pay for a second pier.")
            .get(0);
    assertTrue(draft.kind().hasFixedOptions(draft.stem()));
    assertFalse(Kind.SPEECH_ACT.hasFixedOptions("Which of these did Mayor Jo Brandt do?"));
    assertFalse(QuestionKinds.recallable(Kind.SPEECH_ACT, draft.stem()));
  }

  @Test
  void aProtestIsNoTale() {
    String end = " met the council of Vessmark in May to pay the toll,” Mayor Jo Brandt said.";
    assertEquals(1, asked("“Lund" + end).size());
    assertEquals(1, asked("“We" + end).size());
    assertEquals(
        List.of(),
        asked("“We did not come to Vessmark to be shown the toll,” Mayor Jo Brandt said."));
  }
}
