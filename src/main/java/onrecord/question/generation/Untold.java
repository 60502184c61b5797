package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Whether a passage has words of which only the article tells whose they are. */
final class Untold {
  /** A quotation that ends with its last sentence, so that nothing of that one names a speaker. */
  private static final Pattern QUOTATION =
      Pattern.compile("(?s)(?:[\"“]|'')(?:(?!'')[^\"“”])*[.!?](?:[\"”]|'')(?=\\s)");

  private static final Pattern BODY =
      Pattern.compile("(?i)\\b(?:" + Lexicon.anyOfField("body") + ")s?\\b");

  private Untold() {}

  /**
   * @param said whose speaker the stem may tell, or null
   */
  static boolean isIn(Passage passage, Said said, Story story) {
    return isStranger(passage, said, story)
        || isOpening(passage, said, story)
        || isNothing(passage, said, story);
  }

  /**
   * Whether a "he said" in a passage is of somebody whom neither it nor the stem names before: of
   * "“No thanks to Moe,” he added", who reads it alone takes Moe for him.
   */
  private static boolean isStranger(Passage passage, Said said, Story story) {
    return passage.reports(story).stream()
        .filter(one -> !one.source().isEmpty())
        .filter(one -> said == null || !said.speaker().name().equals(one.speaker()))
        .filter(one -> passage.holds(one.source().get(0)))
        .filter(one -> Pronouns.in(one.source().get(0), story) != null)
        .anyMatch(one -> !isNamedBefore(one, passage, story));
  }

  /**
   * Whether it begins with words of somebody untold who is not the one that is asked about: "“The
   * bridge is old. Others follow.” Roe, for her part, sided with Moe."
   */
  private static boolean isOpening(Passage passage, Said said, Story story) {
    Matcher quotation = QUOTATION.matcher(passage.text());
    if (!quotation.lookingAt()) {
      return false;
    }
    int start = passage.at().start();
    Span at = new Span(start, start + quotation.end());
    return passage.reports(story).stream()
        .filter(one -> one.content().stream().anyMatch(at::overlaps))
        .noneMatch(
            one ->
                one.source().stream().anyMatch(passage::holds)
                    || said != null && said.speaker().name().equals(one.speaker()));
  }

  /** "In a statement, it said": before any body is told of. */
  private static boolean isNothing(Passage passage, Said said, Story story) {
    return passage.reports(story).stream()
        .filter(one -> !one.source().isEmpty())
        .filter(one -> said == null || !said.speaker().name().equals(one.speaker()))
        .map(one -> one.source().get(0))
        .filter(source -> passage.holds(source) && source.in(story.text()).equals("it"))
        .map(source -> new Span(passage.at().start(), source.start()))
        .anyMatch(before -> !isBodyIn(before, passage, story));
  }

  private static boolean isBodyIn(Span before, Passage passage, Story story) {
    String words = before.in(story.text());
    return BODY.matcher(words).find()
        || passage.names().stream()
            .filter(name -> !story.people.isPerson(name) && name.kind() != Name.Kind.PLACE)
            .anyMatch(name -> story.people.mentions(words, name));
  }

  private static boolean isNamedBefore(Attribution one, Passage passage, Story story) {
    Span until = new Span(passage.at().start(), one.source().get(0).start());
    String before = Blanked.without(one.content().stream(), until, story.text());
    return passage.names().stream()
        .filter(name -> story.people.mentions(before, name))
        .anyMatch(
            name ->
                one.speaker() == null
                    ? story.people.isPerson(name)
                    : name.name().equals(one.speaker()));
  }
}
