package onrecord.user;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones a person can choose. */
public final class Zones {
  private static final List<String> ALL =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.equals("UTC") || id.contains("/"))
          .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .sorted()
          .toList();

  private Zones() {}

  public static List<String> all() {
    return ALL;
  }

  public static Optional<String> known(String id) {
    return ALL.stream().filter(zone -> zone.equals(id)).findFirst();
  }
}
