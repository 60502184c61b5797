package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PutInMouthTest {
  private static final String WORDS = "the line has lost 40 million crowns";

  private static List<String> heard(String paragraph) {
    return Asked.story(Asked.OWN, paragraph.replace("%", WORDS)).heard.stream()
        .map(Said::by)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not even Mayor Jo Brandt said that %.",
        "Not even the mayor, Jo Brandt, said that %.",
        "It was not Mayor Jo Brandt who said that %.",
        "Neither Mayor Jo Brandt nor Senator Ann Ruud said that %.",
        "Nobody but Mayor Jo Brandt said that %.",
        "“%,” said not Mayor Jo Brandt but a clerk."
      })
  void whoIsToldNotToHaveSaidItIsNotHeard(String paragraph) {
    assertEquals(List.of(), heard(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“%,” said Mayor Jo Brandt, quoting Senator Ann Ruud.",
        "“%,” Mayor Jo Brandt told reporters in Norvik, quoting from a letter.",
        "“%,” Mayor Jo Brandt said, reading from a letter by Senator Ann Ruud.",
        "“%,” Mayor Jo Brandt said, repeating a slogan of the crews.",
        "“%,” Mayor Jo Brandt said, imitating Senator Ann Ruud.",
        "“%,” Mayor Jo Brandt said, citing Senator Ann Ruud.",
        "“%,” Mayor Jo Brandt read aloud from a letter.",
        "Quoting Senator Ann Ruud, Mayor Jo Brandt said, “%.”"
      })
  void whatIsTakenFromSomebodyElseIsNotHeard(String paragraph) {
    assertEquals(List.of(), heard(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“%,” Mayor Jo Brandt said in a video that turned out to be a fake.",
        "“%,” Mayor Jo Brandt said in a scene of the play.",
        "“%,” Mayor Jo Brandt says in a satire.",
        "In a deepfake, Mayor Jo Brandt says that %.",
        "Mayor Jo Brandt said in a forged letter that %.",
        "“%,” an AI-generated Mayor Jo Brandt says in the clip.",
        "Mayor Jo Brandt said in a video on Friday that %. The video turned out to be a fake."
      })
  void whatIsFakedOrPlayedIsNotHeard(String paragraph) {
    assertEquals(List.of(), heard(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not only Mayor Jo Brandt said that %.",
        "Not even a week ago, Mayor Jo Brandt said that %.",
        "Even Mayor Jo Brandt said that %.",
        "“%,” Mayor Jo Brandt said, citing a report by the bank.",
        "Citing Senator Ann Ruud, Mayor Jo Brandt said that %.",
        "“%,” Mayor Jo Brandt said, reading from a prepared statement.",
        "“%,” Mayor Jo Brandt said, repeating her call for a new board.",
        "“%,” Mayor Jo Brandt said in a debate on fake news.",
        "“%,” Mayor Jo Brandt said at the opening of the play on Friday.",
        "“%.” Mayor Jo Brandt said in a video. The letter turned out to be a fake.",
        "Mayor Jo Brandt said: ''%.'' In the novel, she left.",
        "Mayor Jo Brandt said: “%.” She left the hall, quoting Senator Ann Ruud."
      })
  void whatIsTheirOwnIsHeard(String paragraph) {
    assertEquals(List.of("Jo Brandt"), heard(paragraph));
  }

  @Test
  void teacherIsToldWhy() {
    Story story = Asked.story(Asked.OWN, "Not even Mayor Jo Brandt said that " + WORDS + ".");
    assertEquals(
        "It tells who did not say it.",
        PutInMouth.why(story.reading.found().attributions().get(0), story.text()));
  }
}
