package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.KeyPositions;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPlacesTest {
  @Test
  void eachPlaceComesUpAsOftenAndNeverLongInARow() {
    var set =
        IntStream.range(0, 40)
            .mapToObj(i -> draft("Question " + i, Item.single(options("key", "b", "c", "d"))))
            .toList();
    var dealt = new KeyPlaces(5, new KeyDecks()).deal(set);
    for (int place = 0; place < 4; place++) {
      int here = place;
      assertEquals(10, dealt.stream().filter(d -> d.item().keys().equals(List.of(here))).count());
    }
    assertTrue(KeyPositions.of(dealt).isEmpty(), KeyPositions.of(dealt).toString());
  }

  @Test
  void ofManyArticlesWithOneQuestionEachPlaceComesUpAsOften() {
    var decks = new KeyDecks();
    var dealt =
        IntStream.range(0, 40)
            .mapToObj(i -> draft("Question " + i, Item.single(options("key", "b", "c", "d"))))
            .map(draft -> new KeyPlaces(draft.stem().hashCode(), decks).deal(List.of(draft)))
            .flatMap(List::stream)
            .toList();
    for (int place = 0; place < 4; place++) {
      int here = place;
      assertEquals(10, dealt.stream().filter(d -> d.item().keys().equals(List.of(here))).count());
    }
    assertTrue(KeyPositions.of(dealt).isEmpty(), KeyPositions.of(dealt).toString());
  }

  @Test
  void numbersStandInAscendingOrderWhateverTheSeed() {
    var item = Item.single(options("1,000 seats", "250 seats", "2,000 seats", "500 seats"));
    for (long seed = 0; seed < 5; seed++) {
      var dealt =
          new KeyPlaces(seed, new KeyDecks()).deal(List.of(draft("How many?", item))).get(0);
      assertEquals(
          List.of("250 seats", "500 seats", "1,000 seats", "2,000 seats"),
          dealt.item().options().stream().map(Option::text).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nine, six, eight, eleven | six, eight, nine, eleven",
        "Twelve boats, Forty-two boats, Nine boats | Nine boats, Twelve boats, Forty-two boats",
        "nine, 6, eight, 11 | 6, eight, nine, 11",
        "nine votes to six, eight votes to seven, ten votes to five"
            + "| eight votes to seven, nine votes to six, ten votes to five",
        "2 May 2026, 30 April 2026, 3 May 2026, 1 May 2026"
            + "| 30 April 2026, 1 May 2026, 2 May 2026, 3 May 2026",
        "March 2019, July 2018, May 2019 | July 2018, March 2019, May 2019",
        "1.2 billion, 900 million, two million | two million, 900 million, 1.2 billion"
      })
  void numbersInLettersStandInAscendingOrderToo(String options, String ordered) {
    var item = Item.single(options(options.split(", ")[0], options.split(", ", 2)[1].split(", ")));
    for (long seed = 0; seed < 5; seed++) {
      var dealt =
          new KeyPlaces(seed, new KeyDecks()).deal(List.of(draft("How many?", item))).get(0);
      assertEquals(
          List.of(ordered.split(", ")), dealt.item().options().stream().map(Option::text).toList());
    }
  }

  @Test
  void optionsThatBeginWithTheSameNumberAreShuffled() {
    var item = Item.single(options("Two boats sank", "Two boats burnt", "Three boats sank"));
    var places = new HashSet<Integer>();
    for (long seed = 0; seed < 20; seed++) {
      var dealt = new KeyPlaces(seed, new KeyDecks()).deal(List.of(draft("What?", item))).get(0);
      places.addAll(dealt.item().keys());
    }
    assertEquals(3, places.size());
  }

  @Test
  void severalRightOptionsAreShuffledAndTrueStaysBeforeFalse() {
    var both =
        Item.of(
            Format.MULTIPLE,
            List.of(
                new Option("a", true, "why"),
                new Option("b", true, "why"),
                new Option("c", false, "why"),
                new Option("d", false, "why")));
    var orders = new HashSet<List<Integer>>();
    for (long seed = 0; seed < 20; seed++) {
      orders.add(
          new KeyPlaces(seed, new KeyDecks())
              .deal(List.of(draft("Which?", both)))
              .get(0)
              .item()
              .keys());
    }
    assertTrue(orders.size() > 2, orders.toString());
    var truth = Item.of(Format.TRUEFALSE, options("False", "True"));
    assertEquals(
        truth,
        new KeyPlaces(1, new KeyDecks()).deal(List.of(draft("Is it?", truth))).get(0).item());
  }

  private static List<Option> options(String key, String... others) {
    return Stream.concat(
            Stream.of(new Option(key, true, "why")),
            Stream.of(others).map(other -> new Option(other, false, "why")))
        .toList();
  }

  private static Draft draft(String stem, Item item) {
    return Draft.of(
        new Posed(Kind.NUMBER, "Then", null, stem, item), Grounds.NONE, new Making(0.5, "test"));
  }
}
