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

  private static final String NOTED =
      "select 1 from bucket where id = ? and expires_at > extract(epoch from now()) * 1000";

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

  /**
   * Takes one before it is known whether it fails: of many tries at once each sees those before it.
   *
   * @return whether there was one left
   */
  public boolean take(Limit limit, String who) {
    return apart(() -> bucket(limit, who).tryConsume(1));
  }

  /** What was taken was no failure. */
  public void giveBack(Limit limit, String who) {
    QuarkusTransaction.suspendingExisting().run(() -> bucket(limit, who).addTokens(1));
  }

  public boolean exceeded(Limit limit, String who) {
    return apart(() -> bucket(limit, who).getAvailableTokens() == 0);
  }

  /** Whether any of late is on record; unlike {@link #exceeded} it leaves no row behind. */
  public boolean isNoted(Limit limit, String who) {
    return apart(() -> Rows.first(NOTED, Rows.Row::small, key(limit, who)).isPresent());
  }

  public void note(Limit limit, String who) {
    take(limit, who);
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
    return buckets.builder().build(key(limit, who), () -> configuration(limit));
  }

  private static String key(Limit limit, String who) {
    return limit.name() + ":" + who.substring(0, Math.min(100, who.length()));
  }

  private static BucketConfiguration configuration(Limit limit) {
    return BucketConfiguration.builder()
        .addLimit(b -> b.capacity(limit.number()).refillIntervally(limit.number(), limit.in()))
        .build();
  }
}
