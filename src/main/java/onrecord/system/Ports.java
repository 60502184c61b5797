package onrecord.system;

import java.util.List;

/** Where the pages and the health are: a wrong number is told before a database starts. */
public final class Ports {
  private static final int MOST = 65535;

  private Ports() {}

  public static void check() {
    for (String name : List.of("quarkus.http.port", "quarkus.management.port")) {
      Database.setting(name).ifPresent(value -> check(name, value.strip()));
    }
  }

  private static void check(String name, String value) {
    if (value.isEmpty() || value.matches("\\d{1,5}") && Integer.parseInt(value) <= MOST) return;
    throw new Refused(
        "%s is no port. Set %s to a number from 1 to %d."
            .formatted(value, Database.variable(name), MOST));
  }
}
