package onrecord.question.generation;

import java.util.stream.Stream;
import onrecord.question.flaw.Draft;

/** What somebody takes from a passage, rightly or wrongly, before it is checked. */
final class Taken {
  private Taken() {}

  static Stream<Draft> from(String sentence) {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to Vessmark.", "Senator Ann Ruud stayed in Norvik.", sentence);
    return Claim.of(story).stream()
        .filter(claim -> Misattribution.fits(claim, story))
        .map(claim -> Misattribution.of(claim, story));
  }
}
