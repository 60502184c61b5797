package onrecord.question;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Format;
import onrecord.question.item.Item;

/** What a teacher can edit in a question: all that a learner reads. */
public record QuestionText(
    Format format,
    String context,
    String passage,
    String stem,
    List<Choice> choices,
    Parts parts,
    String explanation) {
  public QuestionText {
    choices = List.copyOf(choices);
  }

  /** One that is asked with options. */
  public QuestionText(
      Format format,
      String context,
      String passage,
      String stem,
      List<Choice> choices,
      String explanation) {
    this(format, context, passage, stem, choices, Parts.NONE, explanation);
  }

  public static QuestionText of(Draft draft) {
    return new QuestionText(
        draft.item().format(),
        draft.context() == null ? "" : draft.context(),
        draft.passage(),
        curled(draft.stem()),
        draft.item().options().stream().map(Choice::of).map(QuestionText::curled).toList(),
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

  /**
   * Whether the same answer is right as in another wording of the question. What only reads
   * otherwise is no other answer.
   */
  boolean hasKeyOf(QuestionText other) {
    if (format != other.format) {
      return false;
    }
    return switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> isRightAs(other);
      case MATCH -> !isMoved(parts.lefts(), parts.rights(), other.parts);
      case ORDER -> !isMoved(parts.sequence(), other.parts.sequence());
      case NUMERIC, SHORT -> item().grade(other.item().right()) >= 1;
    };
  }

  /** The same words wherever they stand, or others at their place that were not wrong before. */
  private boolean isRightAs(QuestionText other) {
    var right = texts(true);
    var was = other.texts(true);
    return right.equals(was)
        || item().keys().equals(other.item().keys())
            && Collections.disjoint(right, other.texts(false))
            && Collections.disjoint(was, texts(false));
  }

  private Set<String> texts(boolean correct) {
    return choices.stream()
        .filter(choice -> choice.correct() == correct)
        .map(Choice::text)
        .collect(Collectors.toSet());
  }

  /** Whether some of the same sides belong to others now. */
  private static boolean isMoved(List<String> lefts, List<String> rights, Parts other) {
    return IntStream.range(0, lefts.size())
        .anyMatch(
            i -> {
              int was = other.lefts().indexOf(lefts.get(i));
              return was >= 0
                  && other.rights().contains(rights.get(i))
                  && !other.rights().get(was).equals(rights.get(i));
            });
  }

  /** Whether those that stand in both stand in another order. */
  private static boolean isMoved(List<String> steps, List<String> before) {
    var kept = steps.stream().filter(before::contains).toList();
    return !kept.equals(before.stream().filter(steps::contains).toList());
  }

  /** Whether one wrong option has other words than before, and nothing else differs. */
  boolean isWithAnotherOption(QuestionText before) {
    var came = new HashSet<>(texts(false));
    came.removeAll(before.texts(false));
    var kept = new HashSet<>(choices);
    kept.retainAll(before.choices);
    return came.size() == 1
        && kept.size() == choices.size() - 1
        && choices.size() == before.choices.size()
        && withChoices(before.choices).equals(before);
  }

  public QuestionText withChoices(List<Choice> others) {
    return new QuestionText(format, context, passage, stem, others, parts, explanation);
  }

  public static Choice curled(Choice choice) {
    return new Choice(curled(choice.text()), choice.correct(), curled(choice.why()));
  }

  /** Files and commands write plain quotation marks; people read typographic ones. */
  public static String curled(String text) {
    return text.replaceAll("\"([^\"]*)\"", "“$1”");
  }
}
