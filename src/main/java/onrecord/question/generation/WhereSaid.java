package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * "Where did X say that …?": the town that stands beside the occasion. Other places of the article
 * are the wrong options, then such of the bundled table as other articles on the story have, or as
 * are of the same region. Only where somebody marked the words: of six readers took two.
 */
final class WhereSaid implements QuestionKind {
  private static final int MOST = 2;
  private static final int OTHERS = 3;
  private static final int FEWEST = 2;
  private static final double WORTH = 0.55;

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
    if (story.wanted != Story.Wanted.OF_A_PASSAGE) {
      return List.of();
    }
    return story.said.stream()
        .map(said -> draft(said, story))
        .filter(draft -> draft != null && draft.weight() >= WORTH)
        .sorted(Comparator.comparing(draft -> -draft.weight()))
        .limit(MOST)
        .toList();
  }

  private static Draft draft(Said said, Story story) {
    Name place = place(said, story);
    AfterSay asked = place == null ? null : AfterSay.of(said, story);
    if (asked == null) {
      return null;
    }
    String who = story.people.introducedWithin(said.speaker());
    String occasion = said.occasion().alone().replaceFirst(" (?:in|at) \\p{Lu}.*", "");
    String stem = "Where did " + who + " say " + occasion + asked.words() + "?";
    String above = stem + " " + story.contextLine.of(said);
    List<Option> options = options(place, said, above, story);
    if (options.size() <= FEWEST || Words.contains(above, place.name())) {
      return null;
    }
    var offered = new Offered(options, 1 + OTHERS);
    return new Frame(story)
        .ofSaid(
            Kind.OCCASION,
            said,
            stem,
            offered.shown(),
            Stream.concat(asked.spans().stream(), Stream.of(at(said))).toList(),
            said.opening()
                + " said "
                + occasion
                + " in "
                + place.name()
                + Frame.on(said)
                + asked.words(),
            Frame.rounded(asked.weight() - 0.04),
            "occasion: place")
        .withSpares(offered.spares());
  }

  /** The place that the occasion's own words end with, or null. */
  private static Name place(Said said, Story story) {
    if (said.occasion() == null) {
      return null;
    }
    return story.reading.found().names().stream()
        .filter(name -> name.kind() == Name.Kind.PLACE)
        .filter(name -> name.mentions().stream().anyMatch(at -> isThere(at, said, story)))
        .findFirst()
        .orElse(null);
  }

  /** "at a rally in Norvik": the place stands behind the occasion, with "in" or "at". */
  private static boolean isThere(Span mention, Said said, Story story) {
    Span occasion = said.occasion().at();
    boolean inside = occasion.contains(mention);
    boolean next =
        mention.start() >= occasion.end()
            && mention.start() - occasion.end() <= " in ".length()
            && new Span(occasion.end(), mention.start()).in(story.text()).matches(" (?:in|at) ");
    String after =
        story.text().substring(mention.end(), Math.min(story.text().length(), mention.end() + 2));
    return (inside || next) && !after.matches("(?:['’]|-| \\p{Lu}).*");
  }

  private static Span at(Said said) {
    return said.occasion().at();
  }

  private static List<Option> options(Name place, Said said, String above, Story story) {
    var options = new ArrayList<Option>();
    options.add(new Option("In " + place.name(), true, WhatAbout.why(said, story)));
    others(place, story)
        .filter(name -> !Words.contains(above, name))
        .distinct()
        .limit(OTHERS + Offered.SPARES)
        .forEach(
            name ->
                options.add(
                    new Option(
                        "In " + name, false, said.opening() + " spoke in " + place.name() + ".")));
    return options;
  }

  /** Of the article, in order of the text; then of the table where that has the key, too. */
  private static Stream<String> others(Name place, Story story) {
    Stream<String> told =
        story.reading.found().names().stream()
            .filter(other -> other.kind() == Name.Kind.PLACE && !other.equals(place))
            .filter(other -> Places.alike(place, other) && Places.sameSort(place, other))
            .sorted(Comparator.comparingInt((Name other) -> other.mentions().get(0).start()))
            .map(Name::name);
    Stream<String> known =
        Gazetteer.find(place.name()).stream()
            .flatMap(
                key ->
                    Gazetteer.of(key.sort()).stream()
                        .filter(other -> !other.equals(key))
                        .filter(other -> other.isNear(key) || story.background.tells(other.name())))
            .map(Gazetteer.Place::name)
            .sorted(Comparator.comparing(name -> !story.background.tells(name)))
            .filter(name -> !story.reading.tells(name));
    return Stream.concat(told, known);
  }
}
