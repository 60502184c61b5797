package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import onrecord.question.item.Kind;
import onrecord.question.item.Pair;

/** Words that are matched with speakers are theirs, on whichever side they stand. */
final class PairedSpeakers {
  private PairedSpeakers() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    for (Pair given : draft.item().pairs()) {
      Pair pair = isQuoted(given.left()) && !isQuoted(given.right()) ? given.turned() : given;
      boolean anybody =
          reading.people().stream().anyMatch(one -> reading.mentions(pair.left(), one));
      if (!anybody && (given != pair || draft.kind() != Kind.TWO_SIDES)) {
        continue; // numbers, or what is said of words
      }
      for (String quotation : Quotations.in(pair.right())) {
        var speakers = RightSpeaker.speakers(reading.saying(quotation));
        if (!speakers.isEmpty()
            && Words.count(quotation) > RightSpeaker.TOO_SHORT
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

  /** "Tove “Tornado” Roe" is a name. */
  private static boolean isQuoted(String side) {
    return Quotations.in(side).stream()
        .anyMatch(words -> Words.count(words) > RightSpeaker.TOO_SHORT);
  }

  private static List<Flaw> wrong(String message) {
    return List.of(RightSpeaker.wrong(message));
  }
}
