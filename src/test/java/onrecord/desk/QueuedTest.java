package onrecord.desk;

import static onrecord.desk.QueuedDrafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class QueuedTest {
  @Test
  void whereNobodyIsQuotedTheOutletSpeaks() {
    assertEquals(DeskFilter.OUTLET, draft(Kind.FACT, null).voice());
    assertEquals("Jo Roe", draft(Kind.WHO_SAID, "Jo Roe").voice());
  }

  @Test
  void twoSidesAreNobodysAlone() {
    assertFalse(DeskFilter.of(null, DeskFilter.OUTLET, null).fits(draft(Kind.TWO_SIDES, null)));
    assertTrue(DeskFilter.of("TWO_SIDES", null, null).fits(draft(Kind.TWO_SIDES, null)));
  }
}
