package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class WhenAndWhereTest {
  private static final String OWN = Asked.OWN;

  private static List<Draft> asked(String... paragraphs) {
    return Asked.requested(new WhenAndWhere(), paragraphs);
  }

  /** Of a sentence that is shown alone. */
  private static Optional<Draft> of(String sentence) {
    Story story = Asked.wanted(OWN, sentence);
    return Claim.of(story).stream()
        .filter(claim -> claim.passage().text().equals(sentence))
        .filter(claim -> WhenAndWhere.fits(claim, story))
        .map(claim -> WhenAndWhere.of(claim, story))
        .findFirst();
  }

  private static String key(String sentence) {
    Draft draft = of(sentence).orElseThrow();
    List<String> reasons = draft.item().options().stream().map(Option::why).toList();
    assertEquals(reasons.size(), Set.copyOf(reasons).size(), reasons.toString());
    assertTrue(
        draft.stem().contains("What does the passage say outright of when and where"),
        draft.stem());
    assertTrue(draft.kind().hasFixedOptions(draft.stem()));
    return draft.item().key().text();
  }

  @Test
  void aDayAndAnOccasionAreTold() {
    assertEquals(
        "Both a day or time and a place or occasion",
        key(
            "Mayor Jo Brandt said at a rally on Monday that the toll on the bridge had paid for the pier."));
    assertEquals(
        "A day or time, but no place or occasion",
        key("Mayor Jo Brandt said on Monday that the toll on the bridge had paid for the pier."));
    assertEquals(
        "A place or occasion, but no day or time",
        key("Mayor Jo Brandt said at a rally that the toll on the bridge had paid for the pier."));
  }

  /** Readers sent back two in five: nobody gets them who has not asked. */
  @Test
  void itComesOnRequest() {
    String said =
        "Mayor Jo Brandt said on Monday that the toll on the bridge had paid for the pier.";
    assertEquals(List.of(), Asked.extracted(new WhenAndWhere(), OWN, said));
    assertTrue(Drafting.isOnRequest(asked(OWN, said).get(0).rule()));
  }

  /** Else it would nearly always be the answer. */
  @Test
  void thatNothingIsToldIsAskedNoOftenerThanWhatIs() {
    String nothing = "Senator Ann Ruud said that the toll on the bridge had ruined the market.";
    assertEquals(List.of(), asked(OWN, nothing));
    List<String> keys =
        asked(
                OWN,
                nothing,
                Asked.BETWEEN,
                Asked.BETWEEN,
                Asked.BETWEEN,
                "Mayor Jo Brandt said on Monday that the toll on the bridge had paid for the pier.")
            .stream()
            .map(draft -> draft.item().key().text())
            .toList();
    assertEquals(
        Set.of(
            "A day or time, but no place or occasion",
            "Neither a day or time nor a place or occasion"),
        Set.copyOf(keys));
  }

  @Test
  void wordsThatMayTellIt() {
    for (String sentence :
        List.of(
            "Mayor Jo Brandt told voters on Monday that the toll on the bridge had paid for the pier.",
            "Mayor Jo Brandt said in a statement that the toll on the bridge had paid for the pier.",
            "Mayor Jo Brandt said at the May conference that the toll on the bridge had paid for the pier.",
            "The count went on on Monday, but Mayor Jo Brandt said that the toll on the bridge had paid for the pier.")) {
      assertEquals(Optional.empty(), of(sentence), sentence);
    }
  }
}
