package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.SAY;

/** Finds "according to Orr" and "as Orr put it": the source stands beside a whole sentence. */
final class Framed {
  /** A clause that tells who the source is has fewer words. */
  private static final int RELATIVE = 16;

  private final Items items;
  private final NounPhrases phrases;
  private final Syntax syntax;
  private final Contents contents;

  Framed(Items items, NounPhrases phrases, Syntax syntax, Contents contents) {
    this.items = items;
    this.phrases = phrases;
    this.syntax = syntax;
    this.contents = contents;
  }

  /** Reads one sentence; tells whether it is hearsay, told "according to" somebody. */
  boolean read(int index, Sentence s) {
    boolean hearsay = false;
    for (int k = s.from(); k + 2 < s.to(); k++) {
      if ("according".equals(items.low(k)) && "to".equals(items.low(k + 1))) {
        NounPhrases.Phrase source = uncut(phrases.after(k + 2, s.to()));
        if (source != null) {
          hearsay = true;
          frame(index, s, new Cue(k, k + 1, SAY), source, k, source.last() + 1);
        }
      } else if (put(k)) {
        NounPhrases.Phrase source = phrases.before(k, s.from());
        if (source != null && "as".equals(items.low(source.first() - 1))) {
          frame(index, s, new Cue(k, k + 1, SAY), source, source.first() - 1, k + 2);
        }
      }
    }
    return hearsay;
  }

  /** Whether "put it" begins here, which is no verb that stands behind a quotation. */
  private boolean put(int k) {
    return "it".equals(items.low(k + 1)) && items.low(k).matches("puts?");
  }

  /**
   * @param first where the frame begins
   * @param behind what follows it
   */
  private void frame(
      int index, Sentence s, Cue cue, NounPhrases.Phrase source, int first, int behind) {
    int next = relative(behind, s.to());
    var speech = new Speech(cue, "according-to", source, source, index, true);
    boolean opens = first == s.from() || first == s.from() + 1 && items.is(s.from(), CONJUNCTION);
    boolean comma = ",".equals(items.low(next)) && next + 1 < s.to();
    boolean begun = comma && ",".equals(items.low(first - 1)) && !clause(s.from(), first);
    boolean dangling =
        comma
            && ",".equals(items.low(first - 1))
            && items.is(first - 2, Lexicon.SUBORDINATOR | Lexicon.PREPOSITION);
    boolean split = comma && ",".equals(items.low(first - 1)) && !opens;
    boolean condition = split && items.low(s.from()).matches("if|when|unless|once");
    speech.sure &= !items.low(s.from()).equals("asked");
    if (condition
        || split
            && (items.is(next + 1, AUXILIARY)
                || items.is(first - 2, AUXILIARY)
                || items.low(first - 2).equals("also"))) {
      // "Chief among them, according to the papers, was Orr"
      contents.content(speech, syntax.start(s.from(), first - 2), first - 2);
      contents.content(speech, next + 1, Clauses.end(items, next + 1, s.to()));
    } else if (comma && (opens || begun || dangling || items.quote(next + 1))) {
      // "According to Orr, of the Lund Institute, …": who Orr is, and then what she says.
      speech.sure &=
          !items.low(next + 1).matches("of|who|whose|which")
              && !items.low(next + 3).matches("which|whom");
      contents.content(speech, next + 1, Clauses.end(items, next + 1, s.to()));
      contents.extend(speech, index, s);
    } else if (first > s.from()) {
      speech.sure &= !comma || !told(s.from(), first);
      int last = ",".equals(items.low(first - 1)) ? first - 2 : first - 1;
      contents.content(speech, syntax.start(s.from(), last), last);
      if (syntax.covers(s.from(), last)) {
        contents.extend(speech, index, s);
      }
    }
    contents.keep(speech);
  }

  /** "Orr accused them of waste, pointing to a hall that is, according to a survey, half empty". */
  private boolean told(int from, int to) {
    for (int k = from; k < to; k++) {
      if (items.is(k, SAY | Lexicon.TELL | Lexicon.CALL)
          && items.is(k, PAST)
          && !items.capital(k)) {
        return true;
      }
    }
    return false;
  }

  /** "According to Pell, the head of the port, Ada Orr, knew": two people, and one source. */
  private NounPhrases.Phrase uncut(NounPhrases.Phrase source) {
    for (int k = source == null ? 1 : source.first(); source != null && k < source.last(); k++) {
      boolean small = !items.capital(source.first());
      if (small && ",".equals(items.low(k)) && items.is(k + 1, Lexicon.DETERMINER)) {
        return new NounPhrases.Phrase(source.first(), k - 1, Math.min(source.head(), k - 1));
      }
    }
    return source;
  }

  /** "According to several people who were there, the gate shut": the comma, past the clause. */
  private int relative(int next, int to) {
    boolean clause = items.low(next).matches("who|whose|which");
    for (int k = next; clause && k < to && k < next + RELATIVE; k++) {
      if (",".equals(items.low(k))) {
        return k;
      }
    }
    return next;
  }

  /** Whether a verb stands before the frame, so that the words there are said, not just begun. */
  private boolean clause(int from, int to) {
    for (int k = from; k < to; k++) {
      if (items.verb(k) || items.quote(k)) {
        return true;
      }
    }
    return false;
  }
}
