package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * A sentence, or some in a row, that may be shown above a stem as they are: nobody in them and
 * nothing they tell needs the sentences around them.
 *
 * @param names the people and bodies that it names, in order
 */
record Passage(Span at, String text, List<Name> names) {

  /** The passages that hold a stretch and stand alone, the shortest first. */
  static Stream<Passage> around(Span stretch, Story story) {
    return around(stretch, null, story);
  }

  /**
   * @param said whose speaker the stem may introduce, so that "he said" is enough here; or null
   */
  static Stream<Passage> around(Span stretch, Said said, Story story) {
    return around(stretch, said, Standing.Manner.ALONE, story);
  }

  /**
   * The passages that hold a stretch and begin or end inside the quotation that it is part of, the
   * shortest first.
   */
  static Stream<Passage> excerpts(Span stretch, Said said, Story story) {
    return around(stretch, said, Standing.Manner.EXCERPT, story)
        .filter(passage -> !Excerpt.isHalf(passage.text()));
  }

  /**
   * The longest passage that holds a stretch and begins as a text does: good enough where the form
   * of the words is asked about, and not whether they are so.
   */
  static Optional<Passage> leaning(Span stretch, Said said, Story story) {
    return around(stretch, said, Standing.Manner.LEANING, story)
        .reduce((shorter, longer) -> longer);
  }

  private static Stream<Passage> around(
      Span stretch, Said said, Standing.Manner manner, Story story) {
    return story.windows().around(stretch).stream()
        .map(at -> story.standing().passage(at, said, manner))
        .filter(passage -> passage != null && passage.holds(stretch));
  }

  /**
   * The first sentence of an article where it may be shown as it is, behind its dateline; or null.
   */
  static Passage opening(Story story) {
    return Paragraphs.of(story.reading)
        .map(Paragraphs.Paragraph::at)
        .filter(at -> Words.count(at.in(story.text())) > Story.SHORT)
        .limit(1)
        .flatMap(at -> around(new Span(at.start(), at.start() + 1), story))
        .filter(one -> story.windows().in(one.at()).size() == 1)
        .findFirst()
        .orElse(null);
  }

  /** The people and bodies that a stretch names, in order. */
  static List<Name> names(Span at, Story story) {
    List<Name> found = story.mentions().in(at).toList();
    var overlooked = new Overlooked(at.in(story.text()), found, story);
    return Stream.concat(found.stream(), story.people.all().stream().filter(overlooked::is))
        .sorted(Comparator.comparingInt(name -> first(name, at)))
        .toList();
  }

  /** Whether the source of the words tells who it is, by a name. */
  static boolean isNamed(Said said, Story story) {
    return said.attribution().source().stream()
        .anyMatch(
            span ->
                said.speaker().mentions().contains(span)
                    || story.people.mentions(span.in(story.text()), said.speaker()));
  }

  /** Where its sentences stand in the article. */
  List<Span> sentences() {
    return new Sentences(text)
        .in(new Span(0, text.length())).stream()
            .map(one -> new Span(at.start() + one.start(), at.start() + one.end()))
            .toList();
  }

  /** Of some words, the sentence that has them, or where they begin. */
  Optional<Span> sentence(Span words) {
    return sentences().stream().filter(sentence -> sentence.overlaps(words)).findFirst();
  }

  /**
   * As students see it: a "But" that is left out takes the capital with it, and a quotation that is
   * not shown whole has its marks.
   */
  String shown() {
    String shown = People.upperFirst(text.replaceAll("[\\s\\u00a0]+", " "));
    String marked = Excerpt.marked(shown);
    return Excerpt.typographic(marked == null ? shown : marked);
  }

  /** Whether a quotation in it is not shown whole. */
  boolean isExcerpt() {
    return Excerpt.is(shown());
  }

  /** All that is reported in it, whoever said it. */
  List<Attribution> reports(Story story) {
    return story.reports().in(at).toList();
  }

  /** Whether some words of the article stand in it. */
  boolean holds(Span span) {
    return at.contains(span);
  }

  /** Words of the article as they stand here. */
  String in(Span span) {
    return text.substring(span.start() - at.start(), span.end() - at.start());
  }

  /** Whether the full name of somebody stands in it: then it introduces them itself. */
  boolean introduces(Name name) {
    // Everybody knows presidents and popes by one name.
    boolean surname =
        name.title() != null
            && !name.name().contains(" ")
            && (name.told()
                || Roles.isOffice(name.title())
                    && !name.title().matches("(?:Vice )?President|Pope"));
    return Words.hasForm(text, surname ? name.title() + " " + name.name() : name.name());
  }

  /** How many words stand outside its quotations. */
  int wordsBeside() {
    return Words.count(Quotations.without(text));
  }

  /** The people and bodies named here, without one of them and without its aliases. */
  Stream<Name> others(Name but) {
    return names.stream()
        .filter(name -> !name.equals(but))
        .filter(name -> !name.name().contains(but.name()) && !but.name().contains(name.name()));
  }

  private static int first(Name name, Span at) {
    return name.mentions().stream()
        .mapToInt(Span::start)
        .filter(start -> start >= at.start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
