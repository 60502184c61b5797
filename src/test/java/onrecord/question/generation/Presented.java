package onrecord.question.generation;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;

/** How a passage presents some words, before it is checked. */
final class Presented {
  static final String LEAD =
      "The harbour of Vessmark was quiet on Tuesday. Mayor Jo Brandt met the council.";

  private Presented() {}

  static List<Draft> asked(String... paragraphs) {
    Story story = Asked.story(paragraphs);
    return Claim.of(story).stream()
        .filter(claim -> ClaimOrFact.fits(claim, story))
        .map(claim -> ClaimOrFact.of(claim, story))
        .toList();
  }

  static String key(Item item) {
    return item.key().text();
  }
}
