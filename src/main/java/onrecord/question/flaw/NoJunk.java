package onrecord.question.flaw;

import java.util.List;

/** Captions, bylines and notices are evidence for nothing. */
final class NoJunk implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return reading != null
            && draft.evidence() != null
            && draft.evidence().spans().stream().anyMatch(reading::inJunk)
        ? List.of(
            Flaw.reject("junk_region", "The evidence lies in a caption, a byline or a notice."))
        : List.of();
  }
}
