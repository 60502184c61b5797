package onrecord.question.flaw;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/** What an outlet puts in of its own while it tells what somebody said. */
final class Asides {
  /**
   * "… defended the loan, which is to be repaid by 2036", "… £6m, a figure from a study of 2022".
   */
  private static final Pattern BEFORE_KEY =
      Pattern.compile(
          "(?s).*, (?:(?:which|who|whose|where)|(?:an?|the) [\\p{Ll}-]+ (?:from|that|which|who|of)) [^,.;:\"“”]*");

  /** What a law or treaty lays down is as it is, whoever speaks of it. */
  private static final Pattern RULE =
      Pattern.compile(
          ", which (?:requires?|required|obliges?|obliged|provides?|provided|allows?|allowed|forbids?|forbade|bans?|banned"
              + "|lays down|laid down|entitles?|entitled|grants?|granted|commits?|committed) [^,.;“”\"]*\\.?\\z");

  private static final int ENOUGH = 2;
  private static final int NEAR = 300;

  private Asides() {}

  /** Whether the key stands in such an aside, and nowhere else in the evidence. */
  static boolean hold(String key, Draft draft, Reading reading) {
    var at =
        Pattern.compile("(?i)(?<![\\p{L}\\d])" + Pattern.quote(key.strip()) + "(?![\\p{L}\\d])");
    return draft.evidence() != null
        && !key.isBlank()
        && draft.evidence().spans().stream()
            .anyMatch(span -> at.matcher(span.in(reading.text())).find())
        && draft.evidence().spans().stream()
            .allMatch(
                span ->
                    at.matcher(span.in(reading.text()))
                        .results()
                        .allMatch(found -> isAside(span, found.start(), reading.text())));
  }

  /**
   * Whether all that the evidence has of the key's words is what a rule lays down: "the treaty of
   * 1974, which requires each state to give notice".
   */
  static boolean holdRule(String key, Draft draft) {
    var aside = RULE.matcher(draft.evidence().text());
    if (!aside.find()) {
      return false;
    }
    String before = draft.evidence().text().substring(0, aside.start());
    var words = Words.content(key);
    var told = Words.content(aside.group());
    return words.stream().filter(told::contains).count() >= ENOUGH
        && Words.content(before).stream().noneMatch(words::contains);
  }

  private static boolean isAside(Span span, int at, String text) {
    int end = span.start() + at;
    String before = text.substring(Math.max(0, end - NEAR), end);
    String sentence = SentenceEnds.of(before).reduce("", (one, next) -> next);
    return BEFORE_KEY.matcher(sentence).matches();
  }
}
