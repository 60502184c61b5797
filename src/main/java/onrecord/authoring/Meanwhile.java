package onrecord.authoring;

import java.util.List;
import onrecord.question.Choice;
import onrecord.question.QuestionVersion;

/**
 * A wording that somebody saved while another page had the one before it open.
 *
 * @param by who saved it, or null where the question was drafted anew
 * @param replaceable false where its options are others, so that the two cannot be told apart
 */
public record Meanwhile(
    QuestionVersion saved, String by, List<Choice> choices, boolean replaceable) {

  static Meanwhile since(QuestionVersion began, QuestionVersion saved) {
    return new Meanwhile(
        saved,
        saved.createdBy == null ? null : saved.createdBy.name,
        List.copyOf(saved.choices),
        began.format == saved.format && began.choices.size() == saved.choices.size());
  }
}
