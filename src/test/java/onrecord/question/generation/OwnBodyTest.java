package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Fosse, a pilot, said % | false",
        "Jo Fosse, its vice president, said % | true",
        "Jo Fosse, head of the Lund Boat Company, said % | true",
        "The company's vice president, Jo Fosse, said % | true",
        "Jo Fosse, a spokesman for the company, said % | true",
        "At the council of Norvik, Jo Fosse, a pilot, said % | false"
      })
  void whoeverSpeaksForABodyIsToldAsItsOwn(String said, boolean own) {
    Story story =
        Asked.story(
            "The Lund Boat Company came to Vessmark in 2019.",
            said.replace("%", "the toll on the bridge had paid for the pier of Vessmark."));
    Claim claim =
        Claim.of(story).stream()
            .filter(one -> one.said().speaker().name().equals("Jo Fosse"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(said));
    var body = story.people.of("Lund Boat Company").orElseThrow();
    assertEquals(own, OwnBody.is(body, claim, story));
  }
}
