package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.QUOTE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;

import java.util.List;
import java.util.function.IntPredicate;

/** Finds what is said and by which words, sentence by sentence; speakers are resolved later. */
final class SpeechFinder {
  private final Items items;
  private final NounPhrases phrases;
  private final CueFinder cues;
  private final Syntax syntax;
  private final Sources sources;
  private final Contents contents;
  private final Holders holders;

  /** Whether the sentence being read is told "according to" somebody: who says it is hearsay. */
  private boolean hearsay;

  private final Doubts doubts;
  private final SecondVerbs seconds;
  private final Inserted inserted;
  private final Unsaid unsaid;
  private final Hanging hanging;
  private final Floating floating;
  private final QuotedWords quotedWords;
  private final Framed framed;
  private final NounReports nouns;
  private final Overlaps overlaps;

  private SpeechFinder(Items items) {
    this.items = items;
    this.phrases = new NounPhrases(items);
    this.cues = new CueFinder(items);
    this.syntax = new Syntax(items, phrases);
    this.contents = new Contents(items, syntax);
    this.holders = new Holders(items, phrases);
    this.overlaps = new Overlaps(items, contents.found);
    this.framed = new Framed(items, phrases, syntax, contents);
    this.nouns = new NounReports(items, phrases, contents, holders);
    this.sources = new Sources(items, phrases, syntax, holders);
    this.doubts = new Doubts(items, syntax, contents.found);
    this.seconds = new SecondVerbs(items, phrases, holders, contents.found);
    this.inserted = new Inserted(items, syntax, doubts);
    this.unsaid = new Unsaid(items);
    this.hanging = new Hanging(items, phrases, holders);
    this.quotedWords =
        new QuotedWords(items, syntax, sources, holders, contents, new Passives(items, phrases));
    this.floating = new Floating(items, phrases, cues, syntax, contents, holders);
  }

  /**
   * The reports of all sentences.
   *
   * @param spoken the paragraphs that are somebody's words as a whole
   */
  static List<Speech> find(Items items, IntPredicate spoken) {
    var finder = new SpeechFinder(items);
    for (int i = 0; i < items.sentences.size(); i++) {
      if (!spoken.test(items.sentences.get(i).paragraph())) {
        finder.sentence(i);
      }
    }
    finder.contents.found.forEach(speech -> speech.sure &= !Bounds.isCut(items, speech));
    return finder.contents.found;
  }

  private void sentence(int index) {
    Sentence s = items.sentences.get(index);
    sources.begin();
    int before = contents.found.size();
    hearsay = framed.read(index, s);
    int told = contents.found.size();
    for (Cue cue : cues.in(s)) {
      cue(index, s, cue);
    }
    overlaps.settle(told);
    nouns.read(index, s, before);
    for (int i = told; hearsay && i < contents.found.size(); i++) {
      contents.found.get(i).sure = false;
    }
    if (syntax.pure(s)) {
      floating.read(index, s);
    } else if (contents.found.size() > before || !floating.carriesOn(index, s)) {
      quotedWords.read(index, s);
    }
  }

