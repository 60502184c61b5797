package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Span;

/**
 * What goes on and on without the end of a sentence: a table in one line, a row of dashes, a list
 * of names. Nobody can ask about it, and to look through it for each of its words would take
 * minutes.
 */
final class Endless {
  /** For whoever marks it. */
  static final String WHY =
      "It goes on for more than 2,000 characters without the end of a sentence, so nothing is asked"
          + " of it.";

  private static final String RULE = "endless";

  /** No sentence of a news article has half as many characters. */
  private static final int LONGEST = 2_000;

  private Endless() {}

  /** The findings in which it is no text of the article, and none of its facts. */
  static Found without(String text, Found found) {
    List<Span> endless = in(text);
    if (endless.isEmpty()) {
      return found;
    }
    var junk = new ArrayList<>(found.junk());
    endless.forEach(at -> junk.add(new Junk(at, RULE)));
    return new Found(
        found.attributions(),
        found.facts().stream()
            .filter(fact -> endless.stream().noneMatch(fact.span()::overlaps))
            .toList(),
        found.dates(),
        junk,
        found.names(),
        found.storyLine());
  }

  /** Where it stands. */
  static List<Span> in(String text) {
    var endless = new ArrayList<Span>();
    var sentences = new Sentences(text);
    int from = 0;
    while (from < text.length()) {
      int line = text.indexOf('\n', from);
      var at = new Span(from, line < 0 ? text.length() : line);
      if (at.length() > LONGEST) {
        sentences.in(at).stream().filter(one -> one.length() > LONGEST).forEach(endless::add);
      }
      from = at.end() + 1;
    }
    return endless;
  }
}
