package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class AntecedentTest {
  private static final String OWN = Asked.OWN;

  /** Whom the sources mean that are neither named nor tell by themselves who they are. */
  private static List<String> meant(String paragraph) {
    Story story = Asked.story(OWN, paragraph);
    var antecedent = new Antecedent(story);
    return story.reading.found().attributions().stream()
        .map(antecedent::of)
        .flatMap(Optional::stream)
        .map(Name::name)
        .toList();
  }

  @Test
  void theCompanyIsTheOnlyOneNamedBefore() {
    assertEquals(
        List.of("Nordfjord Ferries Inc."),
        meant(
            "Nordfjord Ferries Inc. will leave the sound in June. The company said the toll on the"
                + " bridge has taken its passengers."));
  }

  @Test
  void theCompanyMayBeEitherOfTwo() {
    assertEquals(
        List.of(),
        meant(
            "Nordfjord Ferries Inc. and Sundby Lines Inc. will leave the sound in June. The company"
                + " said the toll on the bridge has taken its passengers."));
  }

  @Test
  void theAgencyIsNoFirm() {
    assertEquals(
        List.of(),
        meant(
            "Nordfjord Ferries Inc. will leave the sound in June. The agency said the toll on the"
                + " bridge has taken its passengers."));
  }

  @Test
  void hisCampaignIsThatOfTheOnlyOneNamed() {
    assertEquals(
        List.of("Per Ruud's campaign"),
        meant(
            "Mayor Per Ruud spoke at the bridge on Monday. His campaign said the toll on the bridge"
                + " has paid for the pier."));
    assertEquals(
        List.of(),
        meant(
            "Mayor Per Ruud met Senator Ole Lund at the bridge on Monday. His campaign said the"
                + " toll on the bridge has paid for the pier."));
  }

  @Test
  void shortTitleEndsNoSentence() {
    String said =
        " at the bridge on Monday. Her campaign said the toll on the bridge has paid for the pier.";
    assertEquals(List.of(), meant("Mayor Ann Moe met Sen. Jane Roe" + said));
    assertEquals(
        List.of("Ann Moe's campaign"),
        meant("Norvik has Sen. Jane Roe. Mayor Ann Moe spoke" + said));
  }

  @Test
  void theOfficialsAreThoseWhoSpokeBefore() {
    assertEquals(
        List.of("two harbour officials"),
        meant(
            "Two harbour officials said the toll on the bridge has paid for the pier. The officials"
                + " said the toll will fall in June."));
  }
}
