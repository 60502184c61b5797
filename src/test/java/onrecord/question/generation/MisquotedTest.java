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

class MisquotedTest {
  private static final String QUOTED =
      "“The toll on the Vessmark bridge has paid for the pier, and not a crown of it is left over for"
          + " the second lane,” Brandt said.";

  private static final String REPORTED =
      "Brandt said later, with the rain still coming down on the quay, that the toll on the Vessmark"
          + " bridge has paid for the pier.";

  private static List<Draft> asked(String... paragraphs) {
    return Asked.extracted(new Misquoted(), paragraphs);
  }

  private static Draft only(String... paragraphs) {
    List<Draft> drafts = asked(paragraphs);
    assertEquals(1, drafts.size(), drafts.toString());
    return drafts.get(0);
  }

  private static String key(String... paragraphs) {
    return only(paragraphs).item().key().text();
  }

  @Test
  void whatIsQuotedMayBeQuoted() {
    Draft draft = only("Mayor Jo Brandt came late. " + QUOTED);
    assertEquals(Kind.MISATTRIBUTION, draft.kind());
    assertEquals("Nothing: the passage quotes Jo Brandt so.", draft.item().key().text());
    assertTrue(
        draft
            .stem()
            .contains(
                "Somebody quotes the passage: Jo Brandt said, “The toll on the Vessmark bridge has paid"),
        draft.stem());
    assertEquals("misattribution: quoted as said", draft.rule());
    List<String> reasons = draft.item().options().stream().map(Option::why).toList();
    assertTrue(Set.copyOf(reasons).size() > 2, reasons.toString());
  }

  @Test
  void whatIsReportedIsNoQuotation() {
    assertEquals(
        "It has words in quotation marks that stand outside them in the passage.",
        key("Mayor Jo Brandt came late. " + REPORTED));
  }

  @Test
  void whoeverElseStandsThereDidNotSayIt() {
    assertEquals(
        "It gives Ann Ruud words that the passage gives to Jo Brandt.",
        key(QUOTED.replace("Brandt said", "Mayor Jo Brandt told Senator Ann Ruud on the bridge")));
  }

  /** "Brandt said, “She has paid”" shows by itself that nobody was quoted. */
  @Test
  void nobodyIsQuotedAsATalkerOfHerself() {
    String she =
        "Brandt said later, with the rain still coming down on the quay, that %s paid for the pier.";
    String mayor = "Mayor Jo Brandt came late. ";
    assertEquals(List.of(), asked(mayor + String.format(she, "she had")));
    assertEquals(List.of(), asked(mayor + String.format(she, "the toll on her bridge has")));
  }

  /** With "I think" before them they are no flat statement. */
  @Test
  void wordsAreQuotedAsFarAsTheyGo() {
    String opened = QUOTED.replace("“The toll", "“I think the toll");
    assertFalse(
        asked("Mayor Jo Brandt came late. " + opened).stream()
            .anyMatch(draft -> draft.stem().contains("said, “The toll")));
  }

  /** Of one statement its form is asked once. */
  @Test
  void theSameWordsAreNotAskedForTheirFormTwice() {
    Story story = Asked.story("Mayor Jo Brandt came late. " + QUOTED);
    long form = new Misquoted().drafts(story).size() + new QuoteOrParaphrase().drafts(story).size();
    assertEquals(1, form);
  }

  /** "Brandt said, “The council put a crown into the pier.”": as if it had been done. */
  @Test
  void whatWasDemandedIsQuotedAsNothingThatWasDone() {
    String demanded = "Mayor Jo Brandt came late. " + REPORTED.replace("said", "demanded");
    String paid = "the toll on the Vessmark bridge has paid for the pier";
    assertEquals(
        List.of(),
        asked(demanded.replace(paid, "the Vessmark council put a crown of it into the pier")));
    assertEquals(
        "It has words in quotation marks that stand outside them in the passage.",
        key(demanded.replace(paid, "the toll on the Vessmark bridge should pay for the pier")));
  }
}
