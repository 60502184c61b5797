package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "according to the research firm Roe & Tate | false",
        "said the company Roe & Tate | false",
        "said the Roe & Tate | true",
        "said the small and old Roe & Tate | false",
        "said the nonpartisan Roe & Tate | true"
      })
  void articleIsThatOfTheNameAndNotOfWhatItIs(String said, boolean article) {
    Story story = Asked.story("The toll on the Vessmark bridge paid for the pier, " + said + ".");
    var body = story.people.of("Roe & Tate").orElseThrow();
    assertEquals(article, story.people.hasArticle(body));
  }

  @Test
  void titleKeepsItsCapital() {
    assertEquals("Mr Roe’s report", People.lowerFirst("Mr Roe’s report"));
    assertEquals("misters", People.lowerFirst("Misters"));
  }

  @Test
  void titleOfTwoWordsKeepsBothCapitals() {
    Story story = Asked.story("The bridge of Vessmark has a toll.");
    assertEquals("District Attorney", story.people.midSentence("District Attorney"));
    assertEquals("County Prosecutor", story.people.midSentence("County Prosecutor"));
    assertEquals("former Mayor", story.people.midSentence("Former Mayor"));
    assertEquals("district superintendent", story.people.midSentence("District superintendent"));
  }
}
