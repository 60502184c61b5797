package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseTest {
  private static final Story STORY = Asked.story("Mayor Jo Brandt met the council of Vessmark.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was sold to Nordlinje for four million crowns | true",
        "It was moved to Norvik in the summer | true",
        "It is going to close at Norvik | true",
        "It is going to take a week to Nordlinje | false",
        "It was said that Nordlinje sails | false",
        "It was wrong to sell Nordlinje | false",
        "It was Nordlinje that sailed | false",
        "In May Nordlinje sailed until it was sold to Norvik | false",
        "In 2014 Mayor Jo Brandt sold it to a bank | true",
        "On Monday Brandt sold it to a bank | true",
        "Jo Brandt left Nordlinje when it was sold to a bank | false",
        "Jo Brandt bought the ferry and sold it to a bank | false",
        "Jo Brandt’s ferry lost its crew | false",
        "As Mayor Jo Brandt sees it, the council paid for Nordlinje | false"
      })
  void itGoesBackToSomethingWhereThatWasDoneToIt(String words, boolean leans) {
    assertEquals(leans, STORY.loose.leans(words));
  }
}
