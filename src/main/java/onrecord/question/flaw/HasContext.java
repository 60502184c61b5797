package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;

/** A question that is read in six weeks tells what it is about and when. */
final class HasContext implements Check {
  static final String CODE = "no_context";
  private static final Pattern DAY = Pattern.compile("\\d+|\\b(" + Months.ANY + ")\\b");

  /** A name, a year or a quotation, which can be looked for. */
  private static final Pattern NAMED =
      Pattern.compile("(?<!^)(?<![.?!:] )(?U:\\b)\\p{Lu}\\p{L}|\\b(1[6-9]|20)\\d\\d\\b|[\"“]");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String story = DAY.matcher(Shown.context(draft)).replaceAll(" ");
    if (!Words.content(story).isEmpty()) {
      return List.of();
    }
    if (Shown.context(draft).isBlank()
        && draft.passage() == null
        && !NAMED.matcher(draft.stem()).find()) {
      return List.of(
          Flaw.reject(
              CODE, "Neither a line above the stem nor a name in it tells what it is about."));
    }
    return List.of(
        Flaw.warn(
            CODE,
            Shown.context(draft).isBlank()
                ? "No line above the stem tells what it is about and when."
                : "The line above the stem tells when, but not what it is about."));
  }
}
