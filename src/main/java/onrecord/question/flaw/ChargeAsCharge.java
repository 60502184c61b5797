package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Format;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Says;

/**
 * What somebody is accused of or denies is asked as that: a question that takes it for done calls
 * people guilty.
 */
final class ChargeAsCharge implements Check {

  private static final String A_CHARGE =
      "(?:charge|claim|accusation|suggestion|allegation|belief|assertion|insinuation|rumou?r|notion|contention|speculation)s?";

  private static final Pattern CHARGED =
      Pattern.compile(
          "(?i)\\b("
              + Says.DENY
              + " (?!him|her|them|the \\p{L}+ (?:access|entry))|accus(?:es?|ed|ing) |alleg(?:es?|ed|edly|ing)\\b|allegations?\\b"
              + "|suspect(?:s|ed)?\\b|charged (?:\\p{L}+ )?with\\b|pleaded not guilty|stands? trial|on trial for\\b|rumou?red\\b"
              + "|(?:a|the|this|these|any) "
              + A_CHARGE
              + "(?:,? (?:made|put forward|raised|voiced|heard|repeated|spread)[^.;]{0,60})?,? that\\b"
              + "|(?:a|the|this) claims? (?:on|by|from)\\b"
              + "|(?:reject|dismiss|disput|contest|refut|rebutt?|challeng|question|deni|contradict|disown|brush|wav)(?:e?[sd]?|ing) "
              + "(?:away |aside |off )?(?:(?:the|a|any|all|this|these|such|his|her|their|its) )?(?:\\p{L}+ )?"
              + A_CHARGE
              + ")");

  /** The stem has somebody say so, or calls it open. */
  private static final Pattern TOLD = Attributed.verbs("attributing.charge");

  /** In the end it is no charge any more. */
  static final Pattern ADMITTED =
      Pattern.compile(
          "(?i)(?<!\\b(?:not|never) )\\b(?:changed (?:his|her|their) pleas?(?! to not\\b)|pleaded guilty)\\b");

  private static final double HALF = 0.5;

  private static final Pattern WHO = Pattern.compile("(?i)^(who|whose|which)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    boolean judged = draft.item().format() == Format.TRUEFALSE;
    if (!Kinds.TELLING.contains(draft.kind())
        || key == null && !judged
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || Attributed.is(draft.stem())
        || TOLD.matcher(Quotations.without(draft.stem() + (judged ? "" : " " + key.text())))
            .find()) {
      return List.of();
    }
    return draft
        .evidence()
        .sentences()
        .filter(
            sentence -> judged ? isOnlyCharged(sentence, draft) : isCharge(sentence, draft, key))
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
    if (!charge.find() || ADMITTED.matcher(sentence).find()) {
      return false;
    }
    var asked = asked(draft);
    var answer = Words.content(key.text());
    var behind = Words.content(sentence.substring(charge.start()));
    long shared = asked.stream().filter(behind::contains).count();
    boolean keyBehind = answer.stream().anyMatch(behind::contains);
    boolean keyBefore =
        Words.content(sentence.substring(0, charge.start())).stream().anyMatch(answer::contains);
    return keyBehind || keyBefore && (shared > 0 || WHO.matcher(draft.stem()).find()) || shared > 1;
  }

  /** Half of what is to be called true or false is what the charge tells. */
  private static boolean isOnlyCharged(String sentence, Draft draft) {
    var charge = CHARGED.matcher(sentence);
    if (!charge.find()) {
      return false;
    }
    String told = sentence.substring(charge.start());
    var behind = Words.content(told.substring(Math.max(0, told.indexOf(" that "))));
    var stated = asked(draft);
    long shared = stated.stream().filter(behind::contains).count();
    return shared > 1 && shared >= HALF * stated.size();
  }

  private static Set<String> asked(Draft draft) {
    var asked = Words.content(draft.stem());
    asked.removeAll(Words.content(Shown.context(draft)));
    return asked;
  }
}
