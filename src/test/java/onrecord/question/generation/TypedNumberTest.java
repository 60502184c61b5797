package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Typed;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
  @Test
  void numberIsTypedAndATenthMoreOrLessIsRight() {
    Draft draft = asked("the new engines had cost the town of Norvik more than 30 million crowns");
    assertEquals(
        "Mayor Ada Roe said that the new engines had cost the town of Norvik more than ____ million"
            + " crowns. Write the number that is missing.",
        draft.stem());
    Item item = draft.item();
    assertEquals(Format.NUMERIC, item.format());
    assertEquals(List.of("30 million"), item.accepted());
    assertEquals(1, new Typed("30").grade(item));
    assertEquals(1, new Typed("27").grade(item));
    assertEquals(1, new Typed("33 million").grade(item));
    assertEquals(0, new Typed("34").grade(item));
    assertEquals(0, new Typed("26").grade(item));
    assertEquals("30 million, give or take 3 million", item.keyInWords().get(0));
  }

  @ParameterizedTest
  @CsvSource({"30, 3", "430, 40", "1250, 100", "4.5, 0.4", "99, 9", "12, 1", "20000, 2000"})
  void toleranceIsATenthInOneDigit(String number, String tolerance) {
    assertEquals(tolerance, TypedNumber.tolerance(new BigDecimal(number)).toPlainString());
  }

  @Test
  void smallCountLeavesNoRoom() {
    assertTrue(
        Asked.of(new TypedNumber(), said("the town of Norvik had bought 7 boats from the island"))
            .isEmpty());
    assertEquals(
        "40",
        asked("the town of Norvik had bought 40 boats from the island").item().accepted().get(0));
  }

  /** The one with options and the one without are two questions, each stored. */
  @Test
  void stemIsAnotherThanThatOfTheOptions() {
    var article = said("the town of Norvik had bought 40 boats from the island");
    assertNotEquals(
        Asked.of(new SaidNumber(), article).get(0).stem(),
        Asked.of(new TypedNumber(), article).get(0).stem());
  }

  @Test
  void shareMayBeAFewPointsOff() {
    Draft draft = asked("the fares of the ferries to Norvik had risen by 40 percent");
    assertEquals(List.of("40"), draft.item().accepted());
    assertTrue(draft.stem().contains("by ____ percent."), draft.stem());
  }

  @Test
  void signOfTheCurrencyStaysInTheSentence() {
    Draft draft = asked("the new engines had cost the town of Norvik more than $4.5 million");
    assertTrue(draft.stem().contains("more than $____ million. Write"), draft.stem());
    assertEquals(new BigDecimal("0.4"), draft.item().tolerance());
  }

  @Test
  void numberThatAnotherBoundsIsNotAsked() {
    assertTrue(
        Asked.of(
                new TypedNumber(),
                said("the new engines had cost 30 million to 40 million crowns in the end"))
            .isEmpty());
  }

  private static Draft asked(String words) {
    return Asked.of(new TypedNumber(), said(words)).get(0);
  }

  private static Invented said(String words) {
    return new Invented("Mayor Ada Roe said " + words + ".")
        .person("Ada Roe", "Mayor")
        .said("Ada Roe", Type.INDIRECT, "said", words);
  }
}
