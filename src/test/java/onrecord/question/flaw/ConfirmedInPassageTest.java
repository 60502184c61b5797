package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class ConfirmedInPassageTest {
  private static final String CONFIRMS = "As a claim by Liv Torsen that the passage confirms";
  private static final String OPEN =
      "As a claim by Liv Torsen that the passage neither confirms nor rejects";

  private final Check check = new ConfirmedInPassage();

  @Test
  void whatOnlySomebodySaysIsNotConfirmed() {
    assertEquals(List.of("claim_as_fact"), flaws(CONFIRMS, OPEN, "The council met on Monday."));
    assertEquals(List.of(), flaws(OPEN, CONFIRMS, "The council met on Monday."));
  }

  @Test
  void whatTheOutletTellsTooIsConfirmed() {
    assertEquals(
        List.of(), flaws(CONFIRMS, OPEN, "The council has closed the northern pier for ferries."));
  }

  @Test
  void whatAnotherSpeakerSaysTooIsNot() {
    assertEquals(
        List.of("claim_as_fact"),
        flaws(CONFIRMS, OPEN, "Per Quist said that the northern pier is closed for good."));
  }

  /** An explanation inside of what was said, on which line it broke, hides nothing. */
  @Test
  void whatSomebodyExplainedInThePassageChangesNothing() {
    assertEquals(
        List.of("claim_as_fact"),
        flaws(CONFIRMS, OPEN, "The council met.", "northern pier [of Norvik] is"));
  }

  private List<String> flaws(String key, String other, String second) {
    return flaws(key, other, second, "northern pier is");
  }

  private List<String> flaws(String key, String other, String second, String explained) {
    String text = "Liv Torsen said that the northern pier is closed. " + second;
    var invented =
        new Invented(text)
            .person("Liv Torsen", "harbour master")
            .person("Per Quist", "an engineer")
            .said("Liv Torsen", Type.INDIRECT, "said", "the northern pier is closed");
    if (second.startsWith("Per")) {
      invented =
          invented.said("Per Quist", Type.INDIRECT, "said", "the northern pier is closed for good");
    }
    Draft asked =
        passage(
            draft(
                Kind.CLAIM_OR_FACT,
                "How does the passage present the words “the northern pier is closed”?",
                key,
                other),
            text.replace("northern pier is", explained));
    return check.of(asked, invented.reading()).stream().map(Flaw::code).toList();
  }
}
