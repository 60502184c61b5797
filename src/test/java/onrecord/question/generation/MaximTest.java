package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaximTest {
  private static final String LEAD =
      "The town council of Vessmark kept the toll on the Vessmark bridge on Monday after a debate of"
          + " four hours about lorries, fares and the damage to the deck.";

  private static Story story(String words) {
    return Asked.story(
        LEAD,
        "Ravi Sennet, managing director of Norvik Link, spoke to members of the council in the town"
            + " hall. “"
            + words
            + ",” Sennet said on the steps of the hall.");
  }

  private static Claim claim(String words, Story story) {
    return Claim.of(story).stream()
        .filter(claim -> claim.wording().plain().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim " + words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A show of seven hands is not a budget",
        "A lone boat without a crew is only a plank with a name",
        "Nobody won everything, and that is what a compromise is",
        "An oath sworn on the stairs of a theatre is worth the stairs",
        "Eleven weeks is a long time to hold your breath",
        "Customers pardon a delay sooner than they pardon a lie",
        "You cannot sell a horse and forget to mention the teeth",
        "A deadline is only as good as the member who keeps it",
        "Silence is not an answer to a question",
        "No harbour is worth a life",
        "A letter that is sent back unread is still a letter",
        "Short quarrels have a habit of ending in long marriages",
        "Guests who break the plates are seldom invited again",
        "Marble does not answer petitions",
        "Everybody likes a bargain until it breaks",
        "Nobody came into local politics to sell ferry tickets"
      })
  void sayingsAre(String words) {
    Story story = story(words);
    assertTrue(Maxim.is(claim(words, story), story), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second lane costs 40 million crowns",
        "Lorries do most of the damage to the bridge",
        "A second lane brings more lorries to the bridge",
        "Lorries damage a deck more than cars do",
        "Nobody told the council about the damage to the deck",
        "The toll is a tax on every bakery in the town",
        "Norvik is a town with three ferries and no bridge",
        "A study of the deck found cracks in every span",
        "Drivers paid the toll twice in May and got nothing back",
        "No lorry on the bridge is affected",
        "No school post is affected",
        "Nobody came to the hall to burn a bridge",
        "Drivers from the north are never asked",
        "The council is a club of four families and their cousins"
      })
  void whatMayBeSeenToBeSoIsNone(String words) {
    Story story = story(words);
    assertFalse(Maxim.is(claim(words, story), story), words);
  }

  @Test
  void nobodyIsAskedWhetherASayingIsSo() {
    String words = "A show of seven hands is not a budget for the years to come";
    Story story = story(words);
    Claim claim = claim(words, story);
    assertFalse(ClaimOrFact.fits(claim, story));
    List<String> rules =
        new Misattribution()
            .drafts(story).stream()
                .filter(draft -> draft.stem().contains("seven hands"))
                .map(draft -> draft.rule())
                .toList();
    assertFalse(rules.contains("misattribution: claim taken as a fact"), rules::toString);
    assertTrue(
        QuoteOrParaphrase.fits(claim, story) || WhoseWords.fits(claim, story),
        Kind.QUOTE_OR_PARAPHRASE::name);
  }
}
