package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTest {
  private static final String BRANDT = ",” Mayor Jo Brandt said.";

  private static int asked(String sentence) {
    Story story = Asked.story("Mayor Jo Brandt came to Vessmark.", sentence);
    return Wording.of(story.heard.get(0).attribution(), story.text()).size();
  }

  @ParameterizedTest
  @CsvSource({
    "The boats leave either for Norvik, 0",
    "The boats leave either for Norvik or for Lund, 1",
    "The boats leave for Norvik…, 0",
    "The boats leave for Norvik, 1"
  })
  void whatLeavesSomethingOpenIsNotAsked(String words, int asked) {
    assertEquals(asked, asked("“" + words + BRANDT));
  }

  /** "Because strike pay, at 45 crowns a day, did not cover the rent" is cut before its verb. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he had stayed at home because strike pay, at 45 crowns a day, did not cover the rent | 1",
        "he had stayed at home because strike pay did not cover the rent | 1",
        "he had stayed at home because of the rent | 1"
      })
  void halfAReasonIsNotAsked(String words, int asked) {
    assertEquals(asked, asked("Mayor Jo Brandt said that " + words + "."), words);
  }

  /** What the outlet reports would end before the dash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "and, frankly, its drivers | 0",
        "but only those who can row | 0",
        "rent, lamps, nets -- which is what makes them pay | 0",
        "the pier -- which few have seen | 0",
        "the pier --- which few have seen | 0",
        "it is a gift to drivers | 1"
      })
  void pointBehindADashIsNotCutOff(String rest, int asked) {
    String dash =
        "Mayor Jo Brandt said the toll is going to help the town -- %s, because it has some fine people"
            + " that have rowed for a long time and row for all in the rain of every winter day.";
    assertEquals(asked, asked(dash.formatted(rest)));
  }

  /** Whether it is done in both ways, or the outlet tells the second, nobody can know. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the town will lose by closing the pier and telling all to row. | 0",
        "the pier was moved without asking the board and calling a vote. | 0",
        "it was Ida Moe standing on the pier and saying no. | 0",
        "the town is closing the pier and telling all to row. | 1",
        "the town will lose by closing the pier. | 1"
      })
  void oneOfTwoThingsDoneIsNotAskedAlone(String words, int asked) {
    assertEquals(asked, asked("Mayor Jo Brandt said " + words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "was moved because of the “gifts,” Mayor Jo Brandt said, that it had brought. | 0",
        "was moved because of the “gifts,” Gov. Jo Brandt said, that it had brought. | 0",
        "was moved because of the “gifts,” Mr. Jo Brandt said, of which few knew. | 0",
        "was moved because of the “gifts,” Mayor Jo Brandt said. | 1",
        "was moved because of the “gifts,” Mayor Jo Brandt said, who rows. | 0",
        "was moved because of its gifts, Mayor Jo Brandt said, as the boats left. | 1"
      })
  void wordsThatGoOnAfterWhoSaidThemAreNotAsked(String rest, int asked) {
    assertEquals(asked, asked("The old toll house " + rest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"of boats and nets | 0", "to reporters | 1"})
  void wordsThatGoOnAfterTheMarkAreNotAsked(String rest, int asked) {
    assertEquals(
        asked, asked("Mayor Jo Brandt said the town had got some “odd gifts,” " + rest + "."));
  }
}
