package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointSourceTest {
  private static final String OWN =
      "The town of Vessmark opened a second bridge over the sound in May, after a vote of the"
          + " council. Norvik Club is a club of Vessmark.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norvik's Ann Ruud and Vessmark's Jo Brandt argued that % | true",
        "Ann Ruud of Norvik argued that % | false",
        "The clerk and Mayor Jo Brandt said % | true",
        "Ships came late, and Mayor Jo Brandt said % | false",
        "The harbour firm and the clerk of works, Jo Brandt, confirmed that % | true",
        "The clerk of works, Jo Brandt, confirmed that % | false",
        "Jo Brandt, a baker and Ann Ruud's neighbour, said % | false",
        "Jo Brandt, who rows with Ann Ruud and Bo Lund, said % | false",
        "Jo Brandt called Ann Ruud and Bo Lund fools and said % | false",
        "Harbour director Liv Torsen as well as Senator Ann Ruud said % | true",
        "Mayor Jo Brandt, like Senator Ann Ruud before her, said % | true",
        "Senator Ann Ruud, together with Mayor Jo Brandt, said % | true",
        "Like Senator Ann Ruud, Mayor Jo Brandt said % | true",
        "Unlike Senator Ann Ruud, Mayor Jo Brandt said % | false",
        "Mayor Jo Brandt, who does not like the pier, said % | false",
        "“%,” another Norvik Club said | true",
        "“%,” Norvik Club said | false",
        "“%,” the Norvik Liberal said | true"
      })
  void isOneOfSeveral(String paragraph, boolean joint) {
    Story story =
        Asked.story(
            OWN, paragraph.replace("%", "the toll on the bridge will stay at two crowns") + ".");
    List<Said> heard = story.heard;
    assertFalse(heard.isEmpty());
    assertEquals(joint, heard.stream().anyMatch(said -> JointSource.is(said, story)));
  }
}
