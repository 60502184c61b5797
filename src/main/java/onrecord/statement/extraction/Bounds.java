package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.VERB;

import java.util.regex.Pattern;

/** Whether words behind a verb without "that" are what was said, and not what was done. */
final class Bounds {
  private static final Pattern CUT =
      Pattern.compile("(?:^|\\s)(?:which|who|whom|whose|and|or|but|the|an?)$");

  private Bounds() {}

  static boolean sure(Items items, Cue cue, int first, int last) {
    String verb = items.low(cue.first());
    // "wrote to the council", "asked police to bring them back"
    boolean only = first == last && items.is(first, Lexicon.PRONOUN);
    boolean out = verb.matches("rul(ed|es?|ing)") && items.low(cue.last()).equals("out");
    if (only
        || out
        || verb.matches(
            "wr(ote|ites?|itten)|repeat(s|ed|ing)?|maintain(s|ed|ing)?|wonder(s|ed|ing)?")
        || Questions.asks(items, cue)
            && cue.first() == cue.last()
            && !Questions.isWord(items, first)) {
      return false;
    }
    // "testifying as a witness", "repeated this at a meeting"
    boolean points =
        items.low(first).equals("as")
            || items.low(first).matches("this|that|these|it") && items.is(first + 1, PREPOSITION);
    return !points && !isDay(items, first, last) && !isJoined(items, cue, first, last);
  }

  /** "the paragraph to", "Also accused is Orr, who": words that end in the middle. */
  static boolean isCut(Items items, Speech speech) {
    if (speech.content.isEmpty()) {
      return false;
    }
    String words = speech.content.get(speech.content.size() - 1).in(items.tokens.text);
    return CUT.matcher(words).find();
  }

  /** "said in October, when the trial was over, that …": when it was said. */
  private static boolean isDay(Items items, int first, int last) {
    boolean day = items.is(first, PREPOSITION) && items.is(first + 1, Lexicon.TIME);
    return day && first + 2 < last && items.low(first + 2).equals(",");
  }

  /** "noted the lapse and gave the firm 30 days": the first verb is what the speaker did next. */
  private static boolean isJoined(Items items, Cue cue, int first, int last) {
    if (items.low(first).matches("he|she|they|it|there|we|i")) {
      return false;
    }
    boolean deed = items.low(cue.first()).matches("announc(ed|es|ing)|unveil(ed|s|ing)");
    for (int k = first; k < last; k++) {
      // "announced the decision after a meeting that had been called"
      if (deed && k > first && items.low(k).matches("that|which|who")) {
        return true;
      }
      boolean verb =
          items.is(k, AUXILIARY | VERB | PAST) && !items.low(k).equals("'s")
              || items.low(k).endsWith("ed");
      if (verb && !items.capital(k)) {
        return k > first && items.low(k - 1).matches("and|when|while|before|after|as");
      }
    }
    return false;
  }
}
