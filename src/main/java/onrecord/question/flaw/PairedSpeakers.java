package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import onrecord.question.item.Pair;

/** Words that are matched with speakers are theirs, on whichever side they stand. */
final class PairedSpeakers {
  private static final int TOO_SHORT = 3;

  private PairedSpeakers() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    for (Pair given : draft.item().pairs()) {
      Pair pair = Quotations.in(given.left()).isEmpty() ? given : given.turned();
      for (String quotation : Quotations.in(pair.right())) {
        var speakers = RightSpeaker.speakers(reading.saying(quotation));
        if (!speakers.isEmpty()
            && Words.count(quotation) > TOO_SHORT
            && speakers.stream().noneMatch(by -> RightSpeaker.names(pair.left(), by, reading))) {
          return wrong("These words are by " + speakers.get(0) + ": " + pair.right());
        }
      }
      Optional<String> other = Positions.ofAnother(pair, reading);
      if (other.isPresent()) {
        return wrong(other.get() + " said something like this: " + pair.right());
      }
    }
    return List.of();
  }

  private static List<Flaw> wrong(String message) {
    return List.of(RightSpeaker.wrong(message));
  }
}
