package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

/** What is asked of an article that quotes in single marks. */
class SingleMarksTest {
  private static final String MIXED =
      "Jo Brandt, the mayor of Vessmark, said the council had ‘no record whatever’ of a waived toll on"
          + " the bridge, and that the drivers’ complaints about the toll had been answered.";
  private static final String QUOTED =
      "Ravi Sennet, managing director of Norvik Link, spoke after the meeting in the town hall."
          + " ‘If a lorry crosses the Vessmark bridge without paying the toll, it goes into the union’s"
          + " log,’ Sennet said on the steps of the hall.";

  private static List<Claim> claims() {
    return Claim.of(Asked.story(MIXED, QUOTED));
  }

  @Test
  void itsMarksTellWhoseWordingItIs() {
    List<String> manners =
        claims().stream().map(one -> one.wording().manner() + " " + one.wording().words()).toList();
    assertTrue(
        manners.contains(
            "MIXED the council had ‘no record whatever’ of a waived toll on the bridge"),
        manners::toString);
    assertTrue(
        manners.contains(
            "QUOTED If a lorry crosses the Vessmark bridge without paying the toll, it goes into the"
                + " union’s log"),
        manners::toString);
  }

  @Test
  void whatIsQuotedIsNoParaphrase() {
    Story story = Asked.story(MIXED, QUOTED);
    Claim lorry =
        Claim.of(story).stream()
            .filter(claim -> claim.words().startsWith("If a lorry"))
            .findFirst()
            .orElseThrow();
    Draft draft = QuoteOrParaphrase.of(lorry, story);
    assertEquals("quote_or_paraphrase: quoted", draft.rule());
    assertTrue(draft.passage().contains("“If a lorry"), draft::passage);
    assertTrue(draft.passage().contains("union’s log,”"), draft::passage);
    Draft council = Asked.about("no record whatever", new Misquoted().drafts(story));
    assertEquals("misattribution: put in quotation marks", council.rule());
  }
}
