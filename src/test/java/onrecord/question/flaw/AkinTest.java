package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class AkinTest {
  @Test
  void wordsOfOneGroupMayMeanTheSame() {
    assertTrue(Akin.are(stem("pledge"), stem("promised")));
    assertTrue(Akin.are(stem("outbuilding"), stem("barn")));
    assertFalse(Akin.are(stem("rose"), stem("fell")));
    assertFalse(Akin.are(stem("ferry"), stem("school")));
  }

  private static String stem(String word) {
    return Words.content(word).iterator().next();
  }
}
