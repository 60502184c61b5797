package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A surname whose owner reading did not find, and words that only look like one. */
class UnplacedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tvedt, 24, is held in Vess. | true",
        "The man is held in Vess. | false",
        "A Tvedt, 24, is held in Vess. | false"
      })
  void surnameIsToldByWhatStandsBesideItInTheArticle(String before, boolean unplaced) {
    String passage = "Mayor Donald Brandt said the plot that Tvedt had made was found.";
    assertEquals(unplaced, Asked.story(before, passage).unplaced().isIn(passage));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Brandt said so after Karl Tvedt, and Tvedt left. | false",
        "Mayor Brandt said so on Tvedt Street. | false",
        "Tvedt left. | true",
        "Tvedt Street is dark. | false",
        "Mayor Brandt saw Tvedt. | true",
        "Mayor Brandt saw Tvedt’s ship. | true"
      })
  void inFullOrAtTheBeginningItStandsForItself(String passage, boolean unplaced) {
    Story story = Asked.story("Mayor Donald Brandt met the police. Tvedt, 24, is held.", passage);
    assertEquals(unplaced, story.unplaced().isIn(passage));
  }

  @Test
  void surnameWithASlipOfThePenIsNobodys() {
    String passage = "Mayor Donald Brandt said no to Torstiensen.";
    assertTrue(
        Asked.story("Karl Torsteinsen asked. Torsteinsen wrote.", passage)
            .unplaced()
            .isIn(passage));
    assertFalse(
        Asked.story("Karl Torstiensen asked. Torstiensen wrote.", passage)
            .unplaced()
            .isIn(passage));
  }

  @Test
  void surnameWithALetterTooManyIsNobodys() {
    String told = "Karl Torsten asked. Torsten wrote.";
    assertTrue(isUnplaced(told, "Mayor Donald Brandt said no to Torstien."));
    assertTrue(isUnplaced("Karl Torstien asked.", "Mayor Donald Brandt said no to Torsten."));
    assertFalse(isUnplaced(told, "Mayor Donald Brandt said no to the Torstens."));
    assertFalse(
        isUnplaced(told + " Ann Torstien left.", "Mayor Donald Brandt said no to Torstien."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lars Torstien rowed.",
        "Lars Torstien-Moe rowed.",
        "The firm Torstien Ferries rows.",
        "Torstien Ferries rows.",
        "She lives in the Torstien."
      })
  void likeNameOfAnotherIsNoSlip(String other) {
    String told = "Karl Torsten asked. Torsten wrote. ";
    String passage = "Mayor Donald Brandt said no to Torstien.";
    assertTrue(isUnplaced(told, passage));
    assertFalse(isUnplaced(told + other, passage));
  }

  @Test
  void townIsNoSlip() {
    assertFalse(
        isUnplaced(
            "Karl Hunstville asked. Hunstville wrote.",
            "Mayor Donald Brandt rowed in Huntsville."));
  }

  private static boolean isUnplaced(String before, String passage) {
    return Asked.story(before, passage).unplaced().isIn(passage);
  }

  @Test
  void surnameIsThatOfSomebodyNamedInFull() {
    String passage = "The mayor met Tvedt on Monday.";
    assertTrue(unread("Karl Tvedt left Vess. ", passage));
    assertFalse(unread("The Tvedt Street is dark. ", passage));
    assertFalse(unread("The police saw Karl Monday. A Monday is quiet. ", passage));
  }

  /** Where reading found nobody. */
  private static boolean unread(String before, String passage) {
    var article = new Invented(before + passage);
    return new Story(article.document(), article.found(), "the toll").unplaced().isIn(passage);
  }
}
