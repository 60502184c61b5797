package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RemarksTest {
  private static final String TEXT =
      "Mayor Jo Roe of Vessmark spoke of Al Poe on Monday. Poe has a harbour plan, and the harbour"
          + " plan is dear. Roe also spoke of immigration and of a report.";

  @Test
  void whoSpeaksOnWhomIsToldAndNotWhatIsSaid() {
    assertEquals("Jo Roe’s remarks on Al Poe", line("Roe: Poe is a thief"));
    assertEquals("Jo Roe’s remarks on Al Poe", line("Mayor Roe says Poe ‘stole the gate’"));
  }

  @Test
  void anIssueThatHasAnOwnerStandsByItself() {
    assertEquals("Al Poe's harbour plan", line("Roe says Poe's harbour plan is 'mad'"));
  }

  @Test
  void anIssueWithoutNameMustTellSomething() {
    assertEquals("Jo Roe’s remarks on immigration", line("Roe says immigration is a gift"));
    assertNull(line("Roe says a report is late"));
  }

  @Test
  void whatSomebodyElseSaysIsNotHers() {
    assertNull(line("Roe: Poe thinks gulls are loud"));
  }

  @Test
  void nobodySpeaksWhoOnlyWalksOrSaysYes() {
    assertFalse(new Told("Roe walks past Poe", TEXT).remarks().told());
    assertFalse(new Told("Roe says yes to Poe", TEXT).remarks().told());
    assertTrue(new Told("Roe says Poe is late", TEXT).remarks().told());
  }

  private static String line(String headline) {
    return new Told(headline, TEXT).remarks().line();
  }
}
