package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Whom a reader may well take for the source of some words: who speaks in the passage too, then who
 * does something there; hardly somebody whom only the speaker names, or who only owns something.
 */
final class Plausible {
  private Plausible() {}

  /**
   * At most so many, the likeliest first; where all are unlikely, one of them, since a question for
   * a source needs somebody else beside "nobody".
   */
  static List<Name> of(Claim claim, int most, Story story) {
    List<Name> all = Passages.shuffled(claim.others(), claim.words());
    var likely = new ArrayList<>(all.stream().filter(name -> claim.reports(name, story)).toList());
    all.stream()
        .filter(name -> !likely.contains(name) && isThere(name, claim, story))
        .forEach(likely::add);
    return likely.isEmpty() ? all.stream().limit(1).toList() : likely.stream().limit(most).toList();
  }

  /** "Roe’s pier", "“Roe is late,” Moe said": Roe is only spoken of. */
  private static boolean isThere(Name name, Claim claim, Story story) {
    return name.mentions().stream()
        .filter(claim.passage()::holds)
        .anyMatch(
            at ->
                !Speakers.isPossessive(at, story.text())
                    && spoken(claim, story).noneMatch(at::overlaps));
  }

  /** The words asked about, and what else is quoted from the speaker. */
  private static Stream<Span> spoken(Claim claim, Story story) {
    String speaker = claim.said().speaker().name();
    Stream<Span> quoted =
        claim.passage().reports(story).stream()
            .filter(one -> speaker.equals(one.speaker()) && one.type() == Attribution.Type.DIRECT)
            .flatMap(one -> one.content().stream());
    return Stream.concat(Stream.of(claim.at()), quoted);
  }
}
