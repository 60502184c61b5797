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

  /** The same without a "not". */
  private static final Pattern ODD_ONE =
      Pattern.compile(
          "(?i)\\ball but one\\b|\\b(is|marks|be|find|name) the (only )?(exception|odd one out)\\b"
              + "|\\bwhich (is|one is) (the )?odd\\b|\\bdo(es)? not belong\\b|\\bis missing from (the|this) list\\b"
              + "|^which (one )?of (these|the following)\\b.*\\b(is|are|was|were) (false|untrue|incorrect|absent)\\b");

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<!not) (that|whether|if|because|said|says|say|told|argued|claimed|warned|announced|denied|stated|insisted|promised|acknowledged) ");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String main = REPORTED.split(Quotations.without(draft.stem()), 2)[0];
    if (ODD_ONE.matcher(Quotations.without(draft.stem())).find()) {
      return List.of(
          Flaw.reject("negative_stem", "All options but the key are right: ask for what is so."));
    }
    if (!NEGATIVE.matcher(main).find()) {
      return List.of();
    }
    return List.of(
        EXCEPTION.matcher(main).find()
            ? Flaw.reject("negative_stem", "The stem asks for the exception and does not mark it.")
            : Flaw.warn("negative_stem", "The stem asks for what is not so."));
  }
}
