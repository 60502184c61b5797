package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisowningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Brandt has not said how she will vote.|said",
        "Brandt would not say when the work would start.|say",
        "Brandt declined to say who had signed.|say",
        "Brandt has yet to say whether the toll will fall.|say",
        "Brandt didn't say why.|say",
        "Nobody on the council said that the toll would fall.|said",
        "Brandt denied that anything had been hidden.|denied",
        "Brandt rejected claims that the crews had slept.|claims",
        "Ruud dismissed the latest reports that the boats were late.|reports"
      })
  void whatIsDeniedOrNotSaid(String sentence, String cue) {
    assertEquals(true, is(sentence, cue), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Brandt said that the toll would not fall.|said",
        "The toll did not fall. Brandt said that it was fair.|said",
        "A man who did not want to be named said the boats were late.|said",
        "Ruud said nothing had changed and Brandt said the crews slept.|Brandt said",
        "Brandt, who is no member, said the toll would fall.|said",
        "Ruud rejected the plan and claims that it was late.|claims",
        "Brandt later said that the port would pay.|said"
      })
  void whatWasSaidIsNot(String sentence, String cue) {
    assertEquals(false, is(sentence, cue), sentence);
  }

  private static boolean is(String sentence, String words) {
    String cue = words.substring(words.lastIndexOf(' ') + 1);
    int at = sentence.indexOf(words) + words.length() - cue.length();
    return Disowning.is(new Span(at, at + cue.length()), sentence);
  }
}
