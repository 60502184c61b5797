package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/**
 * Of several numbers in one sentence the key is the one beside what is asked: of "58 per cent
 * opposed and 31 in favour" who asks for those in favour has 31.
 */
final class NumberBesideAsked implements Check {
  private static final Pattern YEAR = Pattern.compile(Digits.YEAR);

  /** What goes on behind it is about something else. */
  private static final Pattern END = Pattern.compile("[;:.?!](?:\\s|$)|, of wh(?:ich|om)\\b");

  /**
   * @param unit the word right behind it, such as "per" or "in" of a year
   */
  private record Told(String number, String unit, Set<String> behind) {}

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var keys = draft.item().rightAnswers();
    if (draft.evidence() == null
        || draft.asksAboutPassage()
        || !Kinds.TELLING_OR_WHEN.contains(draft.kind())
        || keys.size() != 1
        || !Placing.isFigure(keys.get(0))
        || Placing.isDay(keys.get(0))) {
      return List.of();
    }
    Set<String> key = Placing.numbers(keys.get(0));
    Set<String> asked = Asked.withNumbers(draft.stem());
    Set<String> given = Placing.numbers(draft.stem());
    return draft
        .evidence()
        .sentences()
        .map(NumberBesideAsked::told)
        .filter(numbers -> numbers.stream().anyMatch(one -> key.contains(one.number)))
        .flatMap(numbers -> other(numbers, key, asked).stream())
        .filter(other -> !given.contains(other))
        .limit(1)
        .map(
            other ->
                Flaw.warn("wrong_key", "Beside what is asked the evidence has “" + other + "”."))
        .toList();
  }

  /** The number with words of the stem behind it, where the key has none. */
  private static List<String> other(List<Told> numbers, Set<String> key, Set<String> asked) {
    Told own = numbers.stream().filter(one -> key.contains(one.number)).findFirst().orElseThrow();
    return numbers.stream()
        .filter(one -> !key.contains(one.number) && one.unit.equals(own.unit))
        .filter(one -> !one.unit.isEmpty() && isAsked(one, own, asked) && !isAsked(own, one, asked))
        .map(Told::number)
        .toList();
  }

  private static boolean isAsked(Told one, Told other, Set<String> asked) {
    var words = new HashSet<>(one.behind);
    words.removeAll(other.behind);
    words.retainAll(asked);
    return !words.isEmpty();
  }

  /** The numbers of a sentence, each with the words up to the next; a year is such a word. */
  private static List<Told> told(String sentence) {
    String words = Digits.withoutSeparators(NumberWords.inFigures(sentence));
    List<MatchResult> numbers =
        Digits.NUMBER
            .matcher(words)
            .results()
            .filter(number -> !YEAR.matcher(number.group()).matches())
            .toList();
    var told = new ArrayList<Told>();
    for (int i = 0; i < numbers.size(); i++) {
      int to = i + 1 < numbers.size() ? numbers.get(i + 1).start() : words.length();
      String behind = END.split(words.substring(numbers.get(i).end(), to), 2)[0];
      String unit = behind.strip().split("\\P{L}", 2)[0];
      told.add(new Told(numbers.get(i).group(), unit, Asked.withNumbers(behind)));
    }
    return told;
  }
}
