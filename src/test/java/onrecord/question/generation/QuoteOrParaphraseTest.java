package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class QuoteOrParaphraseTest {
  private static List<Draft> asked(String sentence) {
    Story story =
        Asked.story(
            "The toll on the Vessmark bridge will stay, Mayor Jo Brandt told us.", sentence);
    return Claim.of(story).stream()
        .filter(claim -> claim.passage().text().equals(sentence))
        .filter(claim -> QuoteOrParaphrase.fits(claim, story))
        .map(claim -> QuoteOrParaphrase.of(claim, story))
        .toList();
  }

  @Test
  void eachWrongOptionHasItsOwnReason() {
    for (String said :
        List.of(
            "“The toll on the bridge has paid for the pier,” Mayor Jo Brandt said at the council.",
            "Mayor Jo Brandt said the toll on the bridge has paid for the pier.")) {
      Draft draft = asked(said).get(0);
      List<String> reasons = draft.item().options().stream().map(Option::why).toList();
      assertEquals(reasons.size(), Set.copyOf(reasons).size(), () -> said + reasons);
    }
  }

  /** The line above may have the headline. */
  @Test
  void whatTheHeadlineQuotesIsNotAskedAsReported() {
    String said = "Mayor Jo Brandt said the toll on the bridge has paid for the pier of Vessmark.";
    for (boolean quoted : List.of(true, false)) {
      String paid = "toll on bridge has paid for pier";
      Story story =
          Asked.headed("Mayor: " + (quoted ? "“The " + paid + "”" : paid), Asked.OWN, said);
      assertEquals(
          !quoted,
          Claim.of(story).stream().anyMatch(claim -> QuoteOrParaphrase.fits(claim, story)));
    }
    Story word = Asked.headed("Mayor defends “toll” in Vessmark", Asked.OWN, said);
    assertTrue(Claim.of(word).stream().anyMatch(claim -> QuoteOrParaphrase.fits(claim, word)));
  }

  @Test
  void whoWroteItSaidNothing() {
    String written = "Mayor Jo Brandt wrote that the toll on the bridge has paid for the pier.";
    List<String> options = Asked.options(asked(written).get(0));
    assertTrue(
        options.contains(
            "As a paraphrase: what Jo Brandt wrote, in the words of The Vessmark Ledger"),
        options.toString());
  }

  /** The stem names her, and the passage does not. */
  @Test
  void aPassageWithAPronounNamesNobody() {
    String sentence = "She said the toll on the bridge has paid for the pier.";
    Story story = Asked.story("Mayor Ann Brandt opened the pier in Vessmark.", sentence);
    Draft draft =
        Claim.of(story).stream()
            .filter(claim -> claim.passage().text().equals(sentence))
            .map(claim -> QuoteOrParaphrase.of(claim, story))
            .findFirst()
            .orElseThrow();
    assertTrue(draft.stem().contains("The speaker in the passage is Mayor Ann Brandt."));
    var reasons = draft.item().options().stream().map(Option::why).toList();
    assertTrue(
        reasons.contains("“She” in the passage is Ann Brandt, the source of the words."),
        reasons.toString());
    assertTrue(
        asked("Mayor Jo Brandt said the toll on the bridge has paid for the pier.")
            .get(0)
            .item()
            .options()
            .stream()
            .anyMatch(one -> one.why().equals("The passage names Jo Brandt as the source.")));
  }

  /** As in the options, whose words these are explanations of. */
  @Test
  void aBodyHasItsArticleInReasonsAndExplanation() {
    Draft draft =
        asked("The Hauliers’ League said the toll on the bridge has paid for the pier.").get(0);
    String told =
        "The words stand outside quotation marks: The Vessmark Ledger tells what the Hauliers’"
            + " League said.";
    assertEquals(told, draft.item().key().why());
    assertTrue(draft.explanation().startsWith(told), draft.explanation());
    assertTrue(
        draft.explanation().contains("This is what the Hauliers’ League said"),
        draft.explanation());
    assertEquals("Hauliers’ League", draft.speaker());
  }

  @Test
  void oneHalfIsQuotedAndTheOtherNot() {
    Draft draft =
        asked(
                "Mayor Jo Brandt said the toll had paid for the pier and was “the cheapest loan of"
                    + " our lives.”")
            .get(0);
    assertEquals(
        "How does the passage give the words “the toll had paid for the pier and was the cheapest"
            + " loan of our lives”?",
        draft.stem());
    assertEquals(
        List.of(
            "Partly as a quotation of Jo Brandt, partly in the words of The Vessmark Ledger",
            "As a quotation, in the very words of Jo Brandt",
            "As a paraphrase: what Jo Brandt said, in the words of The Vessmark Ledger",
            "As a statement of The Vessmark Ledger itself, without a source"),
        Asked.options(draft));
  }

  @Test
  void paraphraseBesideAQuotation() {
    Draft draft =
        asked(
                "Mayor Jo Brandt said the toll on the bridge had paid for the pier. “The bridge is the"
                    + " cheapest loan of all,” Brandt said.")
            .get(0);
    assertTrue(draft.item().key().text().startsWith("As a paraphrase"), draft.toString());
  }

  @Test
  void phraseInMarksIsAQuotation() {
    Draft draft =
        asked(
                "Mayor Jo Brandt pledged to keep the toll on the bridge of Vessmark and to build"
                    + " “the widest pier on the whole western coast.”")
            .get(0);
    assertTrue(draft.stem().contains("“the widest pier on the whole western coast”"));
    assertTrue(draft.item().key().text().startsWith("As a quotation"), draft.toString());
  }

  @Test
  void wordOrTwoInMarksAreATerm() {
    for (String term : List.of("loan", "harbour loan")) {
      assertTrue(
          asked(
                  "Mayor Jo Brandt said the toll on the bridge of Vessmark was a “"
                      + term
                      + "” of the town.")
              .isEmpty(),
          term);
    }
  }

  private static List<Draft> ofATerm(String before) {
    return asked(
        "Mayor Jo Brandt said the council of Vessmark did wrong "
            + before
            + " “a gift to the boats.”");
  }

  @Test
  void termThatSomebodyUsesOrAvoidsIsNotQuotedFromTheSpeaker() {
    for (String calls :
        List.of(
            "to call the toll",
            "to call the U.S. toll",
            "in describing the toll as",
            "to avoid the words")) {
      assertEquals(List.of(), ofATerm(calls), calls);
    }
  }

  @Test
  void paintAndVoteCallNothingSo() {
    for (String makes :
        List.of("in making the toll", "as the paint of it is", "as the clerk cast her vote for")) {
      assertFalse(ofATerm(makes).isEmpty(), makes);
    }
  }

  @Test
  void wholeQuotationMayBeAskedAbout() {
    Draft draft =
        asked("“The toll has paid for the pier,” Mayor Jo Brandt said at the council.").get(0);
    assertTrue(draft.item().key().text().startsWith("As a quotation"), draft.toString());
  }

  @Test
  void loneQuotationIsAskedHoweverItBeginsUnlessNothingStandsBesideIt() {
    String paid = "“You pay for the widest bridge on the coast of Norvik,” Mayor Jo Brandt said";
    assertFalse(asked(paid + " at the council.").isEmpty());
    assertEquals(List.of(), asked(paid + "."));
  }

  @Test
  void wordsOfAContractAreNotTheirsWhoReadsItOut() {
    String told =
        "Mayor Jo Brandt told the council of Vessmark that %s “up to 30 stones, where beyond repair”.";
    Story contract = Asked.story(String.format(told, "the contract allowed for"));
    assertTrue(
        Claim.of(contract).stream()
            .filter(claim -> claim.wording().manner() == Wording.Manner.PHRASE)
            .noneMatch(claim -> QuoteOrParaphrase.fits(claim, contract)));
    Story own = Asked.story(String.format(told, "the masons would need"));
    assertTrue(
        Claim.of(own).stream()
            .filter(claim -> claim.wording().manner() == Wording.Manner.PHRASE)
            .anyMatch(claim -> QuoteOrParaphrase.fits(claim, own)));
  }
}
