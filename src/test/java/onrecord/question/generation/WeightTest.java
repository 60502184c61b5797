package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTest {
  private static final Story STORY =
      Asked.story("Mayor Jo Brandt said the toll on the Vessmark bridge must stay.");

  private static double of(String words) {
    return new Weight(STORY).of(STORY.said.get(0), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at the end of the day | at the end of the year | 0.2",
        "on the table | on the chart | 0.2",
        "a game changer | a game won | 0.2",
        "at a funeral | at a market | 0.25",
        "in tears | in boats | 0.25",
        "at the autopsy | at the harbour | 0.25",
        "on the agenda | on the harbour | 0.12",
        "with a microphone | with a lantern | 0.12",
        "in a press release | in a summer month | 0.12",
        "with a funny flag | with a yellow flag | 0.12",
        "where he was | where it was | 0.08",
        "at anchor | at anchor by order of the council | 0.04",
        "in boats | beside 40 boats | 0.03"
      })
  void whatIsOfLittleWorthWeighsLessAndADecisionOrANumberMore(
      String slight, String plain, double less) {
    String words = "the ferries of Vessmark lay %s";
    assertEquals(of(words.formatted(plain)) - less, of(words.formatted(slight)), 0.001, slight);
  }
}
