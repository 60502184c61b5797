package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.Invented;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
  private static final String OWN = "The toll on the bridge of Vessmark stays. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ferry pilot | true",
        "ferry underdog | false",
        "ferry legend | false",
        "ferry pilot of Norvik | true",
        "ferry pilot arrested in Norvik | false",
        "ferry pilot of Norvik pilots | true",
        "ferry captain of Norvik captain | false",
        "outrowing ferry pilot | false"
      })
  void personIsToldByAnOfficeOnly(String role, boolean sound) {
    Invented article = new Invented(OWN + "Ada Roe came to the pier.").person("Ada Roe", role);
    var story = new Story(article.document(), article.found(), null);
    assertEquals(sound, Sound.is(story.people.of("Ada Roe").orElseThrow(), story));
  }
}
