package onrecord.question;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Format;
import onrecord.question.item.Item;

/** What a teacher can edit in a question: all that a learner reads. */
public record Wording(
    Format format,
    String context,
    String passage,
    String stem,
    List<Choice> choices,
    Parts parts,
    String explanation) {
  public Wording {
    choices = List.copyOf(choices);
  }

  /** One that is asked with options. */
  public Wording(
      Format format,
      String context,
      String passage,
      String stem,
      List<Choice> choices,
      String explanation) {
    this(format, context, passage, stem, choices, Parts.NONE, explanation);
  }

  public static Wording of(Draft draft) {
    return new Wording(
        draft.item().format(),
        draft.context() == null ? "" : draft.context(),
        draft.passage(),
        curled(draft.stem()),
        draft.item().options().stream().map(Choice::of).map(Wording::curled).toList(),
        Parts.of(draft.item()),
        draft.explanation() == null ? "" : curled(draft.explanation()));
  }

  /** What grading needs to know of it. */
  public Item item() {
    return item(format, choices, parts);
  }

  static Item item(Format format, List<Choice> choices, Parts parts) {
    return new Item(
        format,
        choices.stream().map(Choice::asOption).toList(),
        parts.pairs(),
        parts.sequence(),
        parts.accepted(),
        parts.tolerance());
  }

  Wording withChoices(List<Choice> others) {
    return new Wording(format, context, passage, stem, others, parts, explanation);
  }

  static Choice curled(Choice choice) {
    return new Choice(curled(choice.text()), choice.correct(), curled(choice.why()));
  }

  /** Files and commands write plain quotation marks; people read typographic ones. */
  static String curled(String text) {
    return text.replaceAll("\"([^\"]*)\"", "“$1”");
  }
}
