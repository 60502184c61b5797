package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/** Where the evidence lists several things, only one of them is among the options. */
final class NoSecondListed implements Check {
  private static final Set<Kind> ASKED =
      EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT, Kind.OCCASION);

  /** "Kesterly, Vessmark and Oldhaven": names, with nothing between them but commas and "and". */
  private static final Pattern LIST =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*(?:(?:, and | and |, ).{0,4}?"
              + "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*)+");

  private static final String GLUE =
      "(?:, (?:[\\p{L}’'-]+ ?){1,3})*,? (?:and|or|as well as) (?:the |an? )?";

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!ASKED.contains(draft.kind()) || draft.evidence() == null || draft.item().key() == null) {
      return List.of();
    }
    String key = draft.item().key().text();
    Matcher list = LIST.matcher(draft.evidence().text());
    while (list.find()) {
      String listed = list.group();
      if (Words.contains(listed, key)) {
        return draft.item().distractors().stream()
            .filter(option -> Words.contains(listed, option.text()))
            .map(
                option ->
                    Flaw.reject(
                        "two_keys", "The evidence lists “" + option.text() + "” beside the key."))
            .toList();
      }
    }
    return draft.item().distractors().stream()
        .filter(option -> isBeside(bare(key), bare(option.text()), draft.evidence().text()))
        .limit(1)
        .map(
            option ->
                Flaw.warn("two_keys", "The evidence has “" + option.text() + "” beside the key."))
        .toList();
  }

  private static String bare(String option) {
    return Pattern.quote(
        option.strip().replaceFirst("^(?i)(the|an?) ", "").replaceFirst("\\.$", ""));
  }

  /** "Nausea, fever and a rash": small words in a row. */
  private static boolean isBeside(String key, String other, String evidence) {
    return Pattern.compile("(?i)\\b(" + key + GLUE + other + "|" + other + GLUE + key + ")\\b")
        .matcher(evidence)
        .find();
  }
}
