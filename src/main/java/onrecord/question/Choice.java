package onrecord.question;

import jakarta.persistence.Embeddable;
import onrecord.question.item.Option;

/** One option, with why it is wrong or right. */
@Embeddable
public record Choice(String text, boolean correct, String why) {
  public static Choice of(Option option) {
    return new Choice(option.text(), option.correct(), option.why() == null ? "" : option.why());
  }

  public Option asOption() {
    return new Option(text, correct, why.isEmpty() ? null : why);
  }
}
