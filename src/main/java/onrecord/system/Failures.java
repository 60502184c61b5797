package onrecord.system;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Counts failures on all nodes together, so that guessing is slowed down and success is not. */
@ApplicationScoped
public class Failures {
  /** Kept a little longer than it takes to be as if there had been none. */
  private static final Duration LONGER = Duration.ofMinutes(1);

  private static final int BATCH = 1_000;

  private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

  /** How many failures of one sort are let pass in how long. */
  public record Limit(String name, int number, Duration in) {}

  Failures(AgroalDataSource dataSource) {
    buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
            .table("bucket")
            .idColumn("id")
            .stateColumn("state")
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(LONGER))
            .build();
  }

  public boolean exceeded(Limit limit, String who) {
    return apart(() -> bucket(limit, who).getAvailableTokens() == 0);
  }

  public void note(Limit limit, String who) {
    apart(() -> bucket(limit, who).tryConsume(1));
  }

  public void forget(Limit limit, String who) {
    QuarkusTransaction.suspendingExisting().run(() -> bucket(limit, who).reset());
  }

  /** Drops what no longer counts: a name that somebody made up is asked for once. */
  public void sweep() {
    QuarkusTransaction.suspendingExisting()
        .run(
            () -> {
              while (buckets.removeExpired(BATCH) == BATCH) {
                // there may be more
              }
            });
  }

  /** A failure counts even where it rolls back what it was part of. */
  private static boolean apart(Callable<Boolean> counting) {
    return QuarkusTransaction.suspendingExisting().call(counting);
  }

  private Bucket bucket(Limit limit, String who) {
    String key = who.substring(0, Math.min(100, who.length()));
    return buckets.builder().build(limit.name() + ":" + key, () -> configuration(limit));
  }

  private static BucketConfiguration configuration(Limit limit) {
    return BucketConfiguration.builder()
        .addLimit(b -> b.capacity(limit.number()).refillGreedy(limit.number(), limit.in()))
        .build();
  }
}
