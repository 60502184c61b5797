package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/**
 * Of what is shared out the key is the part that is asked for: "19 breaches to the army and 14 to
 * the Front" gives the army 19.
 */
final class PartAsAsked implements Check {
  private static final String NUMBER = "[$€£]?(" + Digits.ANY + ")(?: [\\p{L}%]+){0,4}?";
  private static final String NAME = "([^,;.:]{3,60}?)";

  /** Two numbers, with the same small word before whatever each is of. */
  private static final Pattern SHARED =
      Pattern.compile(
          NUMBER
              + " (to|for|from|in|against|by|at|on) "
              + NAME
              + ",? (?:and|but|while|against) "
              + NUMBER
              + " \\2 "
              + NAME
              + "(?=[,;.:]|$)");

  /** "The candidate who beat Moe", "not put down to the islanders": the one told is the other. */
  private static final Pattern OF_BOTH =
      Pattern.compile(
          "(?i)\\b(?:not|no|other|others|beat\\w*|defeat\\w*|winners?|won|losers?|lost|than|with|against|without|rather|rivals?|opponents?)\\b|n['’]t\\b");

  private static final int FIRST = 1;
  private static final int OF_FIRST = 3;
  private static final int SECOND = 4;
  private static final int OF_SECOND = 5;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var keys = draft.item().rightAnswers();
    if (draft.evidence() == null
        || keys.size() != 1
        || draft.asksAboutPassage()
        || OF_BOTH.matcher(draft.stem()).find()) {
      return List.of();
    }
    var numbers = Placing.numbers(keys.get(0));
    if (numbers.isEmpty()) {
      return List.of();
    }
    var asked = Words.content(draft.stem());
    return SHARED
        .matcher(Digits.withoutSeparators(NumberWords.inFigures(draft.evidence().text())))
        .results()
        .filter(shared -> isOther(shared, numbers, asked))
        .limit(1)
        .map(shared -> Flaw.reject("wrong_key", "The evidence has the key of something else."))
        .toList();
  }

  /** The stem tells what the one number is of, and the key is the other. */
  private static boolean isOther(MatchResult shared, Set<String> key, Set<String> asked) {
    boolean first = tells(asked, shared.group(OF_FIRST), shared.group(OF_SECOND));
    boolean second = tells(asked, shared.group(OF_SECOND), shared.group(OF_FIRST));
    return first != second && key.equals(Set.of(shared.group(first ? SECOND : FIRST)));
  }

  /** Whether it has a word of one thing that is no word of the other. */
  private static boolean tells(Set<String> asked, String one, String other) {
    var own = new HashSet<>(Words.content(one));
    own.removeAll(Words.content(other));
    return own.stream().anyMatch(asked::contains);
  }
}
