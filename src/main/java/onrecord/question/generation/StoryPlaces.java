package onrecord.question.generation;

import java.util.HashMap;
import java.util.Map;
import onrecord.question.generation.Gazetteer.Place;

/** What an article has of the places of the table, each looked up once for all questions. */
final class StoryPlaces {
  private final Story story;
  private final Map<Place, Boolean> told = new HashMap<>();
  private final Map<Place, Boolean> elsewhere = new HashMap<>();
  private final Map<Place, Boolean> somebody = new HashMap<>();

  StoryPlaces(Story story) {
    this.story = story;
  }

  boolean isTold(Place place) {
    return told.computeIfAbsent(place, one -> story.reading.tells(one.name()));
  }

  /** Whether another article on the story has it. */
  boolean isToldElsewhere(Place place) {
    return elsewhere.computeIfAbsent(place, one -> story.background.tells(one.name()));
  }

  /** "Virginia" may be somebody's name here. */
  boolean isTakenForSomebody(Place place) {
    return somebody.computeIfAbsent(place, one -> story.people.personIn(one.name()) != null);
  }
}
