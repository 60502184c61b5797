package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.NOUN_CUE;

/** Finds "Orr's warning that …" and "her claim that …": a noun reports, and is never sure. */
final class NounReports {
  private final Items items;
  private final NounPhrases phrases;
  private final Contents contents;
  private final Holders holders;

  NounReports(Items items, NounPhrases phrases, Contents contents, Holders holders) {
    this.items = items;
    this.phrases = phrases;
    this.contents = contents;
    this.holders = holders;
  }

  /**
   * @param before how many reports were found before this sentence; a verb that takes the noun
   *     along keeps it, unless it disputes it: "Pell rejected Orr's claim that …"
   */
  void read(int index, Sentence s, int before) {
    for (int k = s.from() + 2; k + 2 < s.to(); k++) {
      if (!"that".equals(items.low(k)) || !items.is(k - 1, NOUN_CUE) || items.capital(k - 1)) {
        continue;
      }
      int own = owner(k - 2, s.from());
      NounPhrases.Phrase source = own < 0 ? null : source(own, s.from());
      if (source != null && !taken(items.span(k - 1, k + 1), before)) {
        var cue = new Cue(k - 1, k - 1, items.bits(k - 1));
        var speech = new Speech(cue, "noun", source, source, index, false);
        int end = Clauses.end(items, k + 1, s.to());
        contents.content(speech, k + 1, subject(source, s) ? predicate(k + 1, end) : end);
        contents.keep(speech);
      }
    }
  }

  private boolean taken(Span words, int before) {
    for (int i = before; i < contents.found.size(); i++) {
      Cue cue = contents.found.get(i).cue;
      if (cue != null && cue.is(Lexicon.DISPUTE)) {
        continue;
      }
      for (Span span : contents.found.get(i).content) {
        if (span.overlaps(words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the owner of the noun is told: "'s" or "her", with one word between at most. */
  private int owner(int last, int from) {
    for (int i = last; i > last - 2 && i >= from; i--) {
      if (items.low(i).matches("['’]s|his|her|their")
          || items.low(i).matches("['’]") && items.low(i - 1).endsWith("s")) {
        return i;
      }
    }
    return -1;
  }

  private NounPhrases.Phrase source(int own, int from) {
    if (items.letters(own) && !items.low(own).matches("['’]s")) {
      return new NounPhrases.Phrase(own, own, own);
    }
    NounPhrases.Phrase phrase = own > from ? phrases.before(own, from) : null;
    return holders.somebody(phrase) ? phrase : null;
  }

  /** Whether the noun is the subject of its sentence, so that its verb follows what is reported. */
  private boolean subject(NounPhrases.Phrase source, Sentence s) {
    for (int i = s.from(); i < source.first(); i++) {
      if (items.verb(i)) {
        return false;
      }
    }
    return true;
  }

  /** "that the bridge would close | came late": the last item before the second verb. */
  private int predicate(int from, int end) {
    int i = from + 1;
    while (i <= end && !items.verb(i)) {
      i++;
    }
    while (i <= end && (items.verb(i) || items.is(i, ADVERB))) {
      i++;
    }
    // The verb behind "would" may be one that no list has.
    i++;
    while (i <= end && !items.verb(i)) {
      if (items.low(i).matches("that|who|which|if|because|when")) {
        return end;
      }
      i++;
    }
    return i > end ? end : i - 1;
  }
}
