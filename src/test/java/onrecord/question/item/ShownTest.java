package onrecord.question.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShownTest {
  private static final List<Option> OPTIONS =
      List.of(
          new Option("north", true, null),
          new Option("east", false, null),
          new Option("south", true, null),
          new Option("west", false, null));

  private static Item item(Format format) {
    return switch (format) {
      case SINGLE -> new Item(format, OPTIONS.subList(1, 4), List.of(), List.of(), List.of(), null);
      case MULTIPLE -> new Item(format, OPTIONS, List.of(), List.of(), List.of(), null);
      case TRUEFALSE ->
          new Item(format, OPTIONS.subList(0, 2), List.of(), List.of(), List.of(), null);
      case MATCH ->
          new Item(
              format,
              List.of(),
              List.of(new Pair("a", "for"), new Pair("b", "against"), new Pair("c", "for")),
              List.of(),
              List.of(),
              null);
      case ORDER ->
          new Item(
              format,
              List.of(),
              List.of(),
              List.of("one", "two", "three", "four"),
              List.of(),
              null);
      case NUMERIC ->
          new Item(
              format,
              List.of(),
              List.of(),
              List.of(),
              List.of("1,250 tonnes"),
              new BigDecimal("0.5"));
      case SHORT -> new Item(format, List.of(), List.of(), List.of(), List.of("Vessmark"), null);
    };
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsRightIsGradedSoUnderEverySeed(Format format) {
    for (long seed = 0; seed < 40; seed++) {
      var shown = Shown.of(item(format), seed, seed % 2 == 0);
      var sent = shown.sent(item(format).right());
      assertEquals(1, item(format).grade(shown.read(sent).response()), format + " " + sent);
    }
  }

  @Test
  void whatASingleChoicePicksIsTheOptionShownThere() {
    for (long seed = 0; seed < 40; seed++) {
      var shown = Shown.of(item(Format.SINGLE), seed, true);
      for (int number = 1; number <= 3; number++) {
        var picked = (Picked) shown.read(List.of("" + number)).response();
        assertEquals(
            shown.texts().get(number - 1),
            item(Format.SINGLE).options().get(picked.places().get(0)).text());
      }
    }
  }

  @Test
  void onlyOptionsAreLeftInOrderAndTrueAlwaysComesFirst() {
    var own = List.of("north", "east", "south", "west");
    assertEquals(own, Shown.of(item(Format.MULTIPLE), 3, false).texts());
    assertTrue(
        LongStream.range(0, 9)
            .anyMatch(seed -> !Shown.of(item(Format.MULTIPLE), seed, true).texts().equals(own)));
    for (long seed = 0; seed < 9; seed++) {
      assertEquals(own.subList(0, 2), Shown.of(item(Format.TRUEFALSE), seed, true).texts());
    }
    for (Format format : List.of(Format.MATCH, Format.ORDER)) {
      var orders = new HashSet<List<String>>();
      LongStream.range(0, 40)
          .forEach(seed -> orders.add(Shown.of(item(format), seed, false).texts()));
      assertTrue(orders.size() > 1, format.toString());
    }
  }

  @Test
  void rightSidesThatReadTheSameAreShownOnce() {
    for (long seed = 0; seed < 9; seed++) {
      var shown = Shown.of(item(Format.MATCH), seed, true);
      assertEquals(2, shown.texts().size());
      int right = shown.texts().indexOf("for") + 1;
      var all = shown.read(List.of("" + right, "" + right, "" + right)).response();
      assertEquals(2 / 3.0, item(Format.MATCH).grade(all), 1e-9);
      assertEquals("2 of 3 right", all.share(item(Format.MATCH)));
    }
  }

  @Test
  void whatIsNoAnswerIsToldInASentence() {
    assertEquals("Pick one of the options.", problem(Format.SINGLE));
    assertEquals("Pick one of the options.", problem(Format.SINGLE, "1", "2"));
    assertEquals("Pick one of the options.", problem(Format.TRUEFALSE, "3"));
    assertEquals("Pick at least one of the options.", problem(Format.MULTIPLE));
    assertEquals("Pick at least one of the options.", problem(Format.MULTIPLE, "1", "5"));
    assertEquals("Choose one for each: 3 are still open.", problem(Format.MATCH));
    assertEquals("Choose one for each: 1 is still open.", problem(Format.MATCH, "1", "", "2"));
    assertEquals("Give each a place, from 1 to 4.", problem(Format.ORDER, "1", "2", "", "3"));
    assertEquals("Give each a place, from 1 to 4.", problem(Format.ORDER, "1", "2", "0", "5"));
    assertEquals(
        "Two have place 2. Give each a place of its own.",
        problem(Format.ORDER, "1", "2", "2", "3"));
    for (String typed : List.of("", "many", "12, 5", "10 to 20", "1.2.3")) {
      assertEquals(
          "Write one number, such as 1,250 or 12.5.", problem(Format.NUMERIC, typed), typed);
    }
    assertEquals("Write your answer.", problem(Format.SHORT, "  "));
    assertEquals("Keep it under 200 characters.", problem(Format.SHORT, "x".repeat(201)));
    assertNull(problem(Format.SINGLE, "3"));
  }

  @Test
  void numbersAreReadAsPeopleWriteThem() {
    for (String typed : List.of("1250", "1,250", "1 250", "1,250.4", "1250 tonnes", "1249.5 t")) {
      var sent = Shown.of(item(Format.NUMERIC), 1, true).read(List.of(typed));
      assertEquals(1, item(Format.NUMERIC).grade(sent.response()), typed);
    }
    assertEquals("tonnes", item(Format.NUMERIC).unit());
    assertNotEquals("tonnes", item(Format.SHORT).unit());
    assertEquals(
        List.of("1,250 tonnes, give or take 0.5 tonnes"), item(Format.NUMERIC).keyInWords());
  }

  private static String problem(Format format, String... sent) {
    return Shown.of(item(format), 5, true).read(List.of(sent)).problem();
  }
}
