package onrecord.authoring;

import java.util.List;
import onrecord.desk.DeskFilter;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Format;
import onrecord.system.FreeText;
import onrecord.system.Problems;

/**
 * A question on its edit page.
 *
 * @param began the version that was open when the form was filled in
 * @param desk how the desk was narrowed from where it was opened
 */
public record Editing(
    Question question,
    QuestionVersion began,
    EditResource.Form form,
    EditedOptions options,
    EditedParts parts,
    DeskFilter desk) {
  static Editing of(Question question, String from, DeskFilter desk) {
    var current = question.current;
    return new Editing(
        question,
        current,
        EditResource.Form.of(current, from),
        EditedOptions.of(current.choices),
        EditedParts.of(current.parts),
        desk);
  }

  /** Where it was opened: the question's page, or the desk. */
  public String cameFrom() {
    return after(null);
  }

  /**
   * The same after it was saved.
   *
   * @param review what was done, or null for nothing
   */
  String after(Long review) {
    return form.isFromItem()
        ? form.origin().page(question.id, review)
        : desk.address(question.article.id, question.id);
  }

  /** The page once more, with the wording that is stored. */
  public String anew() {
    return form.isFromItem() ? form.origin().editor(question.id) : desk.editor(question.id);
  }

  public Fields fields() {
    return Fields.of(began.format);
  }

  public List<EditedOptions.Line> lines() {
    return options.lines(began.choices.size());
  }

  public boolean isSeveral() {
    return began.format == Format.MULTIPLE;
  }

  /** Whether the options are true and false, and not to be written. */
  public boolean isTruth() {
    return began.format == Format.TRUEFALSE
        && EditedOptions.TRUTHS.equals(began.choices.stream().map(Choice::text).toList());
  }

  /** What is missing or too long; what the checks say comes after it. */
  Problems problems() {
    var problems = Problems.none();
    form.checkAsked(problems);
    if (fields() == Fields.OPTIONS) {
      options.checkAll(began.format, began.choices.size(), problems);
    }
    parts.check(began.format, problems);
    form.checkExplained(problems);
    return problems;
  }

  /** Of what was checked. */
  QuestionText wording() {
    return new QuestionText(
        began.format,
        FreeText.of(form.context()),
        began.passage,
        FreeText.of(form.stem()),
        fields() == Fields.OPTIONS ? options.choices() : List.of(),
        parts.parts(began.format),
        FreeText.of(form.explanation()));
  }
}
