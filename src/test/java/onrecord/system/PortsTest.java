package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
  private static final String NAME = "quarkus.management.port";

  private final String before = System.getProperty(NAME);

  @AfterEach
  void asBefore() {
    if (before == null) System.clearProperty(NAME);
    else System.setProperty(NAME, before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x", "99999", "65536", "-5"})
  void whatIsNoPortIsRefused(String value) {
    System.setProperty(NAME, value);
    var refused = assertThrows(Refused.class, Ports::check);
    assertEquals(
        value + " is no port. Set QUARKUS_MANAGEMENT_PORT to a number from 1 to 65535.",
        refused.getMessage());
  }

  @Test
  void aPortIsNot() {
    System.setProperty(NAME, "65535");
    assertDoesNotThrow(Ports::check);
  }
}
