package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final String TEXT = "The gate of Vessmark is shut.";

  @Test
  void whatThePaperPutsAroundItIsNoPart() {
    assertEquals("Gate shut", proper("Update: Gate shut; The day"));
    assertEquals("Vessmark: Gate shut", proper("Vessmark: Gate shut"));
  }

  @Test
  void allInCapitalsNothingIsRead() {
    assertEquals("", proper("GATE SHUT IN VESSMARK"));
  }

  @Test
  void manyCapitalsTellNothing() {
    assertTrue(read("Bakers Close Harbour Gate").capitals);
    assertFalse(read("Bakers close harbour gate").capitals);
  }

  @Test
  void anOwnerHasTheMarkOfTheHeadline() {
    assertEquals("Jo Roe's", read("Roe's gate").owner("Jo Roe", true));
    assertEquals("Jo Orrs’s", read("Roe’s gate").owner("Jo Orrs", true));
    assertEquals("bakers’", read("Roe’s gate").owner("bakers", false));
  }

  @Test
  void aContestIsToldByItsWords() {
    assertTrue(read("Gate shut; Voters angry").contends());
    assertFalse(read("Gate shut; Bakers angry").contends());
  }

  private static Headline read(String headline) {
    return new Told(headline, TEXT).headline;
  }

  private static String proper(String headline) {
    Headline read = read(headline);
    return read.from == read.to
        ? ""
        : read.items.span(read.from, read.to - 1).in(read.items.tokens.text);
  }
}
