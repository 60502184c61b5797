package onrecord.authoring;

import java.util.List;
import java.util.Objects;
import onrecord.desk.DeskFilter;
import onrecord.question.Basis;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
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

  /** Whether somebody wrote it: then the passage above it may be any of the article, or none. */
  public boolean isOwn() {
    return Question.OWN.equals(question.rule);
  }

  /** Whether there is a passage to explain or to copy. */
  public boolean hasPassageField() {
    return began.passage != null || isOwn();
  }

  /** What stands in the field of the passage. */
  public String passageTyped() {
    String typed = form.passage() == null ? began.passage : form.passage();
    return typed == null ? "" : typed;
  }

  /** Whether one voice says it; where several do, there is nobody to choose. */
  public boolean isOfOneVoice() {
    return question.kind != Kind.TWO_SIDES || began.speaker != null;
  }

  private Explained passage() {
    return new Explained(form.passage(), began.passage, isOwn());
  }

  /** Who says it, as chosen; null where the outlet does. */
  public String speaker() {
    String chosen = form.speaker() == null ? began.speaker : FreeText.of(form.speaker());
    return chosen == null || chosen.isEmpty() ? null : chosen;
  }

  /** Whether a version has all of it already. Of what was checked. */
  boolean isAsIn(QuestionVersion version) {
    return wording().equals(version.wording()) && basis().equals(version.basis());
  }

  /** The same words of the article, as of the day that it has by now. */
  Basis basis() {
    return question.current.basis().corrected(speaker(), question.article.publishedOn);
  }

  /** What is missing or too long; what the checks say comes after it. */
  Problems problems() {
    var problems = Problems.none();
    var rules = new FieldRules(problems);
    passage().check(problems);
    boolean asksAnew = !FreeText.of(form.stem()).equals(began.stem);
    if (asksAnew || !Objects.equals(passage().text(), began.passage)) {
      rules.checkPassage(question.kind, form.stem(), passage().text(), hasPassageField());
    }
    rules.checkAsked(form.context(), form.stem());
    if (fields() == Fields.OPTIONS) {
      options.checkAll(began.format, began.choices.size(), problems);
    }
    boolean saidAnew = asksAnew || !Objects.equals(speaker(), began.speaker);
    if (saidAnew && isTruth() && !options.asTruths().isMarkedFalse()) {
      rules.checkSpeakerIsNamed(form.stem(), speaker());
    }
    parts.check(began.format, problems);
    rules.checkExplained(form.explanation(), form.speaker());
    return problems;
  }

  /** Of what was checked. */
  QuestionText wording() {
    return new QuestionText(
        began.format,
        FreeText.of(form.context()),
        passage().text(),
        FreeText.of(form.stem()),
        fields() == Fields.OPTIONS ? options.choices() : List.of(),
        parts.parts(began.format),
        FreeText.of(form.explanation()));
  }
}
