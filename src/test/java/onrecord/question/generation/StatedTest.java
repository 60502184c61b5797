package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the district around Dry Creek, the council lost by 9 votes in May | true",
        "It lost by 9 votes in the district around Dry Creek | false",
        "In the district around Dry Creek, it lost by 9 votes in May | false"
      })
  void whatTheOutletTellsHasASubject(String words, boolean told) {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.",
            words + ". “I ask you to remember the old ferry,” Brandt said in Vessmark.");
    assertEquals(
        told, Stated.of(story, false).stream().anyMatch(one -> one.words().equals(words)), words);
  }
}