  private void cue(int index, Sentence s, Cue cue) {
    int k = cue.first();
    boolean speaks =
        cue.is(SAY | TELL | QUOTE)
            && (cue.is(PAST | THIRD) && !cue.participle()
                || syntax.cited(k)
                || items.low(k).equals("say"));
    boolean turned = items.low(k).matches("asks|asked") || cue.is(SAY | QUOTE) && !cue.is(TELL);
    NounPhrases.Phrase behind = phrases.after(k + 1, s.to());
    boolean urged =
        cue.is(Lexicon.URGE | Lexicon.CALL | Lexicon.THINK)
            && cue.is(PAST)
            && items.quote(k - 1)
            && syntax.pauses(k - 1)
            && items.capital(k + 1)
            && behind != null
            && syntax.closes(behind.last() + 1, s.to());
    if ((speaks && turned || urged) && sources.inverted(s, cue) && !narrates(k, s)) {
      NounPhrases.Phrase source = behind;
      var speech = new Speech(cue, "inverted", source, source, index, true);
      sources.subject = source;
      sources.speaker = source;
      left(speech, index, s, k - 1, source.last() + 1);
      return;
    }
    NounPhrases.Phrase source = sources.source(s, cue);
    if (source == null && items.quote(k - 1) && narrates(k, s)) {
      source = sources.subject;
    }
    // What the narrator says or thinks ("I doubt") is nobody's report.
    if (source == null || items.low(source.first()).matches("i|we|you")) {
      if (source != null && speaks && syntax.covers(s.from(), s.to() - 1)) {
        floating.narrated(index);
      }
      return;
    }
    source = hanging.whole(cue, source, s);
    NounPhrases.Phrase named = sources.antecedent(source, s.from());
    NounPhrases.Phrase author =
        cue.participle() || named != source ? sources.author(named, s) : null;
    if (author != null) {
      source = author;
      named = author;
    } else if (items.low(source.first()).equals("that")) {
      source = named;
    }
    boolean sole = sources.subject != null && !cue.participle() || holders.sole(source, s, k);
    sole &= !sources.guess;
    sources.subject = named;
    if (sources.speaker == null
        && cue.is(SAY | TELL | Lexicon.CALL | Lexicon.URGE)
        && cue.is(PAST | THIRD)
        && !cue.participle()
        && !items.is(source.first() - 1, SUBORDINATOR)) {
      sources.speaker = source;
    }
    boolean said = said(index, s, cue, source);
    int lead = source.first() - 1;
    boolean mark = inserted.is(index, s, cue, source, speaks);
    int next = syntax.adjuncts(cue.last() + 1, s.to(), cue.is(TELL));
    if (mark
        && !syntax.adjunctBefore(s, lead, next, cue)
        && (syntax.closes(next, s.to())
            || items.quote(s.from())
                && syntax.behindQuotation(lead, s.from())
                && !syntax.that(cue, s))) {
      var speech = new Speech(cue, "after-content", source, named, index, said);
      sources.speaker = source;
      left(speech, index, s, lead, next);
    } else if (speaks
        && source.first() == s.from()
        && syntax.closes(next, s.to())
        && contents.open(index, s)) {
      var speech = new Speech(cue, "after-content", source, named, index, said);
      contents.back(speech, index, s);
      contents.extend(speech, index, s);
      contents.keep(speech);
    } else {
      NounPhrases.Phrase holder = holders.better(source, s, k);
      if (items.low(holder.first()).equals("there")) {
        return;
      }
      if (holder == source) {
        right(index, s, cue, source, named, sole);
      } else {
        sources.subject = sources.antecedent(holder, s.from());
        sources.speaker = sources.speaker == source ? holder : sources.speaker;
        right(index, s, cue, holder, sources.subject, false);
      }
    }
  }

  /** Whether the source is told to have said it: the source, and not what hangs on it. */
  private boolean said(int index, Sentence s, Cue cue, NounPhrases.Phrase source) {
    return !unsaid.is(s, cue, source)
        && !hanging.is(cue, source, s)
        && !seconds.isToldOf(cue, index);
  }

