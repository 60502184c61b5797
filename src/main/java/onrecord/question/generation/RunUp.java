package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Span;

/**
 * The sentences that lead up to one, from the nearest that stands alone: what "he" and "the vote"
 * mean in it is told there, as in the article.
 */
final class RunUp {
  private static final int MOST_SENTENCES = 3;
  private static final int LONGEST = 60;
  private static final Pattern END = Pattern.compile("(?s).*[.?!][\"”’']?");

  private static final Pattern DAMAGED =
      Pattern.compile("[@#•|\\[\\]{}<>_]|https?:|\\.\\.\\.|…|(?m)^\\P{Lu}");

  /** A quotation that stands alone tells little of what happened. */
  private static final Pattern QUOTATION = Pattern.compile("(?s)[\"“].*[\"”]");

  private final Story story;
  private final Sentences sentences;

  RunUp(Story story) {
    this.story = story;
    this.sentences = new Sentences(story.text());
  }

  /** Whether a sentence may be shown by itself. */
  boolean isEmpty(Span sentence) {
    return Passage.around(sentence, story)
        .findFirst()
        .filter(shown -> shown.at().start() >= sentence.start())
        .filter(shown -> shown.at().end() <= sentence.end() + 1)
        .isPresent();
  }

  /** As one passage of at most sixty words, or null. */
  Passage to(Span sentence) {
    Passage shown = Passage.around(sentence, story).findFirst().orElse(null);
    if (shown != null && shown.at().start() < sentence.start()) {
      var run =
          sentences.in(new Span(shown.at().start(), sentence.start())).stream()
              .filter(one -> !QUOTATION.matcher(one.in(story.text())).matches())
              .toList();
      boolean asks = run.stream().anyMatch(one -> one.in(story.text()).contains("?"));
      return run.isEmpty() || asks ? null : passage(run);
    }
    return nearest(sentence);
  }

  private Passage nearest(Span sentence) {
    int start = sentence.start();
    var run = new ArrayList<Span>();
    for (int i = 0; i < MOST_SENTENCES; i++) {
      Span before = before(start);
      if (before == null) {
        return null;
      }
      run.add(0, before);
      start = before.start();
      String text = new Span(start, run.get(run.size() - 1).end()).in(story.text());
      if (Words.count(text) > LONGEST) {
        return null;
      }
      if (Passage.around(before, story).anyMatch(alone -> alone.at().equals(before))) {
        return passage(run);
      }
    }
    return null;
  }

  private Passage passage(List<Span> run) {
    var at = new Span(run.get(0).start(), run.get(run.size() - 1).end());
    String text = at.in(story.text());
    var names =
        story.people.all().stream().filter(name -> story.people.mentions(text, name)).toList();
    return new Passage(at, text, names);
  }

  /** The whole sentence before a place, on its line or at the end of the one above it. */
  private Span before(int place) {
    String text = story.text();
    int end = place - 1;
    while (end > 0 && Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    Span at = end < 1 ? null : sentences.around(new Span(end, end + 1));
    boolean whole =
        at != null
            && !story.reading.inJunk(at)
            && END.matcher(at.in(text)).matches()
            && !DAMAGED.matcher(at.in(text)).find()
            && !QUOTATION.matcher(at.in(text)).matches();
    return whole ? at : null;
  }
}
