package onrecord.question.generation;

import java.util.Objects;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * Finds the occasion of each attribution, read in order: its own sentence names it, or the sentence
 * before does, or it goes on from what the same speaker said just before.
 */
final class Occasions {
  private final Reading reading;
  private final People people;
  private final String text;
  private Attribution last;
  private Occasion current;

  Occasions(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
    this.text = reading.text();
  }

  Occasion of(Attribution one) {
    Occasion own = own(one);
    if (own == null && !goesOn(one)) {
      current = introduced(one);
    } else if (own != null) {
      current = own;
    }
    last = one;
    return current;
  }

  private Occasion own(Attribution one) {
    Span sentence = sentence(one.source().isEmpty() ? one.extent() : one.source().get(0));
    return Occasion.in(masked(sentence), sentence.start());
  }

  private boolean goesOn(Attribution one) {
    return last != null
        && one.speaker() != null
        && one.speaker().equals(last.speaker())
        && Objects.equals(one.saidOn(), last.saidOn());
  }

  /** "X repeated the warning at a press conference." stands as a paragraph before what X said. */
  private Occasion introduced(Attribution one) {
    int end = text.lastIndexOf('\n', one.extent().start());
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end <= 0 || one.speaker() == null) {
      return null;
    }
    Span paragraph = new Span(text.lastIndexOf('\n', end - 1) + 1, end);
    String before = masked(paragraph);
    int name = before.lastIndexOf(one.speaker());
    if (name < 0 || reading.inJunk(paragraph)) {
      return null;
    }
    Occasion occasion = Occasion.in(before.substring(name), paragraph.start() + name);
    // Another person between the name and the occasion may be the one who spoke there.
    return occasion == null
            || people.personIn(
                    new Span(
                            paragraph.start() + name + one.speaker().length(),
                            occasion.at().start())
                        .in(text))
                != null
        ? null
        : occasion;
  }

  /** A stretch of the text with everything that somebody said blanked out. */
  private String masked(Span at) {
    var words = new StringBuilder(at.in(text));
    for (Attribution other : reading.found().attributions()) {
      for (Span content : other.content()) {
        for (int i = Math.max(content.start(), at.start());
            i < Math.min(content.end(), at.end());
            i++) {
          words.setCharAt(i - at.start(), '_');
        }
      }
    }
    return words.toString();
  }

  /** From the last end of a sentence before a span to the first one after it, marks or not. */
  private Span sentence(Span at) {
    int start = at.start();
    while (start > 0 && !ends(start - 1)) {
      start--;
    }
    int end = at.end();
    while (end < text.length() && !ends(end)) {
      end++;
    }
    return new Span(start, end);
  }

  private boolean ends(int i) {
    char here = text.charAt(i);
    if (here == '\n') {
      return true;
    }
    boolean stop = here == '.' || here == '?' || here == '!';
    return stop
        && i + 2 < text.length()
        && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '"' || text.charAt(i + 1) == '”')
        && (i == 0 || !Character.isUpperCase(text.charAt(i - 1)));
  }
}
