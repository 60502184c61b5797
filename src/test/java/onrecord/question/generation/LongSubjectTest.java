package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongSubjectTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "people who mend nets by hand are few",
        "boats that cross the sound at night should carry lights",
        "the pier which storms broke down will open in May",
        "towns where boats land have harbour dues"
      })
  void goesOnWithItsVerb(String words) {
    assertTrue(LongSubject.hasVerb(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people who say the toll is high",
        "a claim that the toll is high",
        "a claim that Norvik boats are late",
        "people who mend nets by hand",
        "people who are late",
        "people who mend what is broken",
        "the toll is high"
      })
  void hasNoVerbOfItsOwn(String words) {
    assertFalse(LongSubject.hasVerb(words));
  }
}
