package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void singleMarksQuoteAndApostrophesDoNot() {
    assertEquals(
        List.of("it isn’t so"), Quotations.in("Roe wrote ‘it isn’t so’ in the crews’ book."));
    assertEquals(List.of(), Quotations.in("The rock ’n’ roll of the crews’ boats"));
  }

  @Test
  void twoSingleMarksQuoteToo() {
    String told = "''It isn't so,'' Roe said. ''Nobody saw the crews' boats.''";
    assertEquals(List.of("It isn't so,", "Nobody saw the crews' boats."), Quotations.in(told));
    assertEquals("Roe said.", Quotations.without(told).strip());
  }

  @Test
  void yearsWithoutTheirCenturyOpenNothing() {
    assertEquals(List.of(), Quotations.in("In the ‘90s the drivers’ union did not strike."));
  }

  @Test
  void markThatIsNeverClosedMayStandBeforeALongText() {
    String open = "‘" + "the crews don’t row ".repeat(10_000);
    assertEquals(List.of(), Quotations.in(open));
    assertEquals(1, Quotations.in(open + "at all’").size());
  }

  @Test
  void marksOfOtherLanguagesQuoteToo() {
    String told = "«The port is dead,» said Roe. „It lives,“ said Moe, and: “It sleeps.”";
    assertEquals(List.of("The port is dead,", "It lives,", "It sleeps."), Quotations.in(told));
    assertEquals(
        "said Roe. said Moe, and:", Quotations.without(told).strip().replaceAll(" +", " "));
  }
}
