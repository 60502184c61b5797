package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.generation.Gazetteer.Place;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "Where did X say that …?": the city or state that stands beside the occasion. Others of the
 * article are the wrong options, then such as other articles on the story have, or as are of the
 * same region; all of the bundled table, since of a place that it has not nobody knows what lies in
 * it. Only where somebody marked the words: of six readers took two.
 */
final class WhereSaid implements QuestionKind {
  private static final int LONGEST = 40;

  /** A city and a state have these names. */
  private static final Set<String> OF_TWO = Set.of("Washington", "New York", "Georgia");

  /** What may stand behind a place that is no part of another name: "in Paris, ". */
  private static final Pattern THERE =
      Pattern.compile(
          " (?:in|at) (?<place>"
              + Alternatives.ofNames(
                  Stream.of(Gazetteer.Sort.CITY, Gazetteer.Sort.STATE)
                      .flatMap(sort -> Gazetteer.of(sort).stream())
                      .map(Place::name)
                      .filter(name -> !OF_TWO.contains(name)))
              + ")(?![\\p{L}'’-]| \\p{Lu})");

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
    return story.wanted != Story.Wanted.OF_A_PASSAGE
        ? List.of()
        : story.said.stream().flatMap(said -> draft(said, story).stream()).toList();
  }

  private static Optional<Draft> draft(Said said, Story story) {
    Place place = place(said, story);
    AfterSay asked = place == null ? null : AfterSay.of(said, story);
    if (asked == null) {
      return Optional.empty();
    }
    String who = story.people.introducedWithin(said.speaker());
    String occasion = said.occasion().alone().replaceFirst(" (?:in|at) \\p{Lu}.*", "");
    String stem = "Where did " + who + " say " + occasion + asked.words() + "?";
    String above = stem + " " + story.contextLine.of(said);
    var options = new ArrayList<Option>();
    options.add(new Option("In " + place.name(), true, WhatAbout.why(said, story)));
    String not = said.opening() + " spoke in " + place.name() + ".";
    others(place, above, story).map(other -> new Option(other, false, not)).forEach(options::add);
    if (options.size() <= Offered.WRONG || Words.contains(above, place.name())) {
      return Optional.empty();
    }
    var offered = Offered.of(options);
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                Asking.single(
                    Kind.OCCASION,
                    stem,
                    offered.shown(),
                    Stream.concat(asked.spans().stream(), Stream.of(said.occasion().at())).toList(),
                    said.opening()
                        + " said "
                        + occasion
                        + " in "
                        + place.name()
                        + Frame.on(said)
                        + asked.words(),
                    Weight.rounded(asked.weight() - 0.04),
                    "occasion: place"))
            .withSpares(offered.spares()));
  }

  /** The place behind the occasion, or null: "at a rally in Paris", "told reporters in Paris". */
  private static Place place(Said said, Story story) {
    if (said.occasion() == null) {
      return null;
    }
    int end = said.occasion().at().end();
    Matcher there =
        THERE
            .matcher(story.text())
            .region(said.occasion().at().start(), Math.min(story.text().length(), end + LONGEST));
    return there.find() && there.start() <= end
        ? Gazetteer.find(there.group("place")).orElse(null)
        : null;
  }

  /** Of the article, of others on the story, of the region: those of one group in another order. */
  private static Stream<String> others(Place key, String above, Story story) {
    StoryPlaces places = story.places();
    int seed = above.hashCode();
    return Gazetteer.of(key.sort()).stream()
        .filter(other -> !other.equals(key) && !Words.contains(above, other.name()))
        .filter(other -> places.isTold(other) || places.isToldElsewhere(other) || other.isNear(key))
        .sorted(
            Comparator.comparing((Place other) -> !places.isTold(other))
                .thenComparing(other -> !places.isToldElsewhere(other))
                .thenComparing(other -> other.mixed(seed)))
        .limit(Offered.WRONG + Offered.SPARES)
        .map(other -> "In " + other.name());
  }
}
