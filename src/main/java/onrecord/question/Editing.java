package onrecord.question;

import java.util.List;

/**
 * A question on its edit page.
 *
 * @param began the version that was open when the form was filled in
 */
public record Editing(
    Question question, QuestionVersion began, EditResource.Form form, EditedParts parts) {
  /** Which of the form's parts a format has; all others have options. */
  public enum Fields {
    OPTIONS,
    PAIRS,
    STEPS,
    NUMBER,
    WORDS
  }

  public List<EditResource.Form.Line> lines() {
    return form.lines(began);
  }

  public Fields fields() {
    return switch (began.format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> Fields.OPTIONS;
      case MATCH -> Fields.PAIRS;
      case ORDER -> Fields.STEPS;
      case NUMERIC -> Fields.NUMBER;
      case SHORT -> Fields.WORDS;
    };
  }
}
