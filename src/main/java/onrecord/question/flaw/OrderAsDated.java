package onrecord.question.flaw;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/** What is put in order stands in the order of the days that the article gives for it. */
final class OrderAsDated implements Check {
  /** Where another event may begin, with another day. */
  private static final Pattern BORDER =
      Pattern.compile(";|,? (?:and|but|while) (?=the\\b|\\p{L}+ed\\b|it\\b|he\\b|she\\b|they\\b)");

  /** "By 31 March", "since 2011": when something else begins or has to be done. */
  private static final Pattern BORDERING =
      Pattern.compile("(?i)\\b(?:since|by|until|till|before|after|from)(?: the end of)? \\z");

  private static final int LONGEST_BORDERING = 24;

  private record Clause(Set<String> words, List<String> days) {}

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var sequence = draft.item().sequence();
    if (reading == null || draft.kind() != Kind.ORDER || sequence.size() < 2) {
      return List.of();
    }
    var clauses = clauses(reading, true);
    var sentences = clauses(reading, false);
    var days =
        sequence.stream()
            .map(event -> day(event, clauses).or(() -> day(event, sentences)).orElse(null))
            .toList();
    for (int i = 0; i + 1 < days.size(); i++) {
      for (int j = i + 1; j < days.size(); j++) {
        if (days.get(i) != null && days.get(j) != null && isAfter(days.get(i), days.get(j))) {
          return List.of(
              Flaw.reject(
                  "wrong_key",
                  "By the article's days “"
                      + sequence.get(j)
                      + "” comes before “"
                      + sequence.get(i)
                      + "”."));
        }
      }
    }
    return List.of();
  }

  /** The only day of the clauses that tell an event, or empty. */
  private static Optional<String> day(String event, List<Clause> clauses) {
    var words = Words.content(event);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var days =
        clauses.stream()
            .filter(
                clause -> words.stream().allMatch(word -> Words.hasAnyFormOf(clause.words, word)))
            .flatMap(clause -> clause.days.stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /**
   * @param parted whether the clauses of a sentence are told apart
   */
  private static List<Clause> clauses(Reading reading, boolean parted) {
    String text = reading.text();
    var borders = parted ? BORDER.matcher(text).results() : Stream.<MatchResult>empty();
    var starts =
        Stream.of(
                Stream.of(0, text.length()),
                SentenceEnds.ends(text).boxed(),
                borders.map(MatchResult::start))
            .flatMap(all -> all)
            .distinct()
            .sorted()
            .toList();
    var dates =
        reading.found().dates().stream()
            .filter(time -> time.date() != null && !isBordering(time.span(), text))
            .collect(
                Collectors.groupingBy(
                    time -> time.span().start(), TreeMap::new, Collectors.toList()));
    return IntStream.range(0, starts.size() - 1)
        .mapToObj(i -> clause(new Span(starts.get(i), starts.get(i + 1)), dates, text))
        .toList();
  }

  private static boolean isBordering(Span day, String text) {
    int from = Math.max(0, day.start() - LONGEST_BORDERING);
    return BORDERING.matcher(text.substring(from, day.start())).find();
  }

  private static Clause clause(
      Span at, NavigableMap<Integer, List<TimeExpression>> dates, String text) {
    var days =
        dates.subMap(at.start(), at.end()).values().stream()
            .flatMap(List::stream)
            .filter(time -> at.contains(time.span()))
            .map(TimeExpression::date)
            .toList();
    return new Clause(Words.content(at.in(text)), days);
  }

  /** "2026-05-12" after "2026-05-10"; of "2026-05" nothing is known but the month. */
  private static boolean isAfter(String one, String other) {
    int both = Math.min(one.length(), other.length());
    return one.substring(0, both).compareTo(other.substring(0, both)) > 0;
  }
}
