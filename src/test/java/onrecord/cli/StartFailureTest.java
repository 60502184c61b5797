package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.QuarkusBindException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import onrecord.system.Refused;
import org.junit.jupiter.api.Test;

class StartFailureTest {
  private static final BindException TAKEN = new BindException("Address already in use");

  @Test
  void aTakenPortIsNamed() {
    assertEquals(
        "Port 8080 is in use by another program. Set QUARKUS_HTTP_PORT or QUARKUS_MANAGEMENT_PORT to a free one.",
        sentence(new QuarkusBindException("0.0.0.0", 8080, TAKEN)));
    assertEquals(
        "Unable to start the management interface on 127.0.0.1:9000: Address already in use. Set QUARKUS_MANAGEMENT_PORT to a free port.",
        sentence(
            new IllegalStateException(
                "Unable to start the management interface on 127.0.0.1:9000", TAKEN)));
  }

  @Test
  void anAddressThatIsNotThereIsNamed() {
    assertTrue(sentence(new UnknownHostException("nowhere")).contains("nowhere. Check QUARKUS_"));
  }

  @Test
  void whatIsRefusedIsToldAsItIs() {
    assertEquals("There is one.", sentence(new Refused("There is one.")));
  }

  @Test
  void whatNobodyForesawKeepsItsTrace() {
    assertTrue(StartFailure.sentence(new IllegalStateException("a bug")).isEmpty());
  }

  private static String sentence(Exception cause) {
    return StartFailure.sentence(
            new RuntimeException("Failed to start quarkus", new ExecutionException(cause)))
        .orElseThrow();
  }
}
