package onrecord.user;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/**
 * Slows down failures only, on all nodes together: few per account, many per address, since a whole
 * class signs in behind one.
 */
@ApplicationScoped
class SignInGuard {
  private static final BucketConfiguration ACCOUNT = failures(5, Duration.ofMinutes(5));
  private static final BucketConfiguration ADDRESS = failures(200, Duration.ofMinutes(5));

  private final ProxyManager<String> buckets;

  SignInGuard(AgroalDataSource dataSource) {
    buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
            .table("bucket")
            .idColumn("id")
            .stateColumn("state")
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .build();
  }

  boolean allows(String username, String address) {
    return account(username).getAvailableTokens() > 0 && address(address).getAvailableTokens() > 0;
  }

  void failed(String username, String address) {
    account(username).tryConsume(1);
    address(address).tryConsume(1);
  }

  void succeeded(String username) {
    account(username).reset();
  }

  private Bucket account(String username) {
    return buckets.builder().build("account:" + key(username), () -> ACCOUNT);
  }

  private Bucket address(String address) {
    return buckets.builder().build("address:" + address, () -> ADDRESS);
  }

  private static String key(String username) {
    String name = username.strip().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.min(100, name.length()));
  }

  private static BucketConfiguration failures(int number, Duration in) {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(number).refillGreedy(number, in))
        .build();
  }
}
