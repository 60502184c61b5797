package onrecord.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.ConfigProvider;

/** Runs once every port is open, and tells whoever started the product where it is. */
public class Serving implements QuarkusApplication {
  // To the screen and not to the log, whose level may be raised.
  @Override
  public int run(String... arguments) {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    System.out.println("Onrecord is ready: http://localhost:" + port + "/");
    Quarkus.waitForExit();
    return 0;
  }
}
