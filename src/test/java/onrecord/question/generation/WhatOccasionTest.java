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
    assertTrue(
        Asked.options(draft).containsAll(Set.of("In a radio interview", "At a council hearing")));
  }

  @Test
  void occasionsThatTheArticleHasNoWordOfFillUp() {
    Invented article =
        new Invented(
                "At a rally in Norvik, Mayor Ada Roe said the old bridge would have to close in"
                    + " June.\n\nA television crew came late.")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", "the old bridge would have to close in June");
    Draft draft = Asked.about("old bridge", Asked.of(new WhatOccasion(), article));
    assertEquals("At a rally", draft.item().key().text());
    assertEquals(4, draft.item().options().size());
    assertTrue(Asked.options(draft).stream().noneMatch(words -> words.matches(".*(rally|tele).+")));
  }

  @Test
  void interviewIsNoOccasionToRemember() {
    Invented article =
        new Invented(
                "In an interview, Mayor Ada Roe said the old bridge would have to close in June.")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", "the old bridge would have to close in June");
    assertTrue(Asked.of(new WhatOccasion(), article).isEmpty());
  }
}
