package onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import onrecord.card.scheduling.LocalDays;
import onrecord.card.scheduling.Memory;
import onrecord.card.scheduling.Rating;
import onrecord.card.scheduling.Scheduler;
import onrecord.card.scheduling.Settings;
import onrecord.card.scheduling.Weights;
import onrecord.system.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    description =
        "Runs the memory engine over sequences of reviews and prints one JSON line for each.")
class ScheduleCommand implements Callable<Integer> {
  private static final LocalDays UTC = new LocalDays(ZoneOffset.UTC, 0);
  // always with milliseconds, as in the reference file
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "JSON: \"configs\" by name, and \"sequences\" of {\"id\", \"group\": a name, \"reviews\": [{\"review\": UTC instant, \"rating\": 1 to 4}]}; days are UTC dates")
  Path file;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() {
    try {
      JsonNode input = json.readTree(Input.text(file, "sequences of reviews"));
      if (input.path("sequences").isEmpty()) {
        throw new Refused(file + " holds no \"sequences\"; see schedule --help for its form.");
      }
      for (JsonNode sequence : input.path("sequences")) {
        JsonNode config = input.path("configs").path(sequence.path("group").asText());
        spec.commandLine().getOut().println(json.writeValueAsString(run(sequence, config)));
      }
      return 0;
    } catch (Input.Unreadable wrong) {
      throw new Refused(wrong.getMessage());
    } catch (JsonProcessingException wrong) {
      throw new Refused(file + " is not JSON; see schedule --help for its form.");
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new Refused(file + ": " + wrong.getMessage());
    }
  }

  private ObjectNode run(JsonNode sequence, JsonNode config) {
    var scheduler = scheduler(config);
    var memory = Memory.fresh(Instant.EPOCH);
    var line = json.createObjectNode().put("id", sequence.path("id").asText());
    var reviews = line.putArray("reviews");
    for (JsonNode review : sequence.path("reviews")) {
      Instant now = Instant.parse(review.path("review").asText());
      var out = reviews.addObject();
      if (memory.reps() == 0) out.putNull("retrievability_before");
      else out.put("retrievability_before", scheduler.retrievability(memory, UTC.day(now)));
      memory = scheduler.next(memory, Rating.of(review.path("rating").asInt()), now, UTC);
      write(memory, out);
    }
    return line;
  }

  private static void write(Memory memory, ObjectNode out) {
    out.put("stability", memory.stability())
        .put("difficulty", memory.difficulty())
        .put("state", memory.state().ordinal())
        .put("due", TIME.format(memory.due()))
        .put("scheduled_days", memory.scheduledDays())
        .put("learning_step", memory.step())
        .put("reps", memory.reps())
        .put("lapses", memory.lapses());
  }

  /** What a config leaves out is as for everybody. */
  private static Scheduler scheduler(JsonNode config) {
    var standard = Settings.STANDARD;
    var settings =
        new Settings(
            config.path("request_retention").asDouble(standard.retention()),
            config.path("maximum_interval").asInt(standard.maximumInterval()),
            config.path("enable_short_term").asBoolean(standard.sameDay()),
            steps(config.path("learning_steps"), standard.learningSteps()),
            steps(config.path("relearning_steps"), standard.relearningSteps()));
    JsonNode w = config.path("w_input");
    if (!w.isArray()) return new Scheduler(settings);
    double[] numbers = IntStream.range(0, w.size()).mapToDouble(i -> w.get(i).asDouble()).toArray();
    return new Scheduler(settings, Weights.of(numbers, settings));
  }

  private static List<Duration> steps(JsonNode texts, List<Duration> standard) {
    if (!texts.isArray()) return standard;
    return StreamSupport.stream(texts.spliterator(), false)
        .map(text -> Settings.step(text.asText()))
        .toList();
  }
}
