package onrecord.statement;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import onrecord.article.ArticleVersion;
import onrecord.system.Job;

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

  /** Tries each once, in a transaction of its own; the number that was read. */
  int catchUp() {
    int read = 0;
    List<Long> batch = missing(0);
    while (!batch.isEmpty()) {
      read += (int) batch.stream().filter(this::read).count();
      batch = missing(batch.get(batch.size() - 1));
    }
    return read;
  }

  private static List<Long> missing(long after) {
    return QuarkusTransaction.requiringNew().call(() -> Extraction.missing(after, BATCH));
  }

  /** One bad text must not keep the others waiting, so its failure is logged and passed by. */
  private boolean read(long id) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> reading.again(ArticleVersion.held(id), clock.instant()));
      return true;
    } catch (RuntimeException e) {
      Log.errorf(e, "Article version %d could not be read", id);
      return false;
    }
  }
}
