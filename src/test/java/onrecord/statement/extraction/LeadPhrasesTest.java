package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LeadPhrasesTest {
  @Test
  void aPhraseHasItsArticleAndItsPlace() {
    assertEquals(
        "the strike at the Vessmark ferry",
        around("They spoke of the strike at the Vessmark ferry."));
    assertEquals(
        "a strike against Jo Roe",
        around("Jo Roe left. There was a strike against Roe on Monday."));
  }

  @Test
  void anOwnerStandsForTheArticle() {
    assertEquals("Jo Roe's strike", around("They spoke of Jo Roe's strike."));
    assertNull(around("Jo Roe spoke of her strike in Vessmark."), "whose?");
  }

  @Test
  void judgingAndDatingWordsAreLeftOut() {
    assertEquals("the strike in Vessmark", around("They spoke of the latest strike in Vessmark."));
    assertEquals(
        "the strike in Vessmark", around("They spoke of the alarming strike in Vessmark."));
    assertNull(around("They saw another strike in Vessmark."));
  }

  @Test
  void withoutANameItTellsNothing() {
    assertNull(around("They spoke of the strike at the ferry."));
  }

  @Test
  void whatSomebodyIsChargedWithBelongsToTheVerb() {
    assertEquals(
        "the Vessmark strike",
        around("A court acquitted Jo Roe, head of the Vessmark strike of negligence."));
  }

  private static String around(String text) {
    var told = new Told("Bakers sing", text);
    var lead = new LeadPhrases(told.items, told.names, word -> false);
    for (Sentence sentence : told.items.sentences) {
      for (int k = sentence.from(); k < sentence.to(); k++) {
        if (told.items.low(k).equals("strike")) {
          return lead.around(k, sentence);
        }
      }
    }
    throw new AssertionError("no strike in " + text);
  }
}
