package onrecord.system;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import onrecord.system.EmbeddedPostgres.Durability;

/** Every test with a database runs on a real PostgreSQL that begins empty. */
public class PgTestResource implements QuarkusTestResourceLifecycleManager {
  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) return Map.of();
    postgres =
        EmbeddedPostgres.start(
            Path.of("target", System.getProperty("onrecord.test-pg", "test-pg")), Durability.NONE);
    postgres.clear();
    var database = postgres.database();
    return Map.of(
        "quarkus.datasource.jdbc.url", database.url(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password());
  }

  @Override
  public void stop() {
    if (postgres != null) postgres.close();
  }
}
