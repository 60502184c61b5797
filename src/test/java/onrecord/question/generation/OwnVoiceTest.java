package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        "The council released an angry statement on Monday",
        "Two captains weighed in"
      })
  void wordsOfOthersAreReported(String words) {
    assertTrue(OwnVoice.reports(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council perhaps met",
        "An unsaid word",
        "The mayor put the plan to the council"
      })
  void wordsOfTheWriterAreNotReported(String words) {
    assertFalse(OwnVoice.reports(words));
  }
}
