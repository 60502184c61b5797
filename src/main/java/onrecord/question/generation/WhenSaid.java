package onrecord.question.generation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.question.item.WrittenDate;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * "On which day did X say that …?": days of the article near it and its neighbours are the wrong
 * options. Words that were said long before are asked for by month. Of the line above only the day
 * of the report is shown. Only where somebody marked the words: of 24 such questions readers took
 * none, since a day is seldom worth knowing, and a teacher has to say where it is.
 */
final class WhenSaid implements QuestionKind {
  private static final int MONTH = "2026-05".length();

  /** Days of the article that are as near as this can be taken for one another. */
  private static final int NEAR = 10;

  @Override
  public Kind kind() {
    return Kind.OCCASION;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    if (story.wanted != Story.Wanted.OF_A_PASSAGE || story.document().published() == null) {
      return List.of();
    }
    return story.said.stream().flatMap(said -> draft(said, story).stream()).toList();
  }

  private static Optional<Draft> draft(Said said, Story story) {
    LocalDate published = story.document().published();
    boolean month = said.earlier() != null;
    String iso = month ? said.earlier() : said.day() == null ? "" : said.day().toString();
    boolean known = month ? iso.length() == MONTH : !iso.isEmpty();
    Span told = known ? told(iso, said, story) : null;
    AfterSay asked = told == null ? null : AfterSay.of(said, story);
    if (asked == null
        || !month && !said.day().isBefore(published)
        || Words.contains(asked.words(), Dates.bare(iso))) {
      return Optional.empty();
    }
    List<String> others =
        month
            ? GapDates.months(Dates.bare(iso), asked.words(), YearMonth.from(published))
            : days(said, asked.words().hashCode(), story);
    if (others.size() < Offered.WRONG) {
      return Optional.empty();
    }
    String key = Dates.bare(iso);
    String who = story.people.introducedWithin(said.speaker());
    String stem =
        (month ? "In which month" : "On which day") + " did " + who + " say" + asked.words() + "?";
    var options = new ArrayList<Option>();
    options.add(new Option(key, true, WhatAbout.why(said, story)));
    others.forEach(
        other -> options.add(new Option(other, false, "It was said " + Dates.in(iso) + ".")));
    var offered = Offered.of(options);
    return Optional.of(
        new Frame(story)
            .ofPassage(
                said,
                null,
                Asking.single(
                    Kind.OCCASION,
                    stem,
                    offered.shown(),
                    Stream.concat(asked.spans().stream(), Stream.of(told)).toList(),
                    said.opening() + " said " + Dates.in(iso) + asked.words(),
                    Weight.rounded(asked.weight() - 0.04),
                    month ? "occasion: month" : "occasion: day"))
            .withSpares(offered.spares()));
  }

  /** The words that tell when, in the paragraph of what was said; null where none do. */
  private static Span told(String iso, Said said, Story story) {
    Span words = said.attribution().extent();
    int from = story.text().lastIndexOf('\n', words.start()) + 1;
    int end = story.text().indexOf('\n', words.end());
    Span paragraph = new Span(from, end < 0 ? story.text().length() : end);
    return story.reading.found().dates().stream()
        .filter(time -> iso.equals(time.date()) && paragraph.contains(time.span()))
        .filter(time -> said.attribution().content().stream().noneMatch(time.span()::overlaps))
        .map(TimeExpression::span)
        .min(Comparator.comparingInt(at -> Math.abs(at.start() - words.start())))
        .orElse(null);
  }

  /** As many before it as the seed has it, none after the report, none on which the same spoke. */
  private static List<String> days(Said said, int seed, Story story) {
    Set<LocalDate> spoken =
        story.heard.stream()
            .filter(other -> other.speaker().equals(said.speaker()) && other.day() != null)
            .map(Said::day)
            .collect(Collectors.toSet());
    Set<LocalDate> told =
        story.reading.found().dates().stream()
            .filter(time -> time.date() != null && Dates.isDay(time.date()))
            .map(time -> LocalDate.parse(time.date()))
            .collect(Collectors.toSet());
    LocalDate key = said.day();
    var near = new TreeSet<LocalDate>();
    for (int i = -NEAR; i <= NEAR; i++) {
      near.add(key.plusDays(i));
    }
    near.removeAll(spoken);
    near.tailSet(story.document().published(), false).clear();
    var best =
        near.stream()
            .sorted(
                Comparator.comparing((LocalDate day) -> !told.contains(day))
                    .thenComparing(day -> Math.abs(day.toEpochDay() - key.toEpochDay())))
            .toList();
    return AroundKey.of(
            best.stream().filter(day -> day.isBefore(key)).limit(Offered.WRONG).toList(),
            best.stream().filter(day -> day.isAfter(key)).limit(Offered.WRONG).toList(),
            seed)
        .stream()
        .map(WrittenDate::day)
        .toList();
  }
}
