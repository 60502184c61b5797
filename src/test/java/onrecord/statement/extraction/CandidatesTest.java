package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CandidatesTest {
  @Test
  void somebodyStandsWhomTheArticleCallsACandidate() {
    for (String text :
        new String[] {
          "The mayoral candidate Jo Roe spoke.",
          "The mayoral race is on. Jo Roe, a candidate, spoke.",
          "The mayoral race is on. Jo Roe is a candidate.",
          "The mayoral race is on. Jo Roe won the primary.",
          "Jo Roe spoke. Roe's mayoral campaign is loud."
        }) {
      assertTrue(stands(text), text);
    }
  }

  @Test
  void whoWasOneOrOnlyKnowsOneDoesNot() {
    for (String text :
        new String[] {
          "The mayoral race is on. Jo Roe spoke of a candidate.",
          "The mayoral race is on. The former candidate Jo Roe spoke.",
          "Jo Roe and Al Roe spoke. Roe's mayoral campaign is loud."
        }) {
      assertFalse(stands(text), text);
    }
  }

  @Test
  void theOfficeIsTheOneThatIsTold() {
    assertEquals("mayoral", office("The mayoral candidate Jo Roe spoke."));
    assertEquals("election", office("The candidate Jo Roe spoke."));
    assertNull(office("The mayoral candidate Jo Roe met the senatorial candidate Al Poe."));
  }

  private static boolean stands(String text) {
    var told = new Told("Roe speaks", text);
    return told.candidates().stands(told.entity("Jo Roe"));
  }

  private static String office(String text) {
    return new Told("Roe speaks", text).candidates().office();
  }
}
