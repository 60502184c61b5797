package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "noon 12:30 harbour pilot",
        "ferryPilot of Norvik",
        "Outrowing rival Captain",
        "harbour pilot of the",
        "repaint Harbourmaster",
        "Sound Prize 2019 Captain",
        "Norvik greets Lund Captain",
        "moored beside the captain",
        "11 captain"
      })
  void wordsOfASentenceRanIntoIt(String role) {
    assertTrue(RunOn.is(role));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor",
        "former Mayor",
        "union President",
        "acting director of the harbour",
        "managing director of the harbour",
        "Norvik county Sheriff",
        "the captain of the Norvik ferry",
        "McHarbour director"
      })
  void roleIsWhole(String role) {
    assertFalse(RunOn.is(role));
  }
}
