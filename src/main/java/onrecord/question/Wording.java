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

  public static Wording of(Draft draft) {
    return new Wording(
        draft.item().format(),
        draft.context() == null ? "" : draft.context(),
        draft.passage(),
        curled(draft.stem()),
        draft.item().options().stream().map(Choice::of).map(Wording::curled).toList(),
        curled(draft.explanation()));
  }

  private static Choice curled(Choice choice) {
    return new Choice(curled(choice.text()), choice.correct(), curled(choice.why()));
  }

  /** Files and commands write plain quotation marks; people read typographic ones. */
  static String curled(String text) {
    return text.replaceAll("\"([^\"]*)\"", "“$1”");
  }
}
