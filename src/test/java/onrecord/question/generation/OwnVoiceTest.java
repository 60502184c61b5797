package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnVoiceTest {
  @ParameterizedTest
  @ValueSource(strings = {"The bridge opened in June", "Gulls sat on the quay of Norvik"})
  void whatWasSoIsTold(String words) {
    assertTrue(OwnVoice.tells(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge apparently opened in May",
        "The bridge was clearly late",
        "The council slammed the toll",
        "The bridge is shut, according to the council"
      })
  void doubtJudgementAndReportAreNot(String words) {
    assertFalse(OwnVoice.tells(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council argued over fish",
        "The council SAID no",
        "Allegedly it sank",
        "A panel put the rise in fares at 30 percent",
        "Opponents put the cost of the toll on the bridge at about 40 crowns",
        "The council released an angry statement on Monday",
        "Two captains weighed in"
      })
  void wordsOfOthersAreReported(String words) {
    assertTrue(OwnVoice.reports(words));
  }

  @Test
  void whatSomebodyIsChargedWithIsNotTold() {
    assertEquals("charged", OwnVoice.leaning("Prosecutors charged Jo Roe with taking 400 crowns"));
    assertEquals("charged", OwnVoice.leaning("Jo Roe was charged with taking 400 crowns"));
    assertEquals("charges", OwnVoice.leaning("The lawsuit charges Jo Roe with taking 400 crowns"));
    assertEquals("charge", OwnVoice.leaning("They will charge Jo Roe with two counts of fraud"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry charged 40 crowns a head",
        "She took charge of the town’s hospital with forty beds",
        "The buses charge overnight with solar power",
        "The pier charges visitors with dogs more"
      })
  void pricesBusesAndHospitalsAreChargedWithNothing(String words) {
    assertNull(OwnVoice.leaning(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council perhaps met",
        "An unsaid word",
        "The mayor put the plan to the council",
        "The town put the lamps of the old ferry on the bridge at Norvik"
      })
  void wordsOfTheWriterAreNotReported(String words) {
    assertFalse(OwnVoice.reports(words));
  }
}
