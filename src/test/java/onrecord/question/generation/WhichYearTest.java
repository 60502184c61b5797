package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Format;
import org.junit.jupiter.api.Test;

class WhichYearTest {
  private static List<Draft> asked(String... sentences) {
    return Asked.extracted(new WhichYear(), sentences);
  }

  @Test
  void yearIsTyped() {
    Draft draft = asked("The town of Vessmark sold the Vessmark bridge in 2015.").get(0);
    assertEquals("In which year did the town of Vessmark sell the Vessmark bridge?", draft.stem());
    assertEquals(Format.NUMERIC, draft.item().format());
    assertEquals(List.of("2015"), draft.item().accepted());
  }

  @Test
  void whatElseIsToldOfTheSubjectIsNotAsked() {
    String founded = "The Vessmark Bridge Company was founded in 1931 and has its seat in Norvik.";
    assertEquals(
        "In which year was the Vessmark Bridge Company founded?", asked(founded).get(0).stem());
    String sold =
        "The town of Vessmark bought the Vessmark ferry and sold the Vessmark bridge in 2015.";
    assertEquals(List.of(), asked(sold));
    String both = "The town of Vessmark sold the Vessmark bridge and the Vessmark ferry in 2015.";
    assertEquals(
        "In which year did the town of Vessmark sell the Vessmark bridge and the Vessmark ferry?",
        asked(both).get(0).stem());
  }

  /** The year stands beside the first, and need not be that of the second. */
  @Test
  void whatStandsBehindTheYearIsNotAsked() {
    String sold = "In which year did the town of Vessmark sell the Vessmark bridge?";
    for (String rest :
        List.of(
            ", and Councillor Per Lund tried to stop it",
            ", sparking a strike",
            " while the council slept",
            " but soon bought it back",
            " and the pier of Norvik")) {
      String sentence = "The town of Vessmark sold the Vessmark bridge in March 2015" + rest + ".";
      assertEquals(sold, asked(sentence).get(0).stem(), sentence);
    }
    assertEquals(
        "In which year did the Vessmark bridge open?",
        asked("The Vessmark bridge opened in 1931, the first in Norland.").get(0).stem());
    assertEquals(
        List.of(),
        asked(
            "The town of Vessmark sold the Vessmark bridge, and Per Lund bought it back in 2015."));
    assertEquals(
        "In which year was the Vessmark bridge sold for 3 million crowns?",
        asked("The Vessmark bridge was sold in 2015 for 3 million crowns.").get(0).stem());
  }

  @Test
  void agesYearsAndRanksAreNoNumbersToKnow() {
    assertEquals(List.of(), Figure.all("the mayor is 54 years old"));
    assertEquals(List.of(), Figure.all("the harbour on Route 66 was closed"));
    assertEquals(List.of(), Figure.all("the vote in 2026 was close"));
    assertEquals(List.of(), Figure.all("the bill passed by 118 votes to none"));
    assertEquals("$57 million", shown(Figure.all("the bridge cost $57 million to build").get(0)));
    assertEquals("52%", shown(Figure.all("the mayor won 52% of the vote").get(0)));
  }

  @Test
  void howManyLieBelowTheKeyVaries() {
    Set<Long> below =
        IntStream.range(0, 40)
            .mapToObj(
                seed ->
                    Steps.around(new BigDecimal("400"), false, seed).stream()
                        .filter(other -> other.intValue() < 400)
                        .count())
            .collect(Collectors.toSet());
    assertEquals(Set.of(0L, 1L, 2L, 3L), below);
  }

  @Test
  void smallSharesAreNoStepOfOneApart() {
    for (String key : List.of("3", "4", "6", "8", "12", "15", "20", "0.4", "5.3")) {
      for (int seed = 0; seed < 20; seed++) {
        var number = new BigDecimal(key);
        BigDecimal least = number.scale() > 0 ? new BigDecimal("0.2") : BigDecimal.valueOf(2);
        for (List<BigDecimal> others :
            List.of(Steps.around(number, true, seed), Steps.near(number, seed))) {
          assertEquals(3, others.size(), key + others);
          assertTrue(
              others.stream()
                  .allMatch(
                      one -> one.signum() > 0 && one.subtract(number).abs().compareTo(least) >= 0),
              key + others);
        }
      }
    }
    assertEquals(
        List.of("4", "2", "8"),
        Steps.near(new BigDecimal("6"), 8).stream().map(Steps::shown).toList());
  }

  private static String shown(Figure figure) {
    return figure.shown(figure.number());
  }
}
