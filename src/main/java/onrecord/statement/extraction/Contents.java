package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the words of each report, over the sentences they run through. */
final class Contents {
  private static final Set<String> STOPS = Set.of(":", ";", ",");

  final List<Speech> found = new ArrayList<>();

  /** Quotations that a report has. */
  final boolean[] covered;

  private final Items items;
  private final Syntax syntax;

  Contents(Items items, Syntax syntax) {
    this.items = items;
    this.syntax = syntax;
    this.covered = new boolean[items.size + 1];
  }

  void content(Speech speech, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && STOPS.contains(items.low(first))) {
      first++;
    }
    while (last > first
        && !items.letters(last)
        && !items.quote(last)
        && !isOwner(last)
        && !items.low(last).matches("[)%]")) {
      last--;
    }
    if (last < first) {
      return;
    }
    for (int k = first; k <= last; k++) {
      covered[k] |= items.quote(k);
      speech.quoted |= items.quote(k);
    }
    speech.content.add(items.span(first, last));
  }

  /** "said the car was the mayor's". */
  private boolean isOwner(int k) {
    return items.low(k).matches("['’]s")
        || items.owner(k)
            && items.low(k - 1).endsWith("s")
            && items.tokens.end[items.lastToken(k - 1)] == items.tokens.start[items.firstToken(k)];
  }

  /** Sentences of nothing but quotation that follow in the same paragraph go on with it. */
  void extend(Speech speech, int index, Sentence s) {
    boolean colon = items.low(s.to() - 1).matches("[:,]");
    for (int i = index + 1; i < items.sentences.size(); i++) {
      Sentence next = items.sentences.get(i);
      boolean same = next.paragraph() == s.paragraph();
      if (!(same || colon && next.paragraph() == s.paragraph() + 1) || !syntax.pure(next)) {
        return;
      }
      for (int k = next.from(); k < next.to(); k++) {
        if (items.quote(k)) {
          content(speech, k, k);
        }
      }
      speech.end = i;
    }
  }

  /** The sentence of nothing but quotation that stands right before it, if nobody has it yet. */
  void back(Speech speech, int index, Sentence s) {
    if (index == 0 || !items.quote(s.from()) && !open(index, s)) {
      return;
    }
    Sentence previous = items.sentences.get(index - 1);
    boolean goesOn = previous.paragraph() == s.paragraph() || reopened(previous, s);
    if (goesOn && syntax.pure(previous) && !covered[previous.from()]) {
      speech.content.add(0, items.span(previous.from(), previous.from()));
      covered[previous.from()] = true;
    }
  }

  /** A quotation that its paragraph does not close, and the next paragraph opens again. */
  boolean reopened(Sentence s, Sentence next) {
    int last = s.to() - 1;
    return next.paragraph() == s.paragraph() + 1
        && items.quote(last)
        && !items.quotation(last).closed()
        && items.quote(next.from());
  }

  /** Whether the sentence before is a quotation of the same paragraph that nobody has yet. */
  boolean open(int index, Sentence s) {
    if (index == 0) {
      return false;
    }
    Sentence before = items.sentences.get(index - 1);
    return before.paragraph() == s.paragraph() && syntax.pure(before) && waiting(before);
  }

  boolean waiting(Sentence s) {
    return !covered[s.from()]
        || !found.isEmpty() && found.get(found.size() - 1).rule.equals("floating");
  }

  void keep(Speech speech) {
    if (!speech.content.isEmpty() && !twice(speech)) {
      found.add(speech);
    }
  }

  /**
   * "She told the hall, “…,” Orr said": the same words have a report already, which gives way to
   * the verb right behind them.
   */
  private boolean twice(Speech speech) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence == speech.sentence; i--) {
      Speech before = found.get(i);
      if (before.content.equals(speech.content)) {
        boolean behind =
            before.rule.matches("before-content|naming|view")
                && speech.rule.matches("after-content|inverted");
        if (behind) {
          found.remove(i);
        }
        return !behind;
      }
    }
    return false;
  }
}
