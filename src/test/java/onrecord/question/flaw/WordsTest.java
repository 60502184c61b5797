package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "family, families",
    "supply, supplies",
    "supply, supplied",
    "reply, replied",
    "city, cities",
    "study, studies",
    "party, parties",
    "apply, applied",
    "quick, quickly",
    "toll, tolls",
    "answered, answering"
  })
  void formsOfOneWordAreOne(String one, String other) {
    assertEquals(Words.content(one), Words.content(other));
  }
}
