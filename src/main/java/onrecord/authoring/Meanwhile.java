package onrecord.authoring;

import java.util.List;
import onrecord.question.Choice;
import onrecord.question.QuestionVersion;
import onrecord.user.User;

/**
 * The wording that is in use by now, while another page has a different one open.
 *
 * @param by who saved it, as the reader is told, or null where the question was drafted anew
 * @param undone whether it is an earlier one, since what came after it was taken back
 * @param replaceable false where its options are others, so that the two cannot be told apart
 */
public record Meanwhile(
    QuestionVersion saved, String by, boolean undone, List<Choice> choices, boolean replaceable) {

  static Meanwhile since(QuestionVersion began, QuestionVersion saved, User reader) {
    return new Meanwhile(
        saved,
        saved.createdBy == null ? null : named(saved.createdBy, reader),
        saved.number < began.number,
        List.copyOf(saved.choices),
        began.format == saved.format && began.choices.size() == saved.choices.size());
  }

  private static String named(User by, User reader) {
    return by.id.equals(reader.id) ? "you, in another window," : by.name;
  }
}
