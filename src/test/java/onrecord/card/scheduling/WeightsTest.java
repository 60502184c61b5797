package onrecord.card.scheduling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of older versions and their bounds, reckoned by hand from open-spaced-repetition's. */
class WeightsTest {
  private static final double[] STANDARD = Weights.standard(Settings.STANDARD).toArray();

  @Test
  void seventeenNumbersTellDifficultyInAnotherWay() {
    double[] w = of(Arrays.copyOf(STANDARD, 17)).toArray();
    assertEquals(6.4133 + 2 * 0.8334, w[4], 1e-12);
    assertEquals(Math.log(3 * 0.8334 + 1) / 3, w[5], 1e-12);
    assertEquals(3.0194 + 0.5, w[6], 1e-12);
    assertArrayEquals(Arrays.copyOfRange(STANDARD, 7, 17), Arrays.copyOfRange(w, 7, 17));
    assertArrayEquals(new double[] {0, 0, 0.01, 0.5}, Arrays.copyOfRange(w, 17, 21));
  }

  @Test
  void nineteenNumbersForgetAsFastAsTheyDid() {
    double[] w = of(Arrays.copyOf(STANDARD, 19)).toArray();
    assertArrayEquals(Arrays.copyOf(STANDARD, 19), Arrays.copyOf(w, 19));
    assertArrayEquals(new double[] {0.01, 0.5}, Arrays.copyOfRange(w, 19, 21));
  }

  @Test
  void noOtherCountAndNoNumberThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> of(new double[18]));
    double[] w = STANDARD.clone();
    w[3] = Double.NaN;
    assertThrows(IllegalArgumentException.class, () -> of(w));
  }

  @Test
  void eachNumberKeepsToItsBounds() {
    double[] low = new double[21];
    Arrays.fill(low, -1);
    double[] high = new double[21];
    Arrays.fill(high, 1_000);
    assertEquals(0.001, of(low).get(0));
    assertEquals(1, of(low).get(16));
    assertEquals(0.01, of(low).get(19), "a second answer of the same day counts for something");
    assertEquals(0, Weights.of(low, settings(false, 1)).get(19), "where there are such");
    assertEquals(100, of(high).get(0));
    assertEquals(2, of(high).get(17));
    assertEquals(0.8, of(high).get(20));
  }

  /** Else a card would come back stronger than it was before it was forgotten. */
  @Test
  void severalStepsInARowLiftNoMoreThanWasLost() {
    double room =
        Math.log(STANDARD[11]) + Math.log(Math.pow(2, STANDARD[13]) - 1) + 0.3 * STANDARD[14];
    double[] w = STANDARD.clone();
    w[17] = 2;
    w[18] = 2;
    double[] two = Weights.of(w, settings(true, 2)).toArray();
    assertEquals(Math.sqrt(-room / 2), two[17], 1e-12);
    assertEquals(two[17], two[18]);
    double[] three = Weights.of(w, settings(true, 3)).toArray();
    assertEquals(Math.sqrt(-room / 3), three[17], 1e-12);
    assertTrue(three[17] < two[17]);
    assertEquals(2, Weights.of(w, settings(true, 1)).get(17));
  }

  private static Weights of(double[] numbers) {
    return Weights.of(numbers, Settings.STANDARD);
  }

  private static Settings settings(boolean sameDay, int relearningSteps) {
    return new Settings(
        0.9,
        36500,
        sameDay,
        List.of(Duration.ofMinutes(10)),
        Collections.nCopies(relearningSteps, Duration.ofMinutes(10)));
  }
}
