package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModalTest {
  private static final Story STORY = Asked.story("Mayor Jo Roe came to Vessmark.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the council should close the bridge | should",
        "the bridge will close | will",
        "the toll should rise in May | ",
        "the council should be done by May | ",
        "the toll should help the boatmen | ",
        "the council of Vessmark should help the boatmen | should",
        "the lie should disqualify the boats | ",
        "the courts should disqualify the boats | should",
        "Jo Roe should ease the toll | should",
        "she should give the pier to the town | should",
        "the end of the council should worry us | ",
        "the bridge in Vessmark should bring a toll | ",
        "the council should not close the bridge | ",
        "the new ferry should reach Norvik in an hour | ",
        "the ferry line should make a profit | ",
        "the council should reduce the fares | should"
      })
  void whatThoseWhoCanActShouldDoIsADemand(String words, String modal) {
    assertEquals(modal, Modal.of(words, STORY.people.all()));
  }

  /** "hell freezes over" says "never", and who "must be blind" is asked for nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pigs will fly before the council sells the bridge | ",
        "the council will sell the bridge when hell freezes over | ",
        "hardly a ferry will sail to the islands | ",
        "few boats will sail to the islands | ",
        "a few boats will sail to the islands | will",
        "the crews will refuse to sail | ",
        "the captain must be blind to sail into the pier | ",
        "the council must be mad to sell the bridge | ",
        "the captain must be tired of the sea | ",
        "the crews must know that the line is in debt | ",
        "the pier must be repaired before the storms | should",
        "the bridge must be sold to a bank | should",
        "the council must close the bridge | should"
      })
  void idiomThatSaysNoAndGuessAreNoForecastAndNoDemand(String words, String modal) {
    assertEquals(modal, Modal.of(words, STORY.people.all()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provided that the council agrees",
        "as long as the council pays",
        "so long as the council pays",
        "should the council agree",
        "should Jo Roe agree",
        "once the council agrees",
        "once a buyer is found",
        "on condition that the crews stay",
        "in case the council agrees",
        "were the council to agree"
      })
  void whatComesOnOneConditionIsNoForecast(String condition) {
    assertNull(Modal.of("the bridge will be sold " + condition, STORY.people.all()));
    assertEquals("will", Modal.of("the bridge will be sold at once", STORY.people.all()));
    assertEquals("will", Modal.of("the ferry will sail once a week", STORY.people.all()));
  }
}
