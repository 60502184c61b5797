package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseEndsTest {
  private static final String LEAD =
      "Mayor Ann Brandt of Vessmark met Captain Bo Lund and the Norvik Harbour Board in May.";

  private static int in(String sentences) {
    Story story = Asked.story(LEAD, sentences);
    int start = story.text().indexOf(sentences);
    Span at = new Span(start, start + sentences.length());
    return LooseEnds.in(new Passage(at, sentences, Passage.names(at, story)), story);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Brandt saw the toll. | 0",
        "Ann Brandt saw the lantern. | 1",
        "Ann Brandt saw the lantern beside the cannon. | 2",
        "Ann Brandt said those plans help such boats. | 2",
        "Ann Brandt said those who row have a boat. | 0",
        "Ann Brandt also rowed, and others came. | 2"
      })
  void pointsAtWhatStandsElsewhere(String sentences, int ends) {
    assertEquals(ends, in(sentences));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Brandt defended a Moltke tax. | 1",
        "Ann Brandt defended a Moltke tax and a second Moltke tax. | 1",
        "Ann Brandt defended a Vessmark tax. | 0",
        "Ann Brandt defended a Norwegian tax in May. | 0",
        "Ann Brandt defended a Lund tax. | 0",
        "Ann Brandt defended a tax. Moltke ended in ice. | 0",
        "Ann Brandt’s decision made many rowers glad. | 1",
        "Ann Brandt’s decision to row made many rowers glad. | 0"
      })
  void namesWhatNothingExplains(String sentences, int ends) {
    assertEquals(ends, in(sentences));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Brandt rowed, and she won. | 0",
        "Ann Brandt rowed, and he won. | 1",
        "Everybody rowed, and she gave him her boat. | 2",
        "Nobody knew whether it pays. | 1",
        "Rain fell on them. | 1",
        "Nobody knew whether it is time. | 0",
        "Rowers said their boats were cold. | 0"
      })
  void meansSomebodyOrSomethingNotYetNamed(String sentences, int ends) {
    assertEquals(ends, in(sentences));
  }
}
