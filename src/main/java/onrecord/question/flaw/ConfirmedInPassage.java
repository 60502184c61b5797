package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Option;

/**
 * A key says that the passage confirms a claim only where the outlet tells the same there in its
 * own voice: else what somebody said would be taught as a fact.
 */
final class ConfirmedInPassage implements Check {
  private static final Pattern CONFIRMS =
      Pattern.compile(
          "(?i)\\b(?:confirm|prove|verifie|corroborate|establishe)s\\b|\\bbears? out\\b");

  /** "Neither confirms nor rejects". */
  private static final Pattern NOT = Pattern.compile("(?i)\\b(?:neither|nor|not|never|nobody)\\b");

  /** Of fewer words the same may stand anywhere. */
  private static final int FEW = 3;

  private static final double HALF = 0.5;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (key == null
        || reading == null
        || !draft.asksAboutPassage()
        || !CONFIRMS.matcher(key.text()).find()
        || NOT.matcher(key.text()).find()) {
      return List.of();
    }
    return Quotations.in(draft.stem()).stream()
            .max(Comparator.comparingInt(String::length))
            .filter(claim -> Words.count(claim) >= FEW)
            .filter(claim -> isOnlySaid(claim, draft.passage(), reading))
            .isPresent()
        ? List.of(
            Flaw.reject(
                "claim_as_fact",
                "The passage has this only as the words of somebody: nothing in it confirms them."))
        : List.of();
  }

  private static boolean isOnlySaid(String claim, String passage, Reading reading) {
    String shown = Brackets.without(passage);
    List<String> said =
        reading.found().attributions().stream()
            .flatMap(one -> one.content().stream())
            .map(span -> Brackets.without(span.in(reading.text())))
            .filter(shown::contains)
            .toList();
    if (said.stream().noneMatch(words -> Words.contains(words, claim))) {
      return false;
    }
    String own = shown;
    for (String words : said) {
      own = own.replace(words, " ");
    }
    Set<String> told = Words.content(own);
    Set<String> claimed = Words.content(claim);
    long common = claimed.stream().filter(word -> Words.hasAnyFormOf(told, word)).count();
    return common < HALF * claimed.size();
  }
}
