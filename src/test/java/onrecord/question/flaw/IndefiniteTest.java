package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a U.S. attorney",
        "a US senator",
        "a UN envoy",
        "a UK official",
        "a Utah lawmaker",
        "a Ukrainian diplomat",
        "a utility executive",
        "a union activist",
        "a European diplomat",
        "a onetime aide",
        "an EU commissioner",
        "an unelected official",
        "an unidentified official",
        "an uncle",
        "an MP",
        "an honorary pilot",
        "an hourly briefing",
        "a usual guest",
        "a unanimous vote",
        "a NATO envoy",
        "an FBI agent",
        "an 8-year plan",
        "an 11th boat",
        "a 110-metre boat",
        "a university lecture"
      })
  void articleGoesByTheSound(String told) {
    String words = told.substring(told.indexOf(' ') + 1);
    assertEquals(told, Indefinite.before(words) + words);
  }
}
