package onrecord.question.item;

import java.util.Locale;

/** What a question asks for, whatever its {@link Format}. */
public enum Kind {
  WHO_SAID,
  WHICH_SAID,
  COMPLETE_QUOTE,
  ROLE,
  WHAT_ABOUT,
  SPEECH_ACT,
  CLAIM_OR_FACT,
  QUOTE_OR_PARAPHRASE,
  FACT,
  ORDER,
  OCCASION,
  TWO_SIDES,
  NUMBER,
  MISATTRIBUTION;

  /** The name in files and commands, such as {@code who_said}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
