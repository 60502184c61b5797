package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.TimeAsGiven.Time;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution.Modality;

/**
 * The key tells how a passage presents some words: whose claim it is, of what kind, and no more.
 */
final class ViewAsGiven {
  private static final Pattern REJECTED =
      Pattern.compile("(?i)\\b(?:passage|article|outlet) rejects\\b");

  /** Of a passage that rejects what somebody says one of these is a word. */
  private static final Pattern REJECTS =
      Pattern.compile(
          "(?i)\\b(?:fals\\p{L}*|untru\\p{L}*|incorrect\\p{L}*|inaccura\\p{L}*|erroneous\\p{L}*|mistaken\\p{L}*|wrong\\p{L}*|baseless\\p{L}*|unfounded"
              + "|debunk\\p{L}*|discredit\\p{L}*|disprov\\p{L}*|refut\\p{L}*|rebut\\p{L}*|contradict\\p{L}*|mislead\\p{L}*|lie[sd]?|lying"
              + "|evidence|facts?|contrary|myths?|hoax\\p{L}*|exaggerat\\p{L}*|unsupported|reject\\p{L}*|dismiss\\p{L}*|disput\\p{L}*|den(?:y|ies|ied)"
              + "|however|but|yet|although|though|despite|actually|reality|records?|slip|supposed\\p{L}*|so-called|"
              + Negation.WORDS
              + ")\\b|n['’]t\\b");

  private static final Pattern BY =
      Pattern.compile("^As (?:an? (?<noun>\\p{L}+)|something that|what) (?:by )?(?<rest>.+)$");

  private static final Pattern OPPOSED = Pattern.compile("(?i) (?:opposes?|rules? out|rejects?)$");

  private static final Pattern CONTRARY =
      Pattern.compile(
          "(?i)\\b(?:oppos\\p{L}*|rul(?:e[sd]?|ing) out|reject\\p{L}*|against|den(?:y|ies|ied)|refus\\p{L}*|"
              + Negation.WORDS
              + ")\\b|n['’]t\\b");

  /** What somebody says, by a sign that his words or their verb then have. */
  private enum Noun {
    DENIAL(
        "deni\\p{L}*|deny\\p{L}*|reject\\p{L}*|dismiss\\p{L}*|disput\\p{L}*|false\\p{L}*|untrue|wrong\\p{L}*|fail\\p{L}*|refus\\p{L}*|lack\\p{L}*|un\\p{L}{3,}|in\\p{L}{4,}|im\\p{L}{4,}|little|few|"
            + Negation.WORDS),
    DEMAND(
        "demand\\p{L}*|urg\\p{L}*|call\\p{L}*|insist\\p{L}*|should\\p{L}*|must\\p{L}*|need\\p{L}*|ought|ha(?:s|ve|d) to|want\\p{L}*|deserv\\p{L}*|requir\\p{L}*|time|let|ask\\p{L}*|important|responsib\\p{L}*|right|please"),
    FORECAST(
        "predict\\p{L}*|forecast\\p{L}*|expect\\p{L}*|fore\\p{L}*|warn\\p{L}*|will|would|won|shall|going to|likely|may|might|could|can|plan\\p{L}*|hop\\p{L}*|poised|set to|if|promis\\p{L}*|project\\p{L}*|to");

    final Pattern sign;

    Noun(String sign) {
      this.sign = Pattern.compile("(?i)\\b(?:" + sign + ")\\b|n['’]t\\b|['’](?:ll|d)\\b");
    }
  }

  private ViewAsGiven() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    return InPassage.wrongKey(Kind.CLAIM_OR_FACT, draft, reading, ViewAsGiven::message);
  }

  private static Optional<String> message(String key, InPassage asked) {
    if (REJECTED.matcher(key).find() && !mayReject(asked)) {
      return Optional.of("The passage has no word that rejects it.");
    }
    Matcher by = BY.matcher(key);
    if (!by.find() || by.group("noun") != null && by.group("noun").equals("statement")) {
      return Optional.empty();
    }
    if (asked.isOwn()) {
      return Optional.of("The passage gives these words without a source.")
          .filter(m -> asked.names(key));
    }
    if (asked.isAnother(by.group("rest"))) {
      return Optional.of("In the passage somebody else says so.");
    }
    return !asked.isSaid()
        ? Optional.empty()
        : by.group("noun") == null ? ofTime(key, asked) : ofNoun(by.group("noun"), asked);
  }

  private static Optional<String> ofNoun(String noun, InPassage asked) {
    String told = asked.words() + " " + asked.cues();
    boolean demanded = asked.said().stream().anyMatch(one -> one.modality() != Modality.PLAIN);
    return List.of(Noun.values()).stream()
        .filter(one -> one.name().equalsIgnoreCase(noun))
        .filter(one -> !demanded && !one.sign.matcher(told).find())
        .map(one -> "In the passage it is no " + noun + ".")
        .findFirst();
  }

  /** "As something that Brandt says has happened". */
  private static Optional<String> ofTime(String key, InPassage asked) {
    if (OPPOSED.matcher(key).find()) {
      return Optional.of("Nothing in the passage tells that somebody is against it.")
          .filter(m -> !CONTRARY.matcher(asked.passage()).find());
    }
    Optional<Time> named = TimeAsGiven.named(key);
    return TimeAsGiven.of(asked.words())
        .filter(time -> named.isPresent() && named.get() != time)
        .map(time -> "The words are of another kind.");
  }

  /** Whether the passage has a word besides those that somebody says that may reject them. */
  static boolean mayReject(InPassage asked) {
    return REJECTS.matcher(asked.besideSaid()).find();
  }
}
