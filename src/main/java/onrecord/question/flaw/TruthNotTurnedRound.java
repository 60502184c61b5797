package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Says;

/** What is marked as true is not the contrary of what the evidence tells in the same words. */
final class TruthNotTurnedRound implements Check {
  private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:" + Says.DENY + ")\\b");

  /** And nothing denied before or behind. */
  private static final Pattern ADMITTED =
      Pattern.compile(
          "(?is)^(?!.*(?:\\b(?:"
              + Says.DENY
              + "|reject\\w*|dismiss\\w*|disput\\w*|"
              + Negation.WORDS
              + ")\\b|n['’]t\\b)).*\\b(?:acknowledg|admit|conced|confirm)\\w*\\b");

  private static final double NEARLY_ALL = 0.8;
  private static final int FEWEST = 3;

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!draft.item().isMarkedTrue() || draft.evidence() == null) {
      return List.of();
    }
    if (DENIED.matcher(draft.stem()).find() && ADMITTED.matcher(draft.evidence().text()).find()) {
      return List.of(Flaw.warn("wrong_key", "The evidence has it admitted, and not denied."));
    }
    Set<String> stated = stated(draft);
    boolean negated = Negation.in(draft.stem());
    List<String> told =
        draft.evidence().sentences().filter(sentence -> tells(sentence, stated)).toList();
    return stated.size() >= FEWEST
            && !told.isEmpty()
            && told.stream().allMatch(sentence -> Negation.in(sentence) != negated)
        ? List.of(
            Flaw.warn(
                "wrong_key", "With or without “not”, the evidence tells the contrary of this."))
        : List.of();
  }

  /** Without the speaker's name, which the evidence may have as "she". */
  private static Set<String> stated(Draft draft) {
    var stated = new HashSet<>(Words.content(draft.stem()));
    if (draft.speaker() != null) {
      stated.removeAll(Words.content(draft.speaker()));
    }
    return stated;
  }

  private static boolean tells(String sentence, Set<String> stated) {
    Set<String> told = Words.content(sentence);
    long common = stated.stream().filter(word -> Words.hasAnyFormOf(told, word)).count();
    return common >= NEARLY_ALL * stated.size();
  }
}
