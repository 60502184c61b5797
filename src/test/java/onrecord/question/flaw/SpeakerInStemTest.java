package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class SpeakerInStemTest {
  @Test
  void unionIsThatOfItsWorkers() {
    assertTrue(is("Amalgamated Vehicle Workers", "What was their union demanding?"));
    assertTrue(is("Amalgamated Vehicle Workers", "What was the drivers' union demanding?"));
    assertFalse(is("Amalgamated Vehicle Workers", "What was demanded?"));
    assertFalse(is("Norvik Ferry Line", "What was their union demanding?"));
  }

  @Test
  void bodyOfTheLineAboveMayBeCalledByItsLastWord() {
    Draft asked = draft(Kind.FACT, "Whom did the trust ask?", "A court", "A minister");
    Draft below = context(asked, "The Wolf Trust's case in Norvik, 27 January 2026");
    assertTrue(SpeakerInStem.is("Wolf Trust", below, null));
    assertFalse(SpeakerInStem.is("Wolf Trust", asked, null));
  }

  @Test
  void auditorsAreTheAuditOfficeAndAManIsNoBody() {
    assertTrue(is("County Audit Office of Norvik", "What did Norvik's county auditors praise?"));
    assertFalse(is("the van's driver", "Where did a delivery van drive?"));
  }

  private static boolean is(String speaker, String stem) {
    return SpeakerInStem.is(speaker, draft(Kind.FACT, stem, "A", "B"), null);
  }

  @Test
  void lettersInCommonAreNoName() {
    assertFalse(is("Transparency International", "Which transport project drew most interest?"));
    assertFalse(is("United Nations", "How many died under the government of national unity?"));
    assertFalse(is("Bank of England", "By how much will banks in England raise fees?"));
    assertFalse(is("European Union", "By how much did wages in the unions fall?"));
  }
}
