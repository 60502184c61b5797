package onrecord.question.flaw;

import java.util.ArrayList;
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

  /** "From 2016 to 2022": the second is no day of what began. */
  private static final Pattern TO =
      Pattern.compile("(?i)\\b(?:from|between) [^.;]{4,24} (?:to|till|until|and) \\z");

  private static final int LONGEST_STRETCH = 40;

  /** What began since or from a day began on it. */
  private static final Pattern BEGINS =
      Pattern.compile("(?i)\\b(?:beg[aiu]n|begins|start(?:s|ed)?|took (?:office|over|power))\\b");

  private static final Pattern FROM = Pattern.compile("(?i)\\b(?:since|from) \\z");

  private static final Pattern YEAR = Pattern.compile("\\b" + Digits.YEAR + "\\b");

  /** "In 2019", "(2019)": a step may tell its year itself. */
  private static final Pattern OWN_YEAR =
      Pattern.compile("(?:\\b[Ii]n |\\()(" + Digits.YEAR + ")\\b");

  /** With fewer words in common a sentence may tell of something else. */
  private static final int FEWEST = 2;

  private static final int OF_YEAR = 4;

  private static final double MOSTLY = 0.6;

  /** "On 4 May 2026", before a comma. */
  private static final Pattern LEADS =
      Pattern.compile("\\s*(?:In|On|By|At|Since|From|Last|Late|Early|Earlier)\\b.{1,28}");

  private static final Pattern RELATIVE = Pattern.compile(",? ?(?:which|who)\\b");

  /**
   * @param begun the days since or from which something was so
   */
  private record Clause(Span at, Set<String> words, List<String> days, List<String> begun) {
    long common(Set<String> event) {
      return event.stream().filter(word -> Words.hasAnyFormOf(words, word)).count();
    }

    Clause with(String more) {
      var all = Words.content(more);
      all.addAll(words);
      return new Clause(at, all, days, begun);
    }
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var sequence = draft.item().sequence();
    if (reading == null || draft.kind() != Kind.ORDER || sequence.size() < 2) {
      return List.of();
    }
    var dates = dates(reading, Pattern.compile(""));
    var clauses = clauses(reading, true, dates);
    var sentences = clauses(reading, false, dates);
    var days =
        sequence.stream()
            .map(event -> day(event, clauses).or(() -> day(event, sentences)))
            .toList();
    return turned(sequence, days)
        .or(() -> turned(sequence, years(draft, days, reading)))
        .map(message -> List.of(Flaw.reject("wrong_key", message)))
        .orElse(List.of());
  }

  /** An event that stands before another and came after it. */
  private static Optional<String> turned(List<String> sequence, List<Optional<String>> days) {
    for (int i = 0; i + 1 < days.size(); i++) {
      for (int j = i + 1; j < days.size(); j++) {
        if (days.get(i).isPresent()
            && days.get(j).isPresent()
            && isAfter(days.get(i).get(), days.get(j).get())) {
          return Optional.of(
              "By the article's days “"
                  + sequence.get(j)
                  + "” comes before “"
                  + sequence.get(i)
                  + "”.");
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The years that the evidence tells in figures, be some words of an event told elsewhere; of a
   * month or a weekday it would be less sure which it belongs to.
   */
  private static List<Optional<String>> years(
      Draft draft, List<Optional<String>> days, Reading reading) {
    var dates = dates(reading, YEAR);
    var evidence = of(draft, clauses(reading, false, dates));
    var sequence = draft.item().sequence();
    return IntStream.range(0, sequence.size())
        .mapToObj(
            i ->
                days.get(i)
                    .map(day -> day.substring(0, OF_YEAR))
                    .or(() -> nearest(sequence.get(i), evidence, dates, reading.text())))
        .toList();
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

  private static List<Clause> of(Draft draft, List<Clause> sentences) {
    return draft.evidence() == null
        ? List.of()
        : sentences.stream()
            .filter(one -> draft.evidence().spans().stream().anyMatch(one.at::overlaps))
            .toList();
  }

  /**
   * The only day of the clause of the evidence that has most of an event, be some of its words told
   * elsewhere.
   */
  private static Optional<String> nearest(
      String event,
      List<Clause> evidence,
      NavigableMap<Integer, List<TimeExpression>> dates,
      String text) {
    var own = OWN_YEAR.matcher(event).results().map(found -> found.group(1)).toList();
    if (!own.isEmpty()) {
      return Optional.of(own.get(0)).filter(year -> own.size() == 1);
    }
    var words = Words.content(event);
    boolean begins = BEGINS.matcher(event).find();
    var parts =
        begins
            ? evidence
            : evidence.stream().flatMap(sentence -> parts(sentence, dates, text)).toList();
    long most = parts.stream().mapToLong(one -> one.common(words)).max().orElse(0);
    var best = parts.stream().filter(one -> one.common(words) == most).toList();
    return Optional.of(best)
        .filter(all -> most >= FEWEST && most >= MOSTLY * words.size() && all.size() == 1)
        .map(all -> begins ? all.get(0).begun : all.get(0).days)
        .filter(days -> days.size() == 1)
        .map(days -> days.get(0).substring(0, OF_YEAR));
  }

  /** "On 4 May, the council voted" and "the hospital, which opened in 1964" are one clause each. */
  private static Stream<Clause> parts(
      Clause sentence, NavigableMap<Integer, List<TimeExpression>> dates, String text) {
    var parts = new ArrayList<Clause>();
    int from = sentence.at.start();
    int begin = from;
    String before = "";
    for (String part : Placing.clauses(sentence.at.in(text)).toList()) {
      int end = from + part.length();
      if (!(from == begin && LEADS.matcher(part).matches())) {
        Clause clause = clause(new Span(begin, end), dates, text);
        parts.add(RELATIVE.matcher(part).lookingAt() ? clause.with(before) : clause);
        begin = end;
        before = part;
      }
      from = end;
    }
    return parts.stream();
  }

  /**
   * @param parted whether the clauses of a sentence are told apart
   */
  private static List<Clause> clauses(
      Reading reading, boolean parted, NavigableMap<Integer, List<TimeExpression>> dates) {
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
    return IntStream.range(0, starts.size() - 1)
        .mapToObj(i -> clause(new Span(starts.get(i), starts.get(i + 1)), dates, text))
        .toList();
  }

  /**
   * @param words what the words of each have
   */
  private static NavigableMap<Integer, List<TimeExpression>> dates(Reading reading, Pattern words) {
    return reading.found().dates().stream()
        .filter(time -> time.date() != null)
        .filter(time -> words.matcher(time.span().in(reading.text())).find())
        .collect(
            Collectors.groupingBy(time -> time.span().start(), TreeMap::new, Collectors.toList()));
  }

  private static boolean isBehind(Pattern words, TimeExpression day, int longest, String text) {
    int from = Math.max(0, day.span().start() - longest);
    return words.matcher(text.substring(from, day.span().start())).find();
  }

  private static Clause clause(
      Span at, NavigableMap<Integer, List<TimeExpression>> dates, String text) {
    var all =
        dates.subMap(at.start(), at.end()).values().stream()
            .flatMap(List::stream)
            .filter(time -> at.contains(time.span()))
            .toList();
    var days =
        all.stream()
            .filter(time -> !isBehind(BORDERING, time, LONGEST_BORDERING, text))
            .filter(time -> !isBehind(TO, time, LONGEST_STRETCH, text))
            .map(TimeExpression::date)
            .toList();
    var begun =
        all.stream()
            .filter(time -> isBehind(FROM, time, LONGEST_BORDERING, text))
            .map(TimeExpression::date)
            .toList();
    return new Clause(at, Words.content(at.in(text)), days, begun);
  }

  /** "2026-05-12" after "2026-05-10"; of "2026-05" nothing is known but the month. */
  private static boolean isAfter(String one, String other) {
    int both = Math.min(one.length(), other.length());
    return one.substring(0, both).compareTo(other.substring(0, both)) > 0;
  }
}
