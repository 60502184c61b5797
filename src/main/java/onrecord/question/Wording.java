package onrecord.question;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Format;

/** What a teacher can edit in a question: all that a learner reads. */
public record Wording(
    Format format,
    String context,
    String passage,
    String stem,
    List<Choice> choices,
    String explanation) {
  public Wording {
    choices = List.copyOf(choices);
  }

  static Wording of(Draft draft) {
    return new Wording(
        draft.item().format(),
        draft.context() == null ? "" : draft.context(),
        draft.passage(),
        draft.stem(),
        draft.item().options().stream().map(Choice::of).toList(),
        draft.explanation());
  }
}
