package onrecord.question.generation;

import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;

/** Why no question names a body as whoever says some words, as a sentence for the teacher. */
final class Unnameable {
  private Unnameable() {}

  /**
   * @param shown the words that a question would show
   */
  static String why(Name name, String shown, Attribution one, Story story) {
    boolean told = Words.hasForm(shown, name.name());
    if (!told && !one.source().isEmpty()) {
      return "It has only “"
          + one.source().get(0).in(story.text()).replaceAll("\\s+", " ")
          + "” for who says it, and no question can tell that this is “"
          + name.name()
          + "”: write one yourself.";
    }
    boolean letters = name.name().matches("[\\p{Lu}\\d.&-]+");
    String none = "No question names “" + name.name() + "”";
    if (story.isOutlet(name) || Medium.is(name.name())) {
      return none + ": it is a medium.";
    }
    if (name.kind() == Name.Kind.PLACE) {
      return none + ": it is a place.";
    }
    return letters
        ? none + ": it is letters without what they stand for."
        : none + ": the article does not show for sure what it is.";
  }
}
