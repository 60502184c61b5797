package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;

/**
 * A number or a day that is the key stands in the clause that tells what is asked: of "will meet
 * each month and report by 31 December; it first meets on 22 June" the report is not due in June.
 */
final class KeyWhereAsked implements Check {

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:\\d{1,2} )?(?:"
              + Months.ANY
              + ")\\b(?: \\d{1,2}(?!\\d))?|\\b"
              + Digits.YEAR
              + "\\b");
  private static final Pattern YEAR = Pattern.compile("\\b" + Digits.YEAR + "\\b");

  /** No year, no day of a month, and no age: "Jo Roe, 58, said". */
  private static final Pattern A_NUMBER =
      Pattern.compile(
          "(?<![\\d.,])(?!(?<=\\p{L}, )\\d+,)(?!"
              + Digits.YEAR
              + "\\b)(?:"
              + Digits.ANY
              + ")(?! (?:"
              + Months.ANY
              + ")\\b|[\\d.,]*\\d)");

  /** "Drew 46,000, 4,000 more than in 2025": of that year the article gives no number. */
  private static final String MORE_THAN_IN =
      "(" + Digits.ANY + ")(?: [\\p{L}%]+){0,2} (?:more|less|fewer|higher|lower) than in ";

  /** So much better, in logarithms of how few sentences have a word, is no chance. */
  private static final double BETTER = 2;

  private record Other(String answer, Placing.Place place) {}

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var day = DayAsTold.of(draft, reading);
    if (!day.isEmpty()) {
      return day;
    }
    var keys = draft.item().rightAnswers();
    if (reading == null
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || !Kinds.TELLING_OR_WHEN.contains(draft.kind())
        || keys.size() != 1
        || !Placing.isFigure(keys.get(0))) {
      return List.of();
    }
    String key = keys.get(0);
    var evidence = Placing.ofEvidence(draft, reading);
    if (isOfAnotherYear(key, draft.stem(), evidence)) {
      return List.of(Flaw.reject("wrong_key", "The evidence gives the key for another year."));
    }
    var placing = new Placing(draft, reading);
    Optional<Placing.Place> own =
        placing.best(key, evidence.stream()).or(() -> placing.best(key, reading.sentences()));
    return own.isEmpty() || Reckoned.is(draft, draft.evidence().text())
        ? List.of()
        : Stream.concat(
                options(draft, placing, reading), others(key, draft, evidence, own.get(), placing))
            .filter(other -> !isOfReport(other.answer, reading))
            .filter(other -> other.place.fit() > own.get().fit() + BETTER)
            .max(Comparator.comparingDouble(other -> other.place.fit()))
            .map(
                other ->
                    Flaw.warn(
                        "wrong_key",
                        "Where the article tells what is asked, it has “" + other.answer + "”."))
            .map(List::of)
            .orElse(List.of());
  }

  /** In "LUND, 9 November —" stands when it was written. */
  private static boolean isOfReport(String day, Reading reading) {
    return reading.found().junk().stream()
        .map(junk -> junk.span().in(reading.text()))
        .anyMatch(line -> Words.contains(line, day));
  }

  private static Stream<Other> options(Draft draft, Placing placing, Reading reading) {
    return draft.item().distractors().stream()
        .map(Option::text)
        .filter(Placing::isFigure)
        .flatMap(
            option ->
                placing
                    .best(option, reading.sentences())
                    .map(at -> new Other(option, at))
                    .stream());
  }

  /** The other days of the evidence, and where an answer is typed its other numbers. */
  private static Stream<Other> others(
      String key, Draft draft, List<String> evidence, Placing.Place own, Placing placing) {
    boolean day = Placing.isDay(key);
    boolean year = YEAR.matcher(key).matches();
    if (!day && (!draft.item().options().isEmpty() || !year && YEAR.matcher(key).find())) {
      return Stream.of();
    }
    Pattern sought = day ? DAY : year ? YEAR : A_NUMBER;
    var numbers = Placing.numbers(key);
    return evidence.stream()
        .map(sentence -> day ? sentence : Digits.withoutSeparators(sentence))
        .flatMap(
            sentence ->
                sought
                    .matcher(sentence)
                    .results()
                    .map(MatchResult::group)
                    .filter(other -> !key.contains(other))
                    .filter(
                        other ->
                            day && YEAR.matcher(other).matches()
                                || Placing.numbers(other).stream().noneMatch(numbers::contains))
                    .flatMap(
                        other ->
                            placing
                                .best(other, Stream.of(sentence))
                                .filter(at -> !at.clause().equals(own.clause()))
                                .map(at -> new Other(other, at))
                                .stream()));
  }

  /** "Lost 27 per cent in 2025, up from 22 in 2020", and asked is 2020. */
  private static boolean isOfAnotherYear(String key, String stem, List<String> evidence) {
    var asked = YEAR.matcher(stem).results().map(MatchResult::group).toList();
    var sought = Placing.numbers(key);
    if (asked.size() != 1 || sought.isEmpty() || YEAR.matcher(key).find()) {
      return false;
    }
    var compared = Pattern.compile(MORE_THAN_IN + asked.get(0));
    for (String sentence : evidence) {
      if (isCompared(sought, compared, sentence)) {
        return true;
      }
      var clauses = Placing.clauses(sentence).toList();
      boolean here = false;
      boolean there = false;
      for (String clause : clauses) {
        var numbers = Placing.numbers(clause);
        boolean ofYear = numbers.contains(asked.get(0));
        boolean has = numbers.containsAll(sought);
        here |= has && !ofYear && YEAR.matcher(clause).find();
        there |= ofYear && !has && numbers.size() > 1;
      }
      if (here && there) {
        return true;
      }
    }
    return false;
  }

  /** The sentence tells only how much more the key is than the number of the year. */
  private static boolean isCompared(Set<String> key, Pattern compared, String sentence) {
    String told = Digits.withoutSeparators(NumberWords.inFigures(sentence));
    var than = compared.matcher(told);
    return than.find()
        && !key.contains(than.group(1))
        && Placing.numbers(told.substring(0, than.start())).containsAll(key)
        && Placing.numbers(told.substring(than.end())).isEmpty();
  }
}
