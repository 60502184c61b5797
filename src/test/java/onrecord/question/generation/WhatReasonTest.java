package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class WhatReasonTest {
  @Test
  void reasonIsAskedWithWhatItIsFor() {
    String said =
        "the ferry fares had to rise because the council had rejected a loan of 300 crowns";
    Invented article =
        new Invented("Mayor Ada Roe said " + said + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", said);
    Draft draft = Asked.of(new WhatReason(), article).get(0);
    assertEquals(
        "Mayor Ada Roe said that the ferry fares had to rise. What reason was given?",
        draft.stem());
    assertEquals(
        "Because the council had rejected a loan of 300 crowns", draft.item().key().text());
    assertEquals(4, draft.item().options().size());
  }

  @Test
  void conditionIsAskedAsOne() {
    String said = "the old quay would stay open if the council approved 40 crowns a boat";
    Invented article =
        new Invented("Mayor Ada Roe said " + said + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", said);
    assertEquals(
        "Mayor Ada Roe said that the old quay would stay open. On what condition?",
        Asked.of(new WhatReason(), article).get(0).stem());
  }
}
