package onrecord.card.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the numbers of the reference implementation: see fsrs/README.md. */
class VectorsTest {
  private static final double EXACT = 1.0000001e-8;
  private static final LocalDays UTC = new LocalDays(ZoneOffset.UTC, 0);
  private static final JsonNode VECTORS = read();

  @Test
  void everySequenceGivesTheReferenceNumbers() {
    int reviews = 0;
    for (JsonNode sequence : VECTORS.get("sequences")) {
      JsonNode config = VECTORS.get("configs").get(sequence.get("group").asText());
      var scheduler = new Scheduler(settings(config), weights(config));
      var memory = Memory.fresh(Instant.EPOCH);
      for (JsonNode expected : sequence.get("reviews")) {
        String at = sequence.get("id").asText() + " " + expected.get("review").asText();
        memory = review(scheduler, memory, expected, at);
        reviews++;
      }
    }
    assertEquals(3576, reviews);
  }

  @Test
  void weightsOfOlderVersionsAreBroughtToTwentyOne() {
    for (JsonNode config : VECTORS.get("configs")) {
      double[] effective = numbers(config.get("w_effective"));
      double[] ours = weights(config).toArray();
      for (int i = 0; i < 21; i++) assertEquals(effective[i], ours[i], EXACT, "w" + i);
    }
  }

  @Test
  void theForgettingCurveFollowsItsExponent() {
    int points = 0;
    for (JsonNode point : VECTORS.get("unit").get("forgetting_curve")) {
      double[] w = Weights.standard(Settings.STANDARD).toArray();
      w[20] = point.get("decay").asDouble();
      var fsrs = new Fsrs6(Weights.of(w, Settings.STANDARD), true);
      double recall =
          fsrs.retrievability(
              point.get("elapsed_days").asLong(), point.get("stability").asDouble());
      assertEquals(point.get("r").asDouble(), recall, EXACT, point.toString());
      points++;
    }
    assertTrue(points >= 200);
  }

  private static Memory review(Scheduler scheduler, Memory before, JsonNode expected, String at) {
    Instant now = Instant.parse(expected.get("review").asText());
    if (!expected.get("retrievability_before").isNull()) {
      double recall = scheduler.retrievability(before, UTC.day(now));
      assertEquals(expected.get("retrievability_before").asDouble(), recall, EXACT, at);
    }
    var after = scheduler.next(before, Rating.of(expected.get("rating").asInt()), now, UTC);
    assertEquals(expected.get("stability").asDouble(), after.stability(), EXACT, at);
    assertEquals(expected.get("difficulty").asDouble(), after.difficulty(), EXACT, at);
    assertEquals(expected.get("state").asInt(), after.state().ordinal(), at);
    assertEquals(Instant.parse(expected.get("due").asText()), after.due(), at);
    assertEquals(expected.get("scheduled_days").asInt(), after.scheduledDays(), at);
    assertEquals(expected.get("learning_step").asInt(), after.step(), at);
    assertEquals(expected.get("reps").asInt(), after.reps(), at);
    assertEquals(expected.get("lapses").asInt(), after.lapses(), at);
    return after;
  }

  private static Settings settings(JsonNode config) {
    return new Settings(
        config.get("request_retention").asDouble(),
        config.get("maximum_interval").asInt(),
        config.get("enable_short_term").asBoolean(),
        steps(config.get("learning_steps")),
        steps(config.get("relearning_steps")));
  }

  private static Weights weights(JsonNode config) {
    JsonNode input = config.get("w_input");
    return input.isTextual()
        ? Weights.standard(settings(config))
        : Weights.of(numbers(input), settings(config));
  }

  private static List<Duration> steps(JsonNode texts) {
    var steps = new ArrayList<Duration>();
    for (JsonNode text : texts) steps.add(Settings.step(text.asText()));
    return steps;
  }

  private static double[] numbers(JsonNode array) {
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) numbers[i] = array.get(i).asDouble();
    return numbers;
  }

  private static JsonNode read() {
    try (var in = VectorsTest.class.getResourceAsStream("/fsrs/vectors.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
