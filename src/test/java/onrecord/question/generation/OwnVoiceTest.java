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
        "Two captains weighed in",
        "The bank’s annual report, published in March, put losses on the toll at 23 per cent",
        "The surveyors Mott & Pell valued the hall at between 1.2 and 1.5 million crowns",
        "The ministry prices a second lane at 40 million crowns",
        "The port’s engineers put the wear of the old deck at three million crowns",
        "The ministry counts 2,300 lorries a day on the bridge",
        "A study of 2,000 drivers found a third of them in favour",
        "Census data put the town at 41,000 people",
        "An audit of the ferries listed 14 pumps out of use",
        "A poll of drivers in May gave the mayor 41 per cent",
        "A report drawn up by engineers and published on 2 May found that 17 of the 40 piles were rotten",
        "Divers found that one of the gates closes only partway"
      })
  void wordsOfOthersAreReported(String words) {
    assertTrue(OwnVoice.reports(words));
  }

  /** Why something was done may be what somebody found; that it was done is told. */
  @Test
  void whatIsDoneAfterAFindingIsToldButNotAsTheOutletsOwnWords() {
    String words = "The lake was lowered by 12 feet after inspectors found that the dam seeps";
    assertFalse(OwnVoice.reports(words));
    assertFalse(OwnVoice.tells(words));
    assertTrue(OwnVoice.tells("The lake was lowered by 12 feet"));
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
        "The league put the new stop at 12 Mill Street",
        "The council put the first meeting at 9 a.m.",
        "Workers put the plant at a standstill for 3 days",
        "The council published the report in May and named a new director",
        "The mayor valued the calm of the harbour at night",
        "The survey team reached the wreck at 9 o’clock",
        "The town put the lamps of the old ferry on the bridge at Norvik"
      })
  void wordsOfTheWriterAreNotReported(String words) {
    assertFalse(OwnVoice.reports(words));
  }
}
