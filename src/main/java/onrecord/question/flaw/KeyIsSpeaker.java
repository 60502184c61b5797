package onrecord.question.flaw;

import java.util.List;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.SpeakerKind;

/**
 * Whom the right option of "who said it" names is who says it: an edit may change one of the two
 * and forget the other. Bodies have too many names to be told apart, and where nobody is given as
 * who says it a file may just not tell.
 */
final class KeyIsSpeaker implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    String by = draft.speaker();
    if (reading == null
        || draft.kind() != Kind.WHO_SAID
        || key == null
        || by == null
        || RightSpeaker.names(key.text(), by, reading)) {
      return List.of();
    }
    return reading.found().attributions().stream()
        .filter(one -> one.speaker() != null && one.speakerKind() == SpeakerKind.PERSON)
        .map(Attribution::speaker)
        .filter(other -> RightSpeaker.names(key.text(), other, reading))
        .findFirst()
        .map(other -> List.of(Flaw.warn("other_speaker", sentence(other, by))))
        .orElse(List.of());
  }

  private static String sentence(String named, String by) {
    return "The right option is "
        + named
        + ", but “Who says it” has "
        + by
        + ". Edit one of the two, so that both are the same.";
  }
}
