package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;

/** The stem does not ask for what is not so; a "not" in what somebody said is another matter. */
final class NotNegative implements Check {
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?<!, )\\bnot\\b|, not\\b(?! (the|an?|in|by|his|her|their)\\b)|\\b(except|never|n['’]t)\\b");
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<!not) (that|whether|if|because|said|says|say|told|argued|claimed|warned|announced|denied|stated|insisted|promised|acknowledged) ");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String main = REPORTED.split(Quotations.without(draft.stem()), 2)[0];
    return NEGATIVE.matcher(main).find()
        ? List.of(Flaw.warn("negative_stem", "The stem asks for what is not so."))
        : List.of();
  }
}
