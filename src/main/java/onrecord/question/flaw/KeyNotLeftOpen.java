package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Option;

/**
 * What the key tells as done the evidence does not leave open: "has not decided whether to open an
 * inquiry" opens none.
 */
final class KeyNotLeftOpen implements Check {
  /** What stands behind these, up to the end of the clause, is not so yet or nobody knows. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:whether|(?:has|have|had|is|are|was|were) (?:yet|still|due|about|not|going|expected|planned) to|"
              + "(?:refus|declin)(?:es?|ed|ing) to|rul(?:es?|ed|ing) out) ([^,;.!?]+)");

  /** The key itself, or the stem, leaves it open too. */
  private static final Pattern ASKED_SO =
      Pattern.compile(
          "(?i)\\b(?:whether|if|not|no|never|yet|would|will|could|(?-i:may)|might|should|due|plan\\w*|refus\\w*|declin\\w*|rul\\w+ out|fail\\w*|without|open"
              + "|decid\\w*|instead|rather|to)\\b|n['’]t\\b");

  private static final int ENOUGH = 2;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    return key == null
            || draft.evidence() == null
            || draft.asksAboutPassage()
            || ASKED_SO.matcher(key.text()).find()
            || ASKED_SO.matcher(Quotations.without(draft.stem())).find()
            || !isLeftOpen(key.text(), draft)
        ? List.of()
        : List.of(Flaw.warn("wrong_key", "The evidence leaves open what the key tells as done."));
  }

  /** All telling words of the key stand in such a clause, and some of them nowhere else. */
  private static boolean isLeftOpen(String key, Draft draft) {
    var told = Words.content(key);
    String evidence = draft.evidence().text();
    var settled = Words.content(OPEN.matcher(evidence).replaceAll(" "));
    return told.size() >= ENOUGH
        && told.stream().anyMatch(word -> !settled.contains(word))
        && clauses(evidence).map(Words::content).anyMatch(open -> open.containsAll(told));
  }

  private static Stream<String> clauses(String evidence) {
    return OPEN.matcher(evidence).results().map(found -> found.group(1));
  }
}
