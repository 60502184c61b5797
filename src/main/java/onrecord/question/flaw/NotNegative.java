package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;

/** The stem does not ask for what is not so; a "not" in what somebody said is another matter. */
final class NotNegative implements Check {
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?<!, )\\bnot\\b|, not\\b(?! (the|an?|in|by|his|her|their)\\b)|\\b(except|never)\\b|n['’]t\\b");

  /** All options but the key are right then, and who reads fast picks one of them. */
  private static final Pattern EXCEPTION =
      Pattern.compile("(?i)^(all of (these|the)|which (one )?of (these|the))\\b");

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<!not) (that|whether|if|because|said|says|say|told|argued|claimed|warned|announced|denied|stated|insisted|promised|acknowledged) ");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String main = REPORTED.split(Quotations.without(draft.stem()), 2)[0];
    if (!NEGATIVE.matcher(main).find()) {
      return List.of();
    }
    return List.of(
        EXCEPTION.matcher(main).find()
            ? Flaw.reject("negative_stem", "The stem asks for the exception and does not mark it.")
            : Flaw.warn("negative_stem", "The stem asks for what is not so."));
  }
}
