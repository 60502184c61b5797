package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * What somebody is accused of or denies is asked as that: a question that takes it for done calls
 * people guilty.
 */
final class ChargeAsCharge implements Check {
  private static final Set<Kind> ASKED = EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT);

  private static final Pattern CHARGED =
      Pattern.compile(
          "(?i)\\b(den(?:y|ies|ied) (?!him|her|them|the \\p{L}+ (?:access|entry))|accus(?:es?|ed|ing) |alleg(?:es?|ed|edly|ing)\\b|allegations?\\b"
              + "|suspect(?:s|ed)?\\b|charged (?:\\p{L}+ )?with\\b|pleaded not guilty|stands? trial|on trial for\\b|rumou?red\\b"
              + "|(?:a|the|this) claims? (?:on|that|by|from)\\b|reject(?:s|ed) (?:the )?(?:charge|claim|accusation|suggestion|allegation)s?)");

  /** The stem has somebody say so, or calls it open. */
  private static final Pattern TOLD = Attributed.verbs("attributing.charge");

  private static final Pattern WHO = Pattern.compile("(?i)^(who|whose|which)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (!ASKED.contains(draft.kind())
        || key == null
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || Attributed.is(draft.stem())
        || TOLD.matcher(Quotations.without(draft.stem() + " " + key.text())).find()) {
      return List.of();
    }
    return draft
        .evidence()
        .sentences()
        .filter(sentence -> isCharge(sentence, draft, key))
        .limit(1)
        .map(
            sentence ->
                Flaw.reject(
                    "claim_as_fact",
                    "The article tells this only as a charge; the question takes it for done."))
        .toList();
  }

  /** The words behind the charge are asked about, or the one who is charged is the answer. */
  private static boolean isCharge(String sentence, Draft draft, Option key) {
    var charge = CHARGED.matcher(sentence);
    if (!charge.find()) {
      return false;
    }
    var asked = Words.content(draft.stem());
    asked.removeAll(Words.content(Shown.context(draft)));
    var answer = Words.content(key.text());
    var behind = Words.content(sentence.substring(charge.start()));
    long shared = asked.stream().filter(behind::contains).count();
    boolean keyBehind = answer.stream().anyMatch(behind::contains);
    boolean keyBefore =
        Words.content(sentence.substring(0, charge.start())).stream().anyMatch(answer::contains);
    return keyBehind || keyBefore && (shared > 0 || WHO.matcher(draft.stem()).find()) || shared > 1;
  }
}
