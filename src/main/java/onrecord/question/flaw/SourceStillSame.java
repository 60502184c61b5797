package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.question.item.Kind;

/**
 * What a passage tells of the source of some words, and of the setting in which they were said, is
 * told of whoever the draft has as their speaker. The key does not name that one.
 */
final class SourceStillSame implements Check {
  private static final Set<Kind> OF_THE_SOURCE = EnumSet.of(Kind.ROLE, Kind.OCCASION);

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null
        || draft.speaker() == null
        || !draft.asksAboutPassage()
        || !OF_THE_SOURCE.contains(draft.kind())) {
      return List.of();
    }
    List<String> speakers = RightSpeaker.ofStem(draft, reading);
    boolean same =
        speakers.isEmpty()
            || speakers.stream()
                .anyMatch(speaker -> RightSpeaker.names(draft.speaker(), speaker, reading));
    return same
        ? List.of()
        : List.of(RightSpeaker.wrong("The article gives these words to " + speakers.get(0) + "."));
  }
}
