package onrecord.desk;

import onrecord.question.Question;
import onrecord.question.item.Kind;

/** Drafts in a queue of which only kind and speaker matter. */
final class QueuedDrafts {
  private QueuedDrafts() {}

  static Queued draft(Kind kind, String speaker) {
    return new Queued(
        1L,
        1L,
        kind,
        0,
        Question.State.DRAFT,
        null,
        false,
        speaker,
        0,
        0,
        false,
        false,
        false,
        false);
  }
}
