package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "the council should not close the bridge | "
      })
  void whatThoseWhoCanActShouldDoIsADemand(String words, String modal) {
    assertEquals(modal, Modal.of(words, STORY.people.all()));
  }
}
