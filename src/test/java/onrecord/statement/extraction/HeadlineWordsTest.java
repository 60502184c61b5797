package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeadlineWordsTest {
  private static final Headline READ =
      new Told(
              "Bakers Shut Lisk Gate On Trade Of A Quibnor",
              "Some bakers shut the Lisk gate on Monday. It is a gate for trade, and on trade they"
                  + " live.")
          .headline;

  @Test
  void aWordIsWrittenAsTheTextWritesIt() {
    assertEquals("bakers", written(0));
    assertEquals("Lisk", written(2));
    assertNull(written(8), "a word that nothing tells about");
  }

  @Test
  void aNounIsKnownByWhatStandsAroundIt() {
    assertTrue(READ.words.noun("gate"));
    assertFalse(READ.words.noun("shut"));
    assertFalse(READ.words.noun("quibnor"));
  }

  @Test
  void twoWordsStandTogetherInTheTextOrNot() {
    assertTrue(READ.words.pair("lisk", "gate"));
    assertFalse(READ.words.pair("gate", "trade"));
  }

  @Test
  void aNounHasTheArticleOfTheText() {
    assertEquals("the ", READ.words.article("gate"));
    assertEquals("", READ.words.article("trade"));
    assertEquals("", READ.words.article("bakers"));
    assertNull(READ.words.article("quibnor"));
  }

  private static String written(int k) {
    return READ.words.written(READ.items, k, READ.capitals);
  }
}
