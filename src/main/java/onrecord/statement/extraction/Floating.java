package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.QUOTE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;

/** Gives a sentence of nothing but quotation to whoever spoke before it or is named behind it. */
final class Floating {
  private final Items items;
  private final NounPhrases phrases;
  private final CueFinder cues;
  private final Syntax syntax;
  private final Contents contents;
  private final Holders holders;

  /** The last sentence that the narrator's own quoted words run to. */
  private int narrated = -1;

  Floating(
      Items items,
      NounPhrases phrases,
      CueFinder cues,
      Syntax syntax,
      Contents contents,
      Holders holders) {
    this.items = items;
    this.phrases = phrases;
    this.cues = cues;
    this.syntax = syntax;
    this.contents = contents;
    this.holders = holders;
  }

  /** “…,” I said: what floats behind it are the narrator's words, and nobody's report. */
  void narrated(int index) {
    narrated = index;
  }

  void read(int index, Sentence s) {
    boolean narrators =
        narrated >= 0
            && s.paragraph() - items.sentences.get(narrated).paragraph() <= 1
            && (contents.found.isEmpty()
                || contents.found.get(contents.found.size() - 1).end < narrated);
    if (narrators) {
      narrated = index;
      return;
    }
    // A quotation left open in the paragraph before begins here without a mark.
    boolean left = items.tokens.letters(items.firstToken(s.from()));
    if (contents.covered[s.from()] || !left && next(index, s)) {
      return;
    }
    Speech before = contents.found.isEmpty() ? null : contents.found.get(contents.found.size() - 1);
    NounPhrases.Phrase signs = signer(index, s);
    boolean goesOn =
        signs == null
            && before != null
            && before.end >= index - 1
            && !answers(before, s)
            && s.paragraph() - items.sentences.get(before.end).paragraph()
                <= (before.quoted ? 1 : 0);
    if (goesOn) {
      for (int k = s.from(); k < s.to(); k++) {
        if (items.quote(k)) {
          contents.content(before, k, k);
        }
      }
      contents.extend(before, index, s);
      before.end = Math.max(before.end, index);
      return;
    }
    NounPhrases.Phrase leads = leader(index, s);
    if (signs == null && leads == null && heading(s)) {
      return;
    }
    boolean colon = index > 0 && ":".equals(items.low(s.from() - 1));
    // “…,” Orr said. The gate shone behind her. “…”: whoever spoke in this paragraph goes on.
    boolean resumes =
        leads != null
            && !colon
            && (!items.capital(leads.head()) || items.is(leads.head(), Lexicon.PLURAL))
            && before != null
            && before.quoted
            && before.source != null
            && items.sentences.get(before.end).paragraph() == s.paragraph();
    leads = resumes ? before.source : leads;
    String rule = leads == null || resumes ? "floating" : colon ? "colon" : "introduced";
    boolean sure = leads != null && colon && items.capital(leads.head());
    var speech =
        signs != null
            ? new Speech(null, "signed", signs, signs, index, true)
            : new Speech(null, rule, leads, leads, index, sure);
    for (int k = s.from(); k < s.to(); k++) {
      if (items.quote(k)) {
        contents.content(speech, k, k);
      }
    }
    contents.extend(speech, index, s);
    contents.keep(speech);
  }

  /**
   * ‘A fight to the end’ as a line of its own heads what follows; a title in marks is no speech.
   */
  private boolean heading(Sentence s) {
    Quotation quotation = items.quotation(s.from());
    boolean single = items.tokens.low[quotation.first()].matches("['‘]");
    return syntax.title(quotation) || single && quotation.words() < 9;
  }

  /** Quoted words in a sentence without a verb of saying, right behind somebody's quotation. */
  boolean carriesOn(int index, Sentence s) {
    Speech before = contents.found.isEmpty() ? null : contents.found.get(contents.found.size() - 1);
    boolean near =
        before != null
            && before.quoted
            && before.end == index - 1
            && before.cue != null
            && before.cue.is(SAY | TELL)
            && items.sentences.get(index - 1).paragraph() == s.paragraph();
    for (int k = s.from(); near && k < s.to(); k++) {
      if (":".equals(items.low(k)) && holders.somebody(phrases.subject(s.from(), k))
          || Others.come(items, s.from(), k)) {
        return false;
      }
      if (items.quote(k) && !syntax.mentioned(items.quotation(k))) {
        contents.content(before, items.quote(s.from()) ? k : s.from(), s.to() - 1);
        before.end = index;
        return true;
      }
    }
    return false;
  }

  /** “Is that so?” Orr asked, and in the next paragraph: “It is not.” */
  private boolean answers(Speech before, Sentence s) {
    Span last = before.content.get(before.content.size() - 1);
    boolean asked = last.in(items.tokens.text).matches("(?s).*\\?\\P{L}*");
    return asked && items.sentences.get(before.end).paragraph() != s.paragraph();
  }

  /** "Orr issued this statement:" the subject of a sentence with a colon, or of the one before. */
  private NounPhrases.Phrase leader(int index, Sentence s) {
    if (index == 0) {
      return null;
    }
    Sentence before = items.sentences.get(index - 1);
    boolean colon = ":".equals(items.low(before.to() - 1));
    int gap = s.paragraph() - before.paragraph();
    NounPhrases.Phrase main =
        gap <= (colon ? 1 : 0) ? phrases.subject(before.from(), before.to()) : null;
    return holders.somebody(main) ? main : null;
  }

  /** "“…” — Ada Orr": whoever is named behind a dash that opens what follows. */
  private NounPhrases.Phrase signer(int index, Sentence s) {
    Sentence next = index + 1 < items.sentences.size() ? items.sentences.get(index + 1) : s;
    boolean dash = next != s && items.low(next.from()).matches("[-–—―]|--");
    int name = next.from() + 1;
    return dash && items.capital(name) && !items.is(name, Lexicon.STARTER) && next.to() - name < 15
        ? phrases.after(name, next.to())
        : null;
  }

  /** Whether the next sentence goes on with the quotation and names its speaker. */
  private boolean next(int index, Sentence s) {
    if (index + 1 >= items.sentences.size()) {
      return false;
    }
    Sentence next = items.sentences.get(index + 1);
    boolean goesOn = next.paragraph() == s.paragraph() || contents.reopened(s, next);
    if (!goesOn || syntax.pure(next)) {
      return false;
    }
    for (Cue cue : cues.in(next)) {
      boolean speaks = cue.is(SAY | TELL | QUOTE) && cue.is(PAST | THIRD);
      int after = syntax.adjuncts(cue.last() + 1, next.to(), cue.is(TELL));
      if (speaks && (items.quote(next.from()) || syntax.closes(after, next.to()))) {
        return true;
      }
    }
    return false;
  }
}
