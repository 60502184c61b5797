package onrecord.question.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
  private static Item choice(Format format, boolean... right) {
    var options = new ArrayList<Option>();
    for (boolean correct : right) {
      options.add(new Option("option " + options.size(), correct, null));
    }
    return new Item(format, options, List.of(), List.of(), List.of(), null);
  }

  private static Item typed(Format format, String tolerance, String... accepted) {
    return new Item(
        format,
        List.of(),
        List.of(),
        List.of(),
        List.of(accepted),
        tolerance == null ? null : new BigDecimal(tolerance));
  }

  private static double grade(Item item, String stored) {
    return item.grade(Response.of(item.format(), stored));
  }

  @Test
  void singleChoiceIsAllOrNothing() {
    Item item = choice(Format.SINGLE, false, true, false);
    assertEquals(1, grade(item, "1"));
    assertEquals(0, grade(item, "0"));
    assertEquals(0, grade(item, "0,1"));
    assertEquals(0, grade(item, ""));
  }

  /** A file of answers may hold what its question has not. */
  @Test
  void placesOutOfRangeAreNotPutIntoWords() {
    Item item = choice(Format.MULTIPLE, true, false);
    assertEquals(List.of("option 1"), new Picked(List.of(-1, 1, 2)).inWords(item));
    Item order = Item.order(List.of("the vote", "the sale"));
    assertEquals(List.of("2. the vote"), new Sequenced(List.of(2, 0, -1)).inWords(order));
  }

  @Test
  void trueOrFalseIsGradedLikeSingleChoice() {
    Item item = choice(Format.TRUEFALSE, true, false);
    assertEquals(1, grade(item, "0"));
    assertEquals(0, grade(item, "1"));
  }

  @Test
  void multipleChoicePaysRightPicksAndChargesWrongOnes() {
    Item item = choice(Format.MULTIPLE, true, true, false, false);
    assertEquals(1, grade(item, "0,1"));
    assertEquals(0.5, grade(item, "0"));
    assertEquals(0, grade(item, "0,2"));
    assertEquals(0, grade(item, "0,1,2,3"));
    assertEquals(0, grade(item, "2"));
  }

  @Test
  void matchingPaysEachRightPair() {
    var pairs = List.of(new Pair("a", "A"), new Pair("b", "B"), new Pair("c", "A"));
    Item item = new Item(Format.MATCH, List.of(), pairs, List.of(), List.of(), null);
    assertEquals(1, grade(item, "0,1,2"));
    assertEquals(1, grade(item, "2,1,0"), "two right sides that read the same are one");
    assertEquals(1 / 3d, grade(item, "-1,1,-1"));
    assertEquals(0, grade(item, ""));
  }

  /** As much of Europe writes it; three digits behind a comma are thousands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,3|1", "8,3 %|1", "8.3|1", "8,30|1", "83|0", "8,300|0", "8, 3|0", "8,3,1|0", "0,83|0"
      })
  void commaBeforeOneOrTwoDigitsIsDecimal(String typed, double right) {
    assertEquals(right, new Typed(typed).grade(typed(Format.NUMERIC, null, "8.3")), typed);
  }

  /** "30", "30 million" and "30,000,000" are one answer; thirty thousand is another. */
  @Test
  void millionsMayBeWrittenInFull() {
    Item crowns = typed(Format.NUMERIC, "3", "30 million crowns");
    for (String right :
        List.of(
            "30", "30 million", "30,000,000", "33 million", "27000000", "30m", "0.03 billion")) {
      assertEquals(1, grade(crowns, right), right);
    }
    for (String wrong : List.of("30 thousand", "34,000,000", "34", "3 million", "300 000")) {
      assertEquals(0, grade(crowns, wrong), wrong);
    }
    Item lorries = typed(Format.NUMERIC, "1000", "90,000");
    for (String right : List.of("90 thousand", "90k", "91,000", "0.09 million")) {
      assertEquals(1, grade(lorries, right), right);
    }
    assertEquals(0, grade(lorries, "90"));
    assertEquals(1, grade(typed(Format.NUMERIC, null, "30"), "30 million"), "in “____ million”");
  }

  @Test
  void toleranceIsToldInTheUnitOfTheAnswer() {
    assertEquals(
        "30 million crowns, give or take 3 million crowns",
        typed(Format.NUMERIC, "3", "30 million crowns").keyInWords().get(0));
    assertEquals(
        "90,000, give or take 1,000", typed(Format.NUMERIC, "1000", "90,000").keyInWords().get(0));
    assertEquals(
        "$4.5 million, give or take $0.4 million",
        typed(Format.NUMERIC, "0.4", "$4.5 million").keyInWords().get(0));
  }

  /** Ninety, or ninety thousand as others write it. */
  @Test
  void pointInFrontOfThreePlacesIsTurnedBack() {
    Item lorries = typed(Format.NUMERIC, null, "90,000");
    assertNotNull(Shown.of(lorries, 1, true).read(List.of("90.000")).problem());
    assertNull(Shown.of(lorries, 1, true).read(List.of("90.5")).problem());
    Item parts = typed(Format.NUMERIC, "0.01", "0.12");
    assertNull(Shown.of(parts, 1, true).read(List.of("0.125")).problem());
    Item pi = typed(Format.NUMERIC, null, "3.142");
    assertNull(Shown.of(pi, 1, true).read(List.of("3.142")).problem());
  }

  @Test
  void orderPaysRightNeighbours() {
    var items = List.of("w", "x", "y", "z");
    Item item = new Item(Format.ORDER, List.of(), List.of(), items, List.of(), null);
    assertEquals(1, grade(item, "0,1,2,3"));
    assertEquals(2 / 3d, grade(item, "3,0,1,2"));
    assertEquals(0, grade(item, "3,2,1,0"));
    assertEquals(0, grade(item, "0,1,1,2"), "an item given twice is no order");
  }

  @Test
  void numberIsRightWithinItsTolerance() {
    Item item = typed(Format.NUMERIC, "5", "1,000");
    assertEquals(1, grade(item, "1000"));
    assertEquals(1, grade(item, " 1 005 vehicles"));
    assertEquals(0, grade(item, "1006"));
    assertEquals(0, grade(item, "a thousand"));
    assertEquals(1, grade(typed(Format.NUMERIC, null, "4.2"), "4.20"));
  }

  @Test
  void shortTextForgivesCaseAccentsAndPunctuation() {
    Item item = typed(Format.SHORT, null, "Odile Brankov", "Brankov");
    assertEquals(1, grade(item, "odile  brankóv."));
    assertEquals(1, grade(item, "BRANKOV"));
    assertEquals(0, grade(item, "Odile"));
    assertEquals(0, grade(item, " "));
  }

  @Test
  void selfGradedIsTakenAtItsWord() {
    Item item = choice(Format.SINGLE, true, false);
    assertEquals(1, item.grade(new SelfGraded(true)));
    assertEquals(0, item.grade(new SelfGraded(false)));
  }

  @Test
  void responsesComeBackFromTheirStoredLine() {
    assertEquals(new Picked(List.of(0, 2)), Response.of(Format.MULTIPLE, "2,0"));
    assertEquals("0,2", new Picked(List.of(2, 0)).stored());
    assertEquals("2,0,1", Response.of(Format.ORDER, "2,0,1").stored());
    assertEquals("1,-1", Response.of(Format.MATCH, "1,-1").stored());
    assertEquals(new Picked(List.of()), Response.of(Format.SINGLE, ""));
    assertThrows(IllegalArgumentException.class, () -> Response.of(Format.SINGLE, "x"));
  }
}
