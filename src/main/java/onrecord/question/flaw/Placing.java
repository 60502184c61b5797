package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;

/** How much of what is asked stands in the clause where the article has a number or a day. */
final class Placing {
  private static final Pattern MONTH = Pattern.compile("\\b(?:" + Months.ANY + ")\\b");
  private static final Pattern YEAR = Pattern.compile(Digits.YEAR);

  /** Where one clause ends and the next begins; a list of nouns is none. */
  private static final Pattern BORDER =
      Pattern.compile(
          "[,;:](?=\\s)(?!\\s"
              + Digits.YEAR
              + ")|\\s(?:but|while|whereas)\\s|\\s[-–—]\\s"
              + "|\\s(?:against|compared with|up from|down from|from|after|before|until)\\s"
              + "|\\sand (?=(?:said|it|he|she|they|that|would|had|was|were|in|on|the|has|have|up|a|came|went|took|began|became|won|lost|left|made|held|met|rose|fell|\\p{L}+ed|\\p{L}+s)\\b)");

  private static final int SHORTEST = 8;

  /** "38 million florins", "9 per cent a year". */
  private static final int LONGEST = 3;

  /** A number of the stem, such as a year, tells more than most words. */
  private static final double OF_NUMBER = 3;

  /** A word elsewhere in the sentence tells less than one in the clause. */
  private static final double NEARBY = 0.3;

  private final Reading reading;
  private final Set<String> asked;
  private final Set<String> numbers;

  /** A clause of the article and how much of what is asked stands there. */
  record Place(double fit, String clause) {}

  Placing(Draft draft, Reading reading) {
    this.reading = reading;
    this.asked = new HashSet<>(Words.content(draft.stem()));
    this.asked.removeAll(Words.content(Shown.context(draft)));
    this.numbers = numbers(draft.stem());
  }

  /** Whether an answer is a day, a year or a number with a unit at most. */
  static boolean isFigure(String answer) {
    return MONTH.matcher(answer).find()
        || !numbers(answer).isEmpty() && words(answer).size() <= LONGEST;
  }

  static boolean isDay(String answer) {
    return MONTH.matcher(answer).find() && words(answer).isEmpty();
  }

  /** The clause of some sentences that has an answer and most of what is asked. */
  Optional<Place> best(String answer, Stream<String> sentences) {
    var sought = numbers(answer);
    var months = MONTH.matcher(answer).results().map(MatchResult::group).toList();
    if (!months.isEmpty()) {
      sought.removeIf(number -> YEAR.matcher(number).matches());
    }
    var unit = words(answer);
    return sentences
        .filter(sentence -> unit.isEmpty() || words(sentence).stream().anyMatch(unit::contains))
        .flatMap(
            sentence ->
                clauses(sentence)
                    .filter(clause -> numbers(clause).containsAll(sought))
                    .filter(clause -> months.stream().allMatch(m -> Words.contains(clause, m)))
                    .map(clause -> new Place(fit(clause, sentence, sought, unit), clause)))
        .max(Comparator.comparingDouble(Place::fit));
  }

  private double fit(String clause, String sentence, Set<String> sought, Set<String> unit) {
    var near = words(clause);
    var around = words(sentence);
    var told = numbers(clause);
    double fit = 0;
    for (String word : asked) {
      if (!unit.contains(word) && around.contains(word)) {
        fit += reading.rarity(word) * (near.contains(word) ? 1 : NEARBY);
      }
    }
    long shared = numbers.stream().filter(n -> told.contains(n) && !sought.contains(n)).count();
    return fit + OF_NUMBER * shared;
  }

  static Stream<String> clauses(String sentence) {
    var clauses = new ArrayList<String>();
    int from = 0;
    for (MatchResult border : BORDER.matcher(sentence).results().toList()) {
      if (border.start() - from >= SHORTEST) {
        clauses.add(sentence.substring(from, border.start()));
        from = border.start();
      }
    }
    clauses.add(sentence.substring(from));
    return clauses.stream();
  }

  /** The sentences of the article of which the evidence is made. */
  static List<String> ofEvidence(Draft draft, Reading reading) {
    var told = draft.evidence().sentences().map(String::strip).toList();
    return reading
        .sentences()
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .filter(one -> told.stream().anyMatch(part -> one.contains(part) || part.contains(one)))
        .toList();
  }

  static Set<String> numbers(String words) {
    return Digits.NUMBER
        .matcher(Digits.withoutSeparators(NumberWords.inFigures(words)))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Words that tell something, and numbers. */
  static Set<String> telling(String text) {
    var words = Words.content(text);
    words.addAll(numbers(text));
    return words;
  }

  private static Set<String> words(String text) {
    var words = Words.content(MONTH.matcher(text).replaceAll(" "));
    words.removeIf(word -> Character.isDigit(word.charAt(0)));
    return words;
  }
}
