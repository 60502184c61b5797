package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedRowsTest {
  private static final String HASH = "a-hash-that-nobody-should-read";

  /** The message goes to the log, and whoever reads the log must not learn a password's hash. */
  @Test
  void whatTheDatabaseRefusesIsToldWithoutItsValues() {
    var user = new User("late", "Late Riser", HASH, Instant.EPOCH);
    user.dayStart = 99;
    var refused =
        assertThrows(
            RuntimeException.class,
            () -> QuarkusTransaction.requiringNew().run(() -> user.persist()));
    var told = new StringWriter();
    refused.printStackTrace(new PrintWriter(told));
    assertFalse(told.toString().contains(HASH), told::toString);
  }
}
