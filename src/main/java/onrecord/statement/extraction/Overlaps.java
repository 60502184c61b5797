package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.CALL;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.QUOTE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.URGE;

import java.util.ArrayList;
import java.util.List;

/** Of two verbs of a sentence that claim the same words, the nearer one keeps them. */
final class Overlaps {
  private static final int SHORT = 3;

  private final Items items;
  private final List<Speech> found;

  Overlaps(Items items, List<Speech> found) {
    this.items = items;
    this.found = found;
  }

  /** Settles the reports of one sentence, which stand in the list from here on. */
  void settle(int from) {
    var dropped = new ArrayList<Speech>();
    for (int i = from; i < found.size(); i++) {
      for (int k = i + 1; k < found.size(); k++) {
        int cut = cut(found.get(i), found.get(k));
        if (cut > 0 && !end(found.get(i), cut)) {
          dropped.add(found.get(i));
          break;
        }
      }
    }
    found.removeAll(dropped);
  }

  /** Where the outer report ends because the inner one begins, as an item; or -1. */
  private int cut(Speech outer, Speech inner) {
    boolean verbs = outer.cue != null && inner.cue != null && inner.cue.first() > outer.cue.last();
    if (!verbs || !inner.quoted || outer.rule.equals("according-to")) {
      return -1;
    }
    boolean behind = outer.rule.matches("after-content|inverted");
    if (behind) {
      return inner.rule.equals("before-content") ? again(outer, inner) : -1;
    }
    if (inner.rule.matches("after-content|inverted")) {
      int first = items.itemOf(items.tokens.from(inner.content.get(0).start()));
      return first > outer.cue.last() + 1 ? first : -1;
    }
    int subject = inner.source == null ? -1 : inner.source.first();
    boolean own =
        subject > outer.cue.last() && subject < inner.cue.first() && !modal(subject, inner);
    boolean stronger = strength(inner.cue) > strength(outer.cue) && strength(outer.cue) < 2;
    return own && (stronger || opens(items, subject)) ? subject : -1;
  }

  /** "Orr said, once in office, she would ask Pell": what one would say is part of what is said. */
  private boolean modal(int subject, Speech inner) {
    for (int k = subject + 1; k < inner.cue.first(); k++) {
      if (items.low(k).matches("would|could|should|might|must|['’]d")) {
        return true;
      }
    }
    return false;
  }

  /** “…,” Orr said, though he added: “…”: the second verb has the same subject again. */
  private int again(Speech outer, Speech inner) {
    int subject = inner.source.first();
    boolean small = items.low(subject - 1).matches("but|though|although|while|and|because|since");
    return subject > outer.cue.last()
            && small
            && items.low(subject).matches("he|she|they|it")
            && opens(items, subject)
        ? subject
        : -1;
  }

  /**
   * ", but he called", "when she called": a clause of its own, which the outer verb does not rule;
   * "that when she called" is part of what the outer verb reports.
   */
  static boolean opens(Items items, int subject) {
    String before = items.low(subject - 1);
    String mark =
        items.is(subject - 1, CONJUNCTION | SUBORDINATOR) || before.equals("with")
            ? items.low(subject - 2)
            : before;
    boolean same = items.low(subject).matches("he|she|they") && mark.matches("[,;—–]|--");
    return same && before.matches("which|who|whom")
        || before.equals("which") && mark.equals("to")
        || before.matches("when|though|although") && !items.low(subject - 2).equals("that")
        || mark.matches("[,:;—–]|--") && !before.matches("that|which|who|whom|whose|if|whether");
  }

  /** Whether a verb inside another's report may still take words of its own. */
  boolean own(Cue cue, NounPhrases.Phrase source, int sentence) {
    boolean stronger = strength(cue) > 0 && source.last() < cue.first();
    boolean opens = strength(cue) > 0 && opens(items, source.first());
    Span verb = items.span(cue.first(), cue.first());
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence == sentence; i--) {
      Speech outer = found.get(i);
      if (outer.content.stream().anyMatch(span -> span.contains(verb))) {
        boolean behind = outer.cue != null && source.first() > outer.cue.last();
        stronger &= behind && strength(outer.cue) < strength(cue);
        opens &= behind;
      }
    }
    return stronger || opens;
  }

  private static int strength(Cue cue) {
    return cue.is(SAY | TELL | QUOTE) ? 2 : cue.is(CALL | URGE) ? 1 : 0;
  }

  /** Lets a report end before this item; false where nothing is left of it. */
  private boolean end(Speech speech, int cut) {
    int last = cut - 1;
    while (last > speech.cue.last()
        && !items.quote(last)
        && (!items.letters(last) || items.is(last, CONJUNCTION | SUBORDINATOR))) {
      last--;
    }
    int limit = items.tokens.end[items.lastToken(last)];
    int first = items.itemOf(items.tokens.from(speech.content.get(0).start()));
    speech.content.removeIf(span -> span.start() >= limit);
    speech.content.replaceAll(span -> new Span(span.start(), Math.min(span.end(), limit)));
    speech.end = speech.sentence;
    speech.sure &= last > first;
    speech.quoted = false;
    for (int k = first; k <= last; k++) {
      speech.quoted |= items.quote(k);
    }
    return !speech.content.isEmpty()
        && (speech.quoted || last - first >= SHORT || strength(speech.cue) == 2);
  }
}
