package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/**
 * Words in quotation marks stand in the article, the blank filled by the key. A quotation that goes
 * on after "she said" is one.
 */
final class QuotationsVerbatim implements Check {
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?i)\\b(?:written (?:for|by) an? |made up|invented|mistakes?|errors?|mistaken(?:ly)?|wrong(?:ly)? |altered|changed|pupil|student|summary)\\b|\\b(?:wrong|false|mistaken) (?:person|speaker|source)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading != null
        && draft.passage() != null
        && !isMadeUp(draft)
        && !stands(draft.passage(), reading)) {
      return List.of(Flaw.reject("altered_quote", "The passage does not stand so in the article."));
    }
    var asked = new ArrayList<String>();
    // What somebody is said to have made of a passage is wrong on purpose.
    if (draft.kind() != Kind.MISATTRIBUTION) {
      asked.add(filled(draft));
    }
    if (reading != null) {
      asked.addAll(Shown.answers(draft));
    }
    if (reading == null && (draft.evidence() == null || draft.evidence().text().isBlank())) {
      return List.of();
    }
    return asked.stream()
        .flatMap(text -> Quotations.in(text).stream())
        .flatMap(quotation -> Quotations.parts(quotation).stream())
        .filter(part -> !isSaid(part, draft, reading))
        .map(part -> altered(part, reading != null))
        .limit(1)
        .toList();
  }

  /** "The passage, written for a class, gives a remark to the wrong person": it tells so itself. */
  private static boolean isMadeUp(Draft draft) {
    return draft.kind() == Kind.MISATTRIBUTION && MADE_UP.matcher(draft.stem()).find();
  }

  /** The stem with the right answer in its blank, be that picked or typed. */
  private static String filled(Draft draft) {
    return draft.item().rightAnswers().stream()
        .findFirst()
        .map(answer -> Quotations.filled(draft.stem(), answer))
        .orElse(draft.stem());
  }

  private static boolean stands(String passage, Reading reading) {
    return Quotations.parts(passage).stream().allMatch(reading::has);
  }

  private static boolean isSaid(String part, Draft draft, Reading reading) {
    return reading == null
        ? Words.contains(draft.evidence().text(), part)
        : reading.has(part) || !reading.saying(part).isEmpty();
  }

  private static Flaw altered(String part, boolean sure) {
    return sure
        ? Flaw.reject("altered_quote", "The article does not have the words “" + part + "”.")
        : Flaw.warn("altered_quote", "The evidence does not have the words “" + part + "”.");
  }
}
