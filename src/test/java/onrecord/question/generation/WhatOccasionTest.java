package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class WhatOccasionTest {
  @Test
  void occasionsOfTheArticleAreTheOptions() {
    Invented article =
        new Invented(
                "At a press conference, Mayor Ada Roe said the old bridge would have to close in"
                    + " June.\n\nIn a radio interview, baker Bo Lund said the islanders had been"
                    + " forgotten again.\n\nAt a council hearing, nurse Cy Dahl said the ferries"
                    + " were the only way to the hospital.")
            .person("Ada Roe", "Mayor")
            .person("Bo Lund", "baker")
            .person("Cy Dahl", "nurse")
            .said("Ada Roe", Type.INDIRECT, "said", "the old bridge would have to close in June")
            .said("Bo Lund", Type.INDIRECT, "said", "the islanders had been forgotten again")
            .said(
                "Cy Dahl", Type.INDIRECT, "said", "the ferries were the only way to the hospital");
    Draft draft = Asked.about("old bridge", Asked.of(new WhatOccasion(), article));
    assertEquals(
        "On what occasion did Mayor Ada Roe say that the old bridge would have to close in June?",
        draft.stem());
    assertEquals("At a press conference", draft.item().key().text());
    assertEquals(
        Set.of("At a press conference", "In a radio interview", "At a council hearing"),
        Set.copyOf(Asked.options(draft)));
  }

  @Test
  void withoutTwoOthersNothingIsAsked() {
    assertTrue(Asked.of(new WhatOccasion(), Invented.ferry()).isEmpty());
  }
}
