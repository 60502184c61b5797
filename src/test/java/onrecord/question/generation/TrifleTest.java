package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrifleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the report on the harbour bridge had 412 pages",
        "The council’s report runs to more than 400 pages",
        "it was 412 pages long",
        "the contract with the builders was a 90-page document",
        "the ruling of the Lund court came to forty densely printed pages",
        "the study fills 1,200 pages in all"
      })
  void lengthOfADocumentIsOne(String words) {
    assertTrue(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the law has 412 pages of exemptions, she said, and helps nobody",
        "the report had 412 pages and blamed the mayor for the flood",
        "the report had 412 pages, but it named nobody who had built the bridge",
        "the council hid 40 pages of the report from the court",
        "the report on the harbour bridge blames the mayor"
      })
  void whatStandsInADocumentIsNone(String words) {
    assertFalse(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,000 people had marched",
        "about 12,000 people had marched through the old town on Saturday",
        "On Monday, some 300 protesters gathered outside the town hall",
        "thousands of people have taken to the streets of Vessmark",
        "nearly 4,000 had turned out against the toll",
        "more than 500 teachers from the islands had marched to the harbour",
        "the march drew 12,000 people",
        "the concert was attended by about 800 guests",
        "a crowd of 2,000 filled the square",
        "40 fans had come to the opening of the bridge",
        "as many as 900 people would attend the rally"
      })
  void sizeOfACrowdIsOne(String words) {
    assertTrue(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,000 people lost their homes",
        "12,000 people had marched because the council had broken its word",
        "four ministers had protested against the toll",
        "police had shot at 300 people who had gathered at the harbour",
        "300 police officers had gathered evidence against the mayor",
        "12,000 people had voted for the bridge",
        "the march had cost the town 12,000 crowns"
      })
  void countOfPeopleToWhomSomethingHappenedIsNone(String words) {
    assertFalse(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the database was launched in 2014",
        "the database of bridges and tolls was set up by the city library in March 2014",
        "the council’s website went online in 2009",
        "the city created the public database of tolls in 2014",
        "In 2014 the city launched a database of bridges",
        "the archive has existed since 1998",
        "did the city of Vessmark launch the app for tolls in 2014"
      })
  void yearOfADatabaseIsOne(String words) {
    assertTrue(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the bridge was opened in 2014",
        "the database had given away the addresses of 300 families in 2014",
        "the database was launched in 2014 because the ministry had lost its files"
      })
  void whatADatabaseDidIsNone(String words) {
    assertFalse(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the singer Ida Roe performed before the ferry left",
        "a brass band from Lund played at the harbour",
        "Ida Roe sang at the opening ceremony",
        "the choir of the island school will sing on Sunday"
      })
  void whoPerformedIsOne(String words) {
    assertTrue(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the council had played with the safety of the bridge",
        "the band’s manager had hidden 40,000 crowns from the town",
        "the orchestra played for nothing because the council had cut its money"
      })
  void whatElsePlaysIsNone(String words) {
    assertFalse(Trifle.is(words));
  }

  @Test
  void nameOfACraftForTheRadioIsOne() {
    assertTrue(Trifle.is("the rescue boat’s call sign was Gull Five"));
    assertTrue(Trifle.is("the helicopter flew under the call sign “Gull Five”"));
    assertFalse(Trifle.is("nobody had answered the call signs of the sinking boats"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We take the safety of the harbour bridge very seriously",
        "the council takes the matter seriously",
        "The safety of all who cross the old bridge has been taken extremely seriously",
        "The safety of the passengers is our top priority",
        "Our thoughts and prayers are with the families",
        "Only time will tell",
        "It is what it is",
        "We do not comment on rumours",
        "Lessons will be learned from the flood"
      })
  void stockPhraseIsOne(String words) {
    assertTrue(Trifle.is(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the council has never taken the safety of the bridge seriously",
        "The mayor should take the floods seriously",
        "The council takes the gulls too seriously",
        "The mayor does not take the warnings of the engineers seriously",
        "We take the warning seriously, and we will close the bridge to lorries on Monday",
        "At the end of the day the toll pays for the pier"
      })
  void reproachOrDecisionIsNone(String words) {
    assertFalse(Trifle.is(words));
  }

  @Test
  void numberIsOneWhateverIsToldBesides() {
    assertTrue(isAsked("The law has 412 pages of exemptions and helps nobody.", "412"));
    assertTrue(isAsked("The city published a report of 412 closely printed pages.", "412"));
    assertTrue(isAsked("12,000 people had marched because the toll had risen.", "12,000"));
    assertTrue(isAsked("The database, launched in 2014, has helped 300 families.", "2014"));
    assertFalse(isAsked("The database, launched in 2014, has helped 300 families.", "300"));
    assertFalse(isAsked("12,000 people lost their homes in the flood.", "12,000"));
  }

  private static boolean isAsked(String words, String number) {
    int at = words.indexOf(number);
    assertEquals(at, words.lastIndexOf(number));
    return Trifle.isAsked(words, at, at + number.length());
  }
}
