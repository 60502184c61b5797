package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfContainedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council raised the toll. | true",
        "However, the council raised the toll. | false",
        "Those tolls were raised by the council. | false",
        "“That was late,” the mayor said. | false",
        "Asked about it, the mayor said the toll stays. | false",
        "Most of the pilots pay the toll. | false",
        "Most pilots pay the toll. | true",
        "Brandt then said the toll stays. | false",
        "In some cases, the pilots pay twice. | false",
        "In some towns, the pilots pay twice. | true",
        "The council raised the latter. | false",
        "The council raised the toll in both cases. | false",
        "The value of both, the council found, had risen. | false",
        "The council raised both tolls. | true",
        "The council met again minutes later. | false",
        "Two years later, the council raised the toll. | false",
        "A year earlier the ferry line had lost the toll. | false",
        "Three days after, the council raised the toll. | false",
        "Two years after the fire, the council raised the toll. | true",
        "Two years earlier than planned, the council raised the toll. | true",
        "The mayor left the council two years later. | false",
        "The mayor joined the council in 2019 and left it two years later. | true",
        "By contrast, the council raised the toll. | false",
        "For her part, the mayor raised the toll. | false",
        "Since then, the council raised the toll. | false",
        "Since the fire, the council raised the toll. | true",
        "Elsewhere, the council raised the toll. | false",
        "Brandt, too, raised the toll. | false",
        "The toll, by contrast, is paid. | false",
        "Second place in the vote went to the toll. | true",
        "The council raised the toll the following year. | false",
        "The mayor, Jo Brandt, said that was false. | false",
        "The mayor said that the toll was false. | true",
        "The mayor said all 1,900 would be seen. | false",
        "The mayor wrote to the patients and said all 1,900 would be seen. | true",
        "The mayor said all 1,900 patients would be seen. | true",
        "The mayor read out “the following year” from a letter. | true"
      })
  void sentenceNeitherAnswersNorPointsBack(String text, boolean selfContained) {
    assertEquals(selfContained, SelfContained.is(text));
  }
}
