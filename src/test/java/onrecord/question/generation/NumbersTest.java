package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  /** Of a report of 2026; empty where no gap is made. */
  private static List<Integer> years(String clause, String year) {
    return Numbers.in(clause, Asked.story(clause + ".")).stream()
        .filter(number -> number.was().equals(year))
        .flatMap(number -> number.others().stream())
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void otherYearsAreAsPossibleAsTheKey() {
    String over = "the fares in Norvik have not covered the fuel since 2021";
    assertEquals(3, years(over, "2021").size());
    assertTrue(years(over, "2021").stream().allMatch(year -> year <= 2026));
    String rose = "the number of boats rose from 14 in 2021 to 52 in 2024";
    assertTrue(years(rose, "2024").size() > 1);
    assertTrue(years(rose, "2024").stream().allMatch(year -> year > 2021 && year <= 2026));
    assertTrue(years(rose, "2021").stream().allMatch(year -> year < 2024));
    String ahead = "the fares in Norvik would rise by a tenth in 2029";
    assertEquals(3, years(ahead, "2029").size());
    assertTrue(years(ahead, "2029").stream().allMatch(year -> year > 2026));
  }

  /** "between 7 and 6 million", "21 of its 19 votes": nobody takes that. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the ferry cost between 4 and 6 million crowns | 4 | 0 | 6",
        "the ferry cost between 4 million and 6 million crowns | 4 | 0 | 6",
        "the ferry cost between 4 million and 6 million crowns | 6 | 4 | 1000",
        "the ferry cost between 800 million and 2 billion crowns | 800 | 0 | 2000",
        "the fares fell from 12 to 8 crowns | 12 | 8 | 1000",
        "the fares fell from 12 crowns to 8 crowns | 8 | 0 | 12",
        "the council won 16 of its 19 votes | 16 | 0 | 19",
        "the council won 17 of the 19 votes | 17 | 0 | 19",
        "the council won 17 out of 19 votes | 19 | 17 | 1000",
        "the council lost 17 of its boats | 17 | 0 | 1000"
      })
  void numberBesideItBoundsTheOthers(String clause, String number, int low, int high) {
    Story story = Asked.story(clause + ".");
    List<Integer> others =
        Stream.concat(
                Numbers.in(clause, story).stream()
                    .filter(one -> one.was().equals(number))
                    .flatMap(one -> Stream.concat(one.others().stream(), one.spares().stream()))
                    .map(Integer::valueOf),
                Figure.any(clause).stream()
                    .filter(one -> one.number().toPlainString().equals(number))
                    .flatMap(
                        one ->
                            Stream.concat(one.others(clause).stream(), one.spares(clause).stream()))
                    .map(BigDecimal::intValue))
            .toList();
    assertFalse(others.isEmpty());
    others.forEach(one -> assertTrue(one > low && one < high, clause + others));
  }

  @Test
  void numberOfThingsIsNoYear() {
    for (String sold : List.of("the town had sold 2000 boats", "the school has 1900 pupils")) {
      String number = sold.replaceAll("\\D", "");
      List<Integer> others = years(sold, number);
      int was = Integer.parseInt(number);
      assertEquals(3, others.size());
      assertTrue(others.stream().allMatch(other -> Math.abs(other - was) > 100), others.toString());
    }
    assertTrue(years("it was sold after the 2016 floods", "2016").stream().allMatch(y -> y > 2000));
  }

  @Test
  void yearThatIsKnownUnseenIsNotAskedFor() {
    assertEquals(List.of(), years("the fares would rise by a tenth in 2027", "2027"));
    assertEquals(List.of(), years("the fares would rise by a tenth in 2026", "2026"));
    String row = "the ferries lost half of their boats in 2023 and 2024";
    assertEquals(List.of(), years(row, "2023"));
    assertEquals(List.of(), years(row, "2024"));
    assertEquals(List.of(), years("the boats rose from 14 in 2023 to 52 in [2025]", "2025"));
  }

  @ParameterizedTest
  @CsvSource({"12000, false", "9500, false", "'12,000', true"})
  void wrongNumbersAreWrittenLikeTheKey(String key, boolean grouped) {
    String clause = "the ferries of Norvik carried " + key + " cars in the spring";
    Numbers.Number number = Numbers.in(clause, Asked.story(clause + ".")).get(0);
    var all = Stream.concat(number.others().stream(), number.spares().stream()).toList();
    assertTrue(
        all.stream().allMatch(one -> one.contains(",") == (grouped && one.length() > 3)),
        all.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2", "0.4", "0.5", "0.9", "0.05", "0.25", "1.0", "1.5", "12.5"})
  void wrongDecimalsDifferFromTheKeyAndFromEachOther(String key) {
    String clause = "the fares in Norvik rose by " + key + " per cent in the spring";
    Numbers.Number number = Numbers.in(clause, Asked.story(clause + ".")).get(0);
    var others = new HashSet<>(number.others());
    assertEquals(3, others.size(), number.toString());
    others.addAll(number.spares());
    assertEquals(3 + number.spares().size(), others.size(), number.toString());
    assertFalse(others.contains(key), number.toString());
    assertFalse(
        others.stream().anyMatch(other -> new BigDecimal(other).signum() == 0), number.toString());
  }
}
