package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.Invented;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

/** Over many numbers the key comes to stand at each place of four about as often. */
class AroundKeyTest {
  private static final List<String> WHAT =
      List.of(
          "ferries", "lorries", "tickets", "crews", "market stalls", "old boats", "piers", "lamps");

  private static final List<String> TOWNS =
      List.of("Norvik", "Lund", "Vessmark", "Aldal", "Torsby", "Holm", "Skarvik", "Brandt Bay");

  private static final Story STORY = Asked.story("The toll on the Vessmark bridge stays.");

  @Test
  void thoseThatAreShownComeFirst() {
    assertEquals(
        List.of("9", "11", "12", "13", "8", "7"),
        AroundKey.with(1, List.of("9", "8", "7"), List.of("11", "12", "13")));
    assertEquals(
        List.of("9", "8", "7", "11"), AroundKey.with(3, List.of("9", "8", "7"), List.of("11")));
  }

  @Test
  void noMoreLieBelowThanThereAre() {
    for (int seed = 0; seed < 50; seed++) {
      assertEquals(0, AroundKey.below(0, 3, seed));
      assertEquals(3, AroundKey.below(3, 0, seed));
      assertTrue(AroundKey.below(3, 1, seed) >= 2);
      assertTrue(AroundKey.below(1, 3, seed) <= 1);
    }
  }

  @Test
  void keysAmongNumbersInDigitsStandEverywhere() {
    areEven(clauses("%s of %s had lost 40,000 crowns in a year", AroundKeyTest::numbers), 4);
    areEven(clauses("%s of %s had lost 8 men in a year", AroundKeyTest::numbers), 4);
  }

  @Test
  void keysAmongNumbersInLettersStandEverywhere() {
    areEven(clauses("the %s of %s had lost nine men", AroundKeyTest::numbers), 4);
  }

  @Test
  void keysAmongYearsStandEverywhere() {
    areEven(clauses("the %s of %s had lost money since 2015", AroundKeyTest::numbers), 4);
  }

  @Test
  void keysAmongStepsStandEverywhere() {
    for (String key : List.of("6", "9", "57", "1200", "4.5")) {
      areEven(clauses("the %s of %s cost a lot", words -> steps(key, false, words)), 4);
    }
    areEven(clauses("the %s of %s cost a lot", words -> steps("38", true, words)), 4);
    areEven(clauses("the %s of %s cost a lot", words -> near("38", words)), 4);
  }

  @Test
  void keysAmongNumbersThatSomebodyGaveStandEverywhere() {
    areEven(clauses("the %s of %s had lost 400 of their men", AroundKeyTest::asked), 4);
    areEven(clauses("the %s of %s had lost nine of their men", AroundKeyTest::asked), 4);
  }

  /** Of nine votes to six there is one other result below: the sixes would have won. */
  @Test
  void keysAmongResultsStandEverywhere() {
    areEven(
        clauses("the board of the %s of %s approved the sale by 40 votes to 11", this::tally), 4);
    areEven(
        clauses("the board of the %s of %s approved the sale by nine votes to six", this::tally),
        2);
  }

  private static List<String> clauses(String form, Function<String, List<String>> options) {
    return WHAT.stream()
        .flatMap(what -> TOWNS.stream().map(town -> form.formatted(what, town)))
        .map(clause -> place(options.apply(clause)))
        .toList();
  }

  /** Where the first comes to stand in ascending order. */
  private static String place(List<String> options) {
    String key = options.get(0);
    var ordered =
        KeyPlaces.ordered(options.stream().map(one -> new Option(one, one == key, "")).toList());
    return IntStream.range(0, ordered.size())
        .filter(i -> ordered.get(i).correct())
        .mapToObj(String::valueOf)
        .findFirst()
        .orElseThrow();
  }

  /** Of 64 keys each place has no fewer and no more than half as many as it should. */
  private static void areEven(List<String> places, int of) {
    assertEquals(64, places.size());
    var counts =
        IntStream.range(0, of)
            .map(place -> (int) places.stream().filter(("" + place)::equals).count())
            .toArray();
    int fair = 64 / of;
    assertEquals(64, IntStream.of(counts).sum(), Arrays.toString(counts));
    assertTrue(
        IntStream.of(counts).allMatch(count -> count >= fair / 2 && count <= 3 * fair / 2),
        Arrays.toString(counts));
  }

  private static List<String> numbers(String clause) {
    Numbers.Number number = Numbers.in(clause, STORY).get(0);
    return with(number.was(), number.others());
  }

  private static List<String> steps(String key, boolean share, String clause) {
    var number = new BigDecimal(key);
    return with(
        Steps.shown(number),
        Steps.around(number, share, clause.hashCode()).stream().map(Steps::shown).toList());
  }

  private static List<String> near(String key, String clause) {
    var number = new BigDecimal(key);
    return with(
        Steps.shown(number),
        Steps.near(number, clause.hashCode()).stream().map(Steps::shown).toList());
  }

  private static List<String> asked(String clause) {
    var article =
        new Invented("Mayor Ada Roe said " + clause + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", clause);
    return Asked.options(Asked.of(new SaidNumber(), article).get(0));
  }

  private List<String> tally(String clause) {
    Story story =
        Asked.story("The toll on the Vessmark bridge stays.", "On Monday " + clause + ".");
    Gap gap =
        Voiced.of(story).stream()
            .flatMap(one -> GapTally.in(one).stream())
            .findFirst()
            .orElseThrow();
    return with(clause.contains("nine") ? "nine votes to six" : "40 votes to 11", gap.others());
  }

  private static List<String> with(String key, List<String> others) {
    return Stream.concat(Stream.of(key), others.stream()).toList();
  }
}
