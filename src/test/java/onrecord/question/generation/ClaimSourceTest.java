package onrecord.question.generation;

import static onrecord.question.generation.Presented.LEAD;
import static onrecord.question.generation.Presented.asked;
import static onrecord.question.generation.Presented.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

/** Whose claim it is, or whose voice. */
class ClaimSourceTest {
  @Test
  void nobodyIsTakenForTheSourceOfWhatIsToldOfThem() {
    Story story =
        Asked.story(
            LEAD,
            "Mayor Jo Brandt built the second lane of the bridge in 2018. Brandt said the toll has"
                + " paid for it.");
    assertTrue(
        Stated.of(story, false).stream()
            .noneMatch(one -> one.said() != null && one.words().contains("second lane")));
  }

  @Test
  void sourceWithoutANameIsASource() {
    Draft draft =
        asked(LEAD, "A port official said the toll on the bridge has paid for the new pier.")
            .get(0);
    assertEquals(
        "As a claim by a port official that the passage neither confirms nor rejects",
        key(draft.item()));
  }

  @Test
  void oneOfTwoSpeakersIsNoSourceOfItsOwn() {
    assertTrue(
        asked(LEAD, "Her clerks and pilots said the toll on the bridge has paid for the pier.")
            .isEmpty());
  }

  @Test
  void sourceThatNobodyCanTellIsLeftOut() {
    assertTrue(
        asked(LEAD, "Officials said the toll on the bridge has paid for the pier.").isEmpty());
  }

  @Test
  void columnIsNotTheOutletsVoice() {
    Draft draft =
        asked(
                LEAD,
                "I came to Vessmark in May, and my hosts were kind.",
                "Mayor Jo Brandt said the toll on the bridge has paid for the new pier.")
            .get(0);
    assertTrue(
        Asked.options(draft)
            .contains("As a statement that the writer makes in their own voice, without a source"),
        draft.toString());
  }

  @Test
  void whoStandsInAnotherSentenceIsNoRival() {
    String paid = " the toll on the bridge has paid for the new pier.";
    assertTrue(
        asked(LEAD, "Mayor Jo Brandt told Senator Ann Ruud that" + paid).stream()
            .anyMatch(draft -> offers("Ruud", draft)));
    List<Draft> beside =
        asked(LEAD, "Senator Ann Ruud sold the old ferry. Mayor Jo Brandt said" + paid);
    assertTrue(beside.stream().anyMatch(draft -> draft.passage().contains("Ruud")));
    assertTrue(beside.stream().noneMatch(draft -> offers("Ruud", draft)));
  }

  @Test
  void severalSpeakersAreNoneOfThem() {
    assertTrue(
        asked(
                LEAD,
                "Mayor Jo Brandt and Senator Ann Ruud said the toll on the bridge has paid for the"
                    + " pier.")
            .isEmpty());
  }

  @Test
  void severalSpeakersSpeakInThePlural() {
    Draft draft =
        asked(
                LEAD,
                "Port officials said the council of Vessmark should keep the toll on the bridge.")
            .get(0);
    assertEquals(
        List.of(
            "It is what port officials say.",
            "Port officials do not speak of what has happened.",
            "It is the other way round.",
            "The Vessmark Ledger names port officials as the source."),
        draft.item().options().stream().map(Option::why).toList());
  }

  @Test
  void bareSurnameIsToldInTheStem() {
    Draft draft = asked(LEAD, "Brandt said the toll on the bridge has paid for the pier.").get(0);
    assertTrue(
        draft.stem().startsWith("The speaker in the passage is Mayor Jo Brandt. How does"),
        draft.stem());
    assertFalse(Asked.options(draft).contains("Mayor Jo Brandt"));
  }

  private static boolean offers(String name, Draft draft) {
    return Asked.options(draft).stream().anyMatch(option -> option.contains(name));
  }
}
