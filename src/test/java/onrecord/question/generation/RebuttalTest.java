package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody said is not learnt without the denial that follows it. */
class RebuttalTest {
  private static final String CLAIM = "the ferry line had hidden the price of the old engines";

  private static List<Draft> drafts(String next) {
    return Asked.extracted(
            new WhoSaid(),
            "Mayor Ada Roe, baker Bo Lund and nurse Cy Dahl met at the bridge.",
            "Bo Lund said that " + CLAIM + "." + next,
            "Cy Dahl said that the Vessmark bridge had cost the town a third of its forests.")
        .stream()
        .filter(draft -> draft.stem().contains(CLAIM))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe denied it.",
        "Mayor Roe disputed his account.",
        "The line's director, Tor Moe, has always denied having hidden anything.",
        "Roe said that figure was imaginary.",
        "That was not quite right.",
        "Roe called the claim a lie.",
        "However, that is false.",
        "The line denied any wrongdoing.",
        "Campaign finance records show that it was on every bill.",
        "The line later corrected the figure.",
        "Roe rejected the charge that a price had been hidden.",
        "The line denied having hidden a price.",
        "Roe rejected the charge."
      })
  void isToldWithTheAnswer(String denial) {
    Draft draft = drafts(" " + denial).get(0);
    assertTrue(draft.explanation().contains("went on: “" + denial + "”"), draft.explanation());
  }

  @Test
  void whatTheOutletCallsUntrueIsNotAskedFromMemory() {
    assertEquals(List.of(), drafts(" That’s not true."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " Roe denied that the pier was shut.",
        " The denial came too late.",
        " That was in May.",
        " The records were sold.",
        " The council lowered the toll in May.",
        " She withdrew her bid for the town hall.",
        " State records were set in two races.",
        " Government figures are due on Friday.",
        " Nobody disputed that.",
        " Roe did not deny it.",
        " The line rejected the charge that it had saved on steel.",
        " The line, which built the pier in 2019, denied the claim that Lund had been fired.",
        " Roe denied having left the town."
      })
  void elseNothingIsAdded(String next) {
    assertFalse(drafts(next).get(0).explanation().contains("went on"));
  }

  @Test
  void marksInsideAreSingle() {
    Draft draft = drafts(" “I deny that claim,” Roe said, and called it “a joke”.").get(0);
    assertTrue(draft.explanation().endsWith("and called it 'a joke'.”"), draft.explanation());
  }

  /** What the passage shows needs no telling. */
  @Test
  void passageThatShowsItTellsIt() {
    String claim = "the toll on the bridge has paid for the new pier of Vessmark";
    Story story =
        Asked.story(
            "Mayor Jo Brandt met Senator Ann Ruud. Brandt said " + claim + ". Ruud denied it.");
    var shown = new HashSet<Boolean>();
    for (Claim said : Claim.of(story)) {
      boolean shows = said.passage().text().contains("Ruud denied it.");
      shown.add(shows);
      assertEquals("Ruud denied it.", Rebuttal.of(said.said(), story).orElse(null));
      assertEquals(!shows, QuoteOrParaphrase.of(said, story).explanation().contains("went on"));
    }
    assertEquals(Set.of(true, false), shown);
  }
}
