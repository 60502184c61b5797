package onrecord.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {
  @Test
  void wordsWithPunctuationBetweenThemAreTakenApart() {
    assertEquals("toll bridge", Apart.of("toll,bridge"));
    assertEquals("the toll bridge pier now", Apart.of("the toll/bridge;pier now"));
    assertEquals("Ruairi\u0301 Fennesy", Apart.of("Ruairi\u0301.Fennesy"));
    assertEquals("U.S. list", Apart.of("U.S.,list"));
    assertEquals("$5 a\\ toll bridge", Apart.of("$5 a\\ toll–bridge"));
  }

  @Test
  void whatIsOneWordStaysAndSaysSoByNothing() {
    for (String whole :
        List.of(
            "1,500",
            "3.5",
            "U.S.",
            "covid-19",
            "mayor's",
            "R&D",
            "toll, bridge",
            "-toll,bridge",
            "\"toll,bridge\"",
            "-\"toll,bridge pier\"",
            "12%",
            "(toll)",
            "")) {
      assertEquals("", Apart.of(whole), whole);
    }
  }
}
