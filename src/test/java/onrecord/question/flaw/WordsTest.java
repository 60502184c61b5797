package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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

  @Test
  void letterWithItsAccentApartIsOneLetter() {
    String one = "the café of Zoë";
    String apart = "the cafe\u0301 of Zoe\u0308";
    assertEquals(Words.of(one), Words.of(apart));
    assertEquals(Words.content(one), Words.content(apart));
    assertEquals(4, Words.count(apart));
  }
}
