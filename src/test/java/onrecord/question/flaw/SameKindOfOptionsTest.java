package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class SameKindOfOptionsTest {
  private final Check check = new SameKindOfOptions();

  @Test
  void peopleAmongPeopleAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void numberAmongPlacesIsMixed() {
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.FACT, "Where?", "Lund", "2014", "Norvik")));
  }

  @Test
  void personAmongPlacesIsMixed() {
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.FACT, "Where?", "Lund", "Signe Aldal", "Norvik")));
  }

  @Test
  void quotationAmongWordsIsMixed() {
    assertEquals(
        List.of("mixed_option_types"),
        codes(check, draft(Kind.WHAT_ABOUT, "What?", "a low price", "\"high price\"", "no price")));
  }

  @Test
  void phraseThatEndsWithANameIsNoPerson() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.CLAIM_OR_FACT,
                "How?",
                "As a claim by Per Quist",
                "As a fact found by experts")));
  }
}
