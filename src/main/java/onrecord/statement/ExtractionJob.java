package onrecord.statement;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import onrecord.system.Job;
import onrecord.system.Refused;

/**
 * Reads the article versions that nothing has read yet, such as those of a cut-off import, and anew
 * those that only older rules have read.
 */
@Singleton
class ExtractionJob {
  private static final int BATCH = 50;

  private final Reading reading;
  private final Clock clock;

  ExtractionJob(Reading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Job job() {
    return new Job("extract-missing", Duration.ofMinutes(5), this::catchUp);
  }

  /** Tries each once, in a turn and a transaction of its own; the number that was read. */
  int catchUp() {
    int read = 0;
    List<Extraction.Missing> batch = missing(0);
    while (!batch.isEmpty()) {
      read += (int) batch.stream().filter(this::read).count();
      batch = missing(batch.get(batch.size() - 1).version());
    }
    return read;
  }

  private static List<Extraction.Missing> missing(long after) {
    return QuarkusTransaction.requiringNew().call(() -> Extraction.missing(after, BATCH));
  }

  /** One bad text must not keep the others waiting, so its failure is logged and passed by. */
  private boolean read(Extraction.Missing missing) {
    try {
      reading.inTurn(missing.article(), missing.version(), clock.instant());
      return true;
    } catch (Refused busy) {
      // people have the engines: the job finds it again the next time
      Log.debugf("Article version %d waits: %s", missing.version(), busy.getMessage());
      return false;
    } catch (RuntimeException e) {
      Log.errorf(e, "Article version %d could not be read", missing.version());
      return false;
    }
  }
}