  private void left(Speech speech, int index, Sentence s, int lead, int next) {
    int last =
        items.quote(lead)
            ? lead
            : RoleBefore.comma(items, lead, s.from(), speech.source.last()) - 1;
    int first =
        items.quote(last) && syntax.complete(last, s.from()) ? last : syntax.start(s.from(), last);
    boolean adverb = first == last && !Asides.isSubject(items, first, next) && next < s.to() - 1;
    if (!adverb) {
      contents.content(speech, first, last);
    }
    speech.sure &= !doubts.holds(first, last, index);
    boolean quoted = syntax.covers(s.from(), last);
    boolean others = TurnsTo.others(items, next, s.to());
    int resumed = others ? -1 : syntax.resumed(next, s.to());
    if (resumed > 0) {
      // Where most of it is paraphrase, the words in front may be the narrator's own.
      speech.sure &= quoted || last - first < items.quotation(resumed).words();
      int from = !quoted && items.is(s.from(), SUBORDINATOR) ? next + 1 : resumed;
      contents.content(speech, from, Clauses.end(items, from, s.to()));
    } else if (!others && (syntax.joined(next, s.to()) || !quoted && Asides.turns(items, next))) {
      contents.content(speech, next + 1, Clauses.end(items, next + 1, s.to()));
    } else if (!quoted
        && next + 2 < s.to()
        && ",".equals(items.low(next))
        && (Clauses.resumes(items, next + 1) || Asides.leadsIn(items, s.from()))) {
      contents.content(speech, next + 1, Clauses.end(items, next + 1, s.to()));
    }
    contents.back(speech, index, s);
    if (quoted || syntax.covers(next, s.to() - 1)) {
      contents.extend(speech, index, s);
    }
    contents.keep(speech);
  }

  private void right(
      int index,
      Sentence s,
      Cue cue,
      NounPhrases.Phrase source,
      NounPhrases.Phrase named,
      boolean plain) {
    int r = Questions.start(items, cue, Starts.of(items, cue, s.to()), s.to());
    boolean clause = r > 0 && "that".equals(items.low(r - 1));
    r += clause && ",".equals(items.low(r)) ? 1 : 0;
    boolean strong = cue.is(SAY | TELL | QUOTE) && !cue.is(Lexicon.BASE) || clause;
    String rule =
        cue.is(SAY | TELL | QUOTE) ? "before-content" : cue.is(Lexicon.CALL) ? "naming" : "view";
    var speech =
        new Speech(
            cue,
            rule,
            source,
            named,
            index,
            plain && strong && cue.is(SAY | TELL | QUOTE) && !syntax.loose(cue, s));
    if (r >= s.to() || !items.letters(r) && !items.quote(r)) {
      if (items.low(s.to() - 1).matches("[:,]") || ":".equals(items.low(r))) {
        contents.extend(speech, index, s);
        contents.keep(speech);
      }
      return;
    }
    boolean weak = cue.is(Lexicon.BASE | Lexicon.ING) || !cue.is(SAY | TELL);
    int end = Openings.end(items, s, cue, r, Clauses.end(items, r, s.to()));
    end = Relatives.end(items, s, source, r, end);
    boolean quoted = syntax.covers(r, end);
    // "The ruling, which Orr said she would appeal, is new": what she would appeal stands before
    speech.sure &=
        !items.low(source.first() - 1).matches("which|whom?") || source.first() == s.from();
    if (weak
        && doubts.inside(cue, index, r)
        && !(quoted && holders.somebody(source) && overlaps.own(cue, source, index))) {
      return;
    }
    if (syntax.performed(cue, r)) {
      return;
    }
    if (!clause && !quoted && cue.is(SAY | TELL | QUOTE) && syntax.idle(r, cue)) {
      return;
    }
    speech.sure &=
        clause
            || quoted
            || syntax.proposition(r, end, items.low(cue.first()).matches("sa(id|ys?)|told"));
    speech.sure &= clause || items.quote(r) || Bounds.sure(items, cue, r, end);
    speech.sure &= !doubts.any(cue, index, r, end, s.to());
    speech.sure |= plain && doubts.isWholeObject(cue, index, end, s.to());
    speech.sure &= said(index, s, cue, source);
    contents.content(speech, r, end);
    if (items.quote(end) || end + 1 < s.to() && items.quote(end - 1)) {
      contents.extend(speech, index, s);
    }
    contents.keep(speech);
  }

  /**
   * "Orr, who wrote “…,” said she would stay": behind this verb a clause begins with its subject.
   */
  private boolean narrates(int k, Sentence s) {
    return !items.quote(s.from())
        && items.low(k + 1).matches("he|she|they|it|we|i")
        && !syntax.closes(syntax.adjuncts(k + 2, s.to(), false), s.to());
  }
}
