package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoAllOfTheAboveTest {
  private final Check check = new NoAllOfTheAbove();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void allOfTheAboveIsFound() {
    assertEquals(
        List.of("all_of_the_above"),
        codes(
            check,
            draft(Kind.FACT, "What is new?", "All of the above", "The engines", "The boats")));
  }

  @Test
  void bothAAndBIsFound() {
    assertEquals(
        List.of("all_of_the_above"),
        codes(check, draft(Kind.FACT, "What is new?", "The engines", "The boats", "Both A and B")));
  }

  @Test
  void noneOfTheseIsFound() {
    assertEquals(
        List.of("all_of_the_above"),
        codes(
            check, draft(Kind.FACT, "What is new?", "The engines", "The boats", "None of these.")));
  }

  @Test
  void allOfThePartiesIsAnAnswer() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "Who agreed?",
                "All of the parties",
                "None of the parties",
                "Both the parties and the mayor")));
  }

  @Test
  void eachOfTheThingsNamedIsFound() {
    assertEquals(List.of("all_of_the_above"), last("Each of the two measures listed here"));
    assertEquals(List.of("all_of_the_above"), last("All of the points mentioned"));
    assertEquals(List.of("all_of_the_above"), last("Both of the other answers"));
    assertEquals(List.of(), last("All boats of the company"));
    assertEquals(List.of(), last("Each of the three boats"));
  }

  @Test
  void neitherOfTheThreeIsFound() {
    assertEquals(List.of("all_of_the_above"), last("Neither of the three"));
  }

  private List<String> last(String option) {
    return codes(check, draft(Kind.FACT, "What is new?", "The engines", "The boats", option));
  }

  @Test
  void optionsToldByTheirPlaceAreFound() {
    assertEquals(List.of("all_of_the_above"), last("both the first and the second of these"));
    assertEquals(List.of("all_of_the_above"), last("A and C"));
    assertEquals(List.of("all_of_the_above"), last("Two of these"));
    assertEquals(List.of("all_of_the_above"), last("The first two answers"));
    assertEquals(List.of("all_of_the_above"), last("Options 1 and 3"));
    assertEquals(List.of("all_of_the_above"), last("A combination of these"));
    assertEquals(List.of(), last("The first and the second vote"));
    assertEquals(List.of(), last("The first two boats"));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.FACT, "Which fell?", "The first", "The first and the second")));
    assertEquals(
        List.of(),
        codes(check, draft(Kind.NUMBER, "How many sank?", "Just two of them", "A few boats")));
  }

  @Test
  void whatBefellSomeOfThemIsNoOption() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "What happened to the three boats?",
                "Two of them were sunk in the storm.",
                "The crews sold their nets.")));
    assertEquals(List.of("all_of_the_above"), last("Two of these are right"));
    assertEquals(List.of("all_of_the_above"), last("Both of them apply."));
  }

  @Test
  void placesAmongPlacesAreAnswers() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "Which votes did Roe miss?", "The first two", "The last three")));
    assertEquals(List.of("all_of_the_above"), last("The first two"));
  }

  @Test
  void whoDidAllOfTheseSpeaksOfTheOthers() {
    for (String option : List.of("He did all of these things", "All of the changes listed here")) {
      assertEquals(
          List.of("all_of_the_above"),
          codes(check, draft(Kind.FACT, "What did the mayor do?", option, "He left", "He paid")),
          option);
    }
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.FACT, "What did the mayor do?", "He sold all of the boats", "He left")));
  }

  @Test
  void allOfTheseChangesAreTheOthers() {
    assertEquals(List.of("all_of_the_above"), last("All of these changes"));
  }
}
