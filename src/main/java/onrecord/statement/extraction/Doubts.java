package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;

import java.util.List;

/** What makes the bounds of a report behind its verb a guess, so that a person looks at them. */
final class Doubts {
  private final Items items;
  private final Syntax syntax;
  private final List<Speech> found;

  Doubts(Items items, Syntax syntax, List<Speech> found) {
    this.items = items;
    this.syntax = syntax;
    this.found = found;
  }

  boolean any(Cue cue, int sentence, int first, int last, int to) {
    boolean asked = Questions.asks(items, cue) && Questions.isWord(items, first);
    boolean loose = first > cue.last() + 1 && !items.quote(first) && !led(first) && !asked;
    boolean word = !cue.is(SAY | TELL) && first == cue.last() + 1;
    return loose
        || word
        || denied(cue, first)
        || pointed(cue, first, last)
        || inside(cue, sentence, first)
        || split(first, last)
        || followed(last, to);
  }

  /** "Repeated that sentence in court": nothing is told, the word only points at something. */
  private boolean pointed(Cue cue, int first, int last) {
    int end = last;
    while (end > first && !items.letters(end) && !items.quote(end)) {
      end--;
    }
    boolean that = "that".equals(items.low(first - 1)) && first - 2 == cue.last();
    boolean place = end == first + 2 && items.is(first + 1, Lexicon.PREPOSITION);
    return that && (end == first || place) && !items.quote(first) && !items.quote(end);
  }

  /**
   * "Orr denied that the money was gone", "Orr disputed the figure": the words behind the verb are
   * what was not said.
   */
  private boolean denied(Cue cue, int first) {
    return cue.is(Lexicon.DISPUTE) && (!items.quote(first) || first == cue.last() + 1);
  }

  /** "called the plan “a tax on getting to work”": nothing but its object stands between. */
  boolean isWholeObject(Cue cue, int sentence, int last, int to) {
    boolean naming =
        cue.is(Lexicon.CALL)
            && !cue.is(SAY | TELL)
            && !cue.participle()
            && cue.is(PAST | THIRD)
            && items.quote(last)
            && items.quotation(last).words() >= 4
            && last - cue.last() <= 9
            && !inside(cue, sentence, cue.last() + 1)
            && !followed(last, to);
    for (int k = cue.last() + 1; naming && k < last; k++) {
      naming = items.letters(k) || items.low(k).equals("'s");
    }
    return naming;
  }

  /** "Orr said Pell asked …": another report of the sentence holds this one. */
  boolean inside(Cue cue, int sentence, int first) {
    if (items.quote(first) && items.low(first - 1).matches(",|:")) {
      return false;
    }
    Span verb = items.span(cue.first(), cue.first());
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence == sentence; i--) {
      if (found.get(i).content.stream().anyMatch(span -> span.contains(verb))) {
        return true;
      }
    }
    return false;
  }

  /** "Calling it “…,” Pell left, Orr said": the words before this verb hold another report. */
  boolean holds(int first, int last, int sentence) {
    if (last < first) {
      return false;
    }
    Span words = items.span(first, last);
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence == sentence; i--) {
      Cue cue = found.get(i).cue;
      if (found.get(i).quoted
          && cue != null
          && words.contains(items.span(cue.first(), cue.first()))) {
        return true;
      }
    }
    return false;
  }

  private boolean led(int first) {
    return items.low(first - 1).matches("that|:");
  }

  /** "said it would not last: “…”": two reports, or one and its reason. */
  private boolean split(int first, int last) {
    for (int k = first; k < last; k++) {
      if (":".equals(items.low(k)) && items.quote(k + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "…, Orr said", "…, according to Orr": the narrator names a second reporter behind it. */
  private boolean followed(int last, int to) {
    for (int k = last + 1; k < to; k++) {
      boolean verb = items.is(k, SAY | TELL) && items.is(k, PAST | THIRD);
      int next = syntax.adjuncts(k + 1, to, items.is(k, TELL));
      if (verb
              && syntax.closes(next, to)
              && !(items.quote(next + 1) && items.low(k - 1).matches("and|but"))
          || items.low(k).equals("according")
          || syntax.finds(k, to) && !items.quote(k - 1)) {
        return true;
      }
    }
    return false;
  }
}
