package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiniteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "she favors a second pier",
        "they still mend nets by hand",
        "he's open to a second pier",
        "each year at sea yields a scar",
        "now we carry the nets home",
        "the boats clearly need paint",
        "Roe's been a pilot for years",
        "the toll contains a tax",
        "he cast his vote for Roe",
        "we now row to the pier",
        "the firm sought a loan",
        "the rating dipped in May"
      })
  void subjectShowsTheVerb(String words) {
    assertTrue(Finite.in(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"keeps", "has", "wanted"})
  void formOfAWordShowsTheVerb(String word) {
    assertTrue(Finite.isVerb(word));
    assertFalse(Finite.isVerb("boats"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the nets they carry home",
        "the mended nets",
        "more nets for less money",
        "people mending dipped nets",
        "the city's own boats",
        "the cost of the pier",
        "a police matter for the court"
      })
  void whatIsToldOfAThingIsNoVerb(String words) {
    assertFalse(Finite.in(words));
  }
}
