package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;

/** A blank comes after the words that tell what belongs there. */
final class BlankNotFirst implements Check {
  private static final Pattern FIRST =
      Pattern.compile("(^|[\"“])[\\s.…\\[\\]]*(?:(?i:the|a|an) )?_{2,}");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return FIRST.matcher(draft.stem()).find()
        ? List.of(Flaw.reject("blank_first", "The sentence begins with its blank."))
        : List.of();
  }
}
