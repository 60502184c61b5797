package onrecord.question.generation;

import java.util.List;
import onrecord.question.flaw.Words;

/**
 * What is known of the story that an article belongs to beside the article: wrong options are taken
 * from there where the article itself has too few. People never are.
 *
 * @param storyLine what the article is about in a few words, as somebody confirmed it, or null:
 *     then outlet and headline stand in its place
 * @param titles roles that other articles on the same story give to people, the latest first
 * @param bodies organisations that say something there, "the" before the name where it has one
 * @param texts those articles
 */
public record Background(
    String storyLine, List<Held> titles, List<String> bodies, List<String> texts) {
  /** Who has a role. */
  public record Held(String name, String role) {}

  public Background {
    titles = List.copyOf(titles);
    bodies = List.copyOf(bodies);
    texts = List.copyOf(texts);
  }

  /** No other article is known. */
  public static Background of(String storyLine) {
    return new Background(storyLine, List.of(), List.of(), List.of());
  }

  /** Whether one of the other articles has a name. */
  boolean tells(String name) {
    return texts.stream().anyMatch(text -> Words.hasForm(text, name));
  }
}
