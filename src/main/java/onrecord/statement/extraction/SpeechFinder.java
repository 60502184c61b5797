package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.QUOTE;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TIME;

import java.util.ArrayList;
import java.util.List;

/** Finds what is said and by which words, sentence by sentence; speakers are resolved later. */
final class SpeechFinder {
  private static final int ADJUNCT = 14;

  private final Items items;
  private final NounPhrases phrases;
  private final CueFinder cues;
  private final boolean[] covered;
  private final List<Speech> found = new ArrayList<>();

  /** The subject of the last reporting verb in the sentence being read. */
  private NounPhrases.Phrase subject;

  /** The first who speaks in the sentence being read: the subject of participles. */
  private NounPhrases.Phrase speaker;

  private SpeechFinder(Items items) {
    this.items = items;
    this.phrases = new NounPhrases(items);
    this.cues = new CueFinder(items);
    this.covered = new boolean[items.size + 1];
  }

  static List<Speech> find(Items items) {
    var finder = new SpeechFinder(items);
    for (int i = 0; i < items.sentences.size(); i++) {
      finder.sentence(i);
    }
    return finder.found;
  }

  private void sentence(int index) {
    Sentence s = items.sentences.get(index);
    subject = null;
    speaker = null;
    int before = found.size();
    accordingTo(index, s);
    for (Cue cue : cues.in(s)) {
      cue(index, s, cue);
    }
    if (pure(s)) {
      floating(index, s);
    } else {
      leftover(index, s, before);
    }
  }

  private void accordingTo(int index, Sentence s) {
    for (int k = s.from(); k + 2 < s.to(); k++) {
      if (!"according".equals(items.low(k)) || !"to".equals(items.low(k + 1))) {
        continue;
      }
      NounPhrases.Phrase source = phrases.after(k + 2, s.to());
      if (source == null) {
        continue;
      }
      var speech = new Speech(new Cue(k, k + 1, SAY), "according-to", source, source, index, true);
      boolean opens = k == s.from() || k == s.from() + 1 && items.is(s.from(), CONJUNCTION);
      int next = source.last() + 1;
      if (opens && ",".equals(items.low(next))) {
        content(speech, next + 1, Clauses.end(items, next + 1, s.to()));
        extend(speech, index, s);
      } else if (k > s.from()) {
        int last = ",".equals(items.low(k - 1)) ? k - 2 : k - 1;
        content(speech, start(s.from(), last), last);
        if (covers(s.from(), last)) {
          extend(speech, index, s);
        }
      }
      keep(speech);
    }
  }

  private void cue(int index, Sentence s, Cue cue) {
    int k = cue.first();
    boolean speaks =
        cue.is(SAY | TELL | QUOTE)
            && (cue.is(PAST | THIRD) && !cue.participle()
                || cited(k)
                || items.low(k).equals("say"));
    boolean turned = items.low(k).matches("asks|asked") || cue.is(SAY | QUOTE) && !cue.is(TELL);
    if (speaks && turned && inverted(s, cue)) {
      NounPhrases.Phrase source = phrases.after(k + 1, s.to());
      var speech = new Speech(cue, "inverted", source, source, index, true);
      subject = source;
      speaker = source;
      left(speech, index, s, k - 1, source.last() + 1);
      return;
    }
    NounPhrases.Phrase source = source(s, cue);
    // What the narrator says or thinks ("I doubt") is nobody's report.
    if (source == null || items.low(source.first()).matches("i|we|you")) {
      return;
    }
    NounPhrases.Phrase named = antecedent(source, s.from());
    if (items.low(source.first()).equals("that")) {
      source = named;
    }
    subject = named;
    if (speaker == null && cue.is(SAY | TELL | Lexicon.CALL | Lexicon.URGE) && !cue.participle()) {
      speaker = source;
    }
    int lead = source.first() - 1;
    boolean mark =
        lead >= s.from() && (items.quote(lead) || mark(lead)) && source.first() < k && speaks;
    int next = adjuncts(cue.last() + 1, s.to(), cue.is(TELL));
    if (mark
        && !adjunctBefore(s, lead, next)
        && (closes(next, s.to()) || behindQuotation(lead, s.from()) && !that(cue, s))) {
      var speech = new Speech(cue, "after-content", source, named, index, true);
      left(speech, index, s, lead, next);
    } else if (speaks && source.first() == s.from() && closes(next, s.to()) && open(index, s)) {
      var speech = new Speech(cue, "after-content", source, named, index, true);
      back(speech, index, s);
      extend(speech, index, s);
      keep(speech);
    } else {
      right(index, s, cue, source, named);
    }
  }

  /** "In a speech, Orr told the hall, “…”": what stands before the source is no report. */
  private boolean adjunctBefore(Sentence s, int lead, int next) {
    boolean adverbial =
        items.is(s.from(), PREPOSITION | SUBORDINATOR | TIME)
            || items.low(s.from()).endsWith("ing")
            || items.low(s.from()).equals("asked");
    boolean follows =
        next + 1 < s.to() && items.quote(next + 1) || next < s.to() && items.quote(next);
    boolean clause = items.is(s.from(), SUBORDINATOR) || items.is(s.from() + 1, SUBORDINATOR);
    return (adverbial || clause) && follows && (clause || !covers(s.from(), lead));
  }

  private boolean behindQuotation(int lead, int from) {
    return items.quote(lead) || lead > from && items.quote(lead - 1);
  }

  private boolean mark(int k) {
    String low = items.low(k);
    return low.equals(",")
        || low.equals("—")
        || low.equals("–")
        || low.equals("--")
        || low.equals("…")
        || low.equals("?")
        || low.equals("!");
  }

  private boolean that(Cue cue, Sentence s) {
    for (int i = cue.last() + 1; i < Math.min(s.to(), cue.last() + 4); i++) {
      if (items.low(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "…," said Ms Orr: a mark or quotation before the verb and a name behind it. */
  private boolean inverted(Sentence s, Cue cue) {
    int k = cue.first();
    int before = k - 1;
    int name = k + 1;
    if (before < s.from() || name >= s.to() || !items.letters(name)) {
      return false;
    }
    boolean quoted = items.quote(before) || items.quote(before - 1) && mark(before);
    if (!quoted && !",".equals(items.low(before))) {
      return false;
    }
    if (items.low(name).equals("that")
        || items.is(name, PREPOSITION | TIME) && !items.capital(name)) {
      return false;
    }
    NounPhrases.Phrase source = phrases.after(name, s.to());
    if (source == null) {
      return false;
    }
    boolean nominal = items.capital(name) || items.is(name, DETERMINER | PEOPLE | ROLE | PRONOUN);
    if (quoted) {
      return nominal || items.letters(name) && source.last() > name;
    }
    int next = adjuncts(source.last() + 1, s.to(), false);
    return nominal && before - s.from() >= 4 && closes(next, s.to());
  }

  private NounPhrases.Phrase source(Sentence s, Cue cue) {
    int k = cue.first();
    String previous = k > s.from() ? items.low(k - 1) : "";
    if (cue.participle()) {
      if (k == s.from() && !that(cue, s) && !items.quote(k + 1)) {
        return null;
      }
      if (cited(k)) {
        return phrases.before(k - 2, s.from());
      }
      if (items.letters(k - 1)
          && !items.is(k - 1, PREPOSITION | CONJUNCTION | ADVERB)
          && k > s.from() + 2) {
        NounPhrases.Phrase near = phrases.before(k, s.from());
        if (near != null && "with".equals(items.low(near.first() - 1))) {
          return near;
        }
      }
      if (subject != null && items.low(k - 1).matches("and|or|but")) {
        return subject;
      }
      NounPhrases.Phrase main = speaker != null ? speaker : phrases.subject(s.from(), s.to());
      return main != null ? main : subject;
    }
    int word = k - 1;
    while (word > s.from() && items.is(word, ADVERB)) {
      word--;
    }
    String joint = word >= s.from() ? items.low(word) : "";
    if (subject != null && joint.matches("and|but|or|to|,")) {
      NounPhrases.Phrase apposed = joint.equals(",") ? phrases.before(k, s.from()) : null;
      boolean joined = speaker != null && cue.is(SAY | TELL) && joint.matches("and|but|or");
      return apposed != null ? apposed : joined ? speaker : subject;
    }
    if (joint.equals("to") || joint.equals("and") || joint.equals("but")) {
      return phrases.subject(s.from(), s.to());
    }
    return phrases.before(k, s.from());
  }

  /** "was quoted as saying". */
  private boolean cited(int k) {
    return k > 2
        && items.low(k - 1).equals("as")
        && items.low(k - 2).matches("quoted|cited|reported");
  }

  /** What "who" and "which" stand for. */
  private NounPhrases.Phrase antecedent(NounPhrases.Phrase source, int from) {
    int i = source.first();
    if (source.last() == i && items.low(i).matches("who|which|that") && i > from) {
      int end = ",".equals(items.low(i - 1)) ? i - 1 : i;
      NounPhrases.Phrase before = end > from ? phrases.before(end, from) : null;
      return before == null ? source : before;
    }
    return source;
  }

  /** Steps over a listener, places and days: "told reporters in the hall on Monday". */
  private int adjuncts(int i, int to, boolean listener) {
    int k = i;
    if (listener
        && k < to
        && items.letters(k)
        && !items.is(k, PREPOSITION | TIME)
        && !"that".equals(items.low(k))) {
      NounPhrases.Phrase heard = phrases.after(k, to);
      k = heard == null ? k : heard.head() + 1;
    }
    while (k < to && k - i < ADJUNCT) {
      if (items.is(k, ADVERB | TIME)) {
        k++;
      } else if (items.is(k, PREPOSITION) || items.low(k).equals("as")) {
        k++;
        while (k < to
            && items.letters(k) | items.low(k).equals("'s")
            && !items.is(k, PREPOSITION)) {
          if (items.is(k, SUBORDINATOR | AUXILIARY) && !items.low(k).equals("'s")
              || items.is(k, REPORTING) && items.is(k, PAST) && !items.is(k, Lexicon.ING)) {
            return i;
          }
          k++;
        }
      } else {
        break;
      }
    }
    return k;
  }

  private boolean closes(int k, int to) {
    return k >= to
        || !items.quote(k)
            && !items.letters(k)
            && !":".equals(items.low(k))
            && !"'s".equals(items.low(k));
  }

  private void left(Speech speech, int index, Sentence s, int lead, int next) {
    int last = items.quote(lead) ? lead : lead - 1;
    int first = items.quote(last) && complete(last, s.from()) ? last : start(s.from(), last);
    boolean adverb = first == last && !items.quote(first) && !closesSentence(next, s);
    if (!adverb) {
      content(speech, first, last);
    }
    boolean quoted = covers(s.from(), last);
    int resumed = resumed(next, s.to());
    if (resumed > 0) {
      content(speech, resumed, Clauses.end(items, resumed, s.to()));
    } else if (!quoted
        && next + 2 < s.to()
        && ",".equals(items.low(next))
        && (Clauses.resumes(items, next + 1) || items.is(s.from(), PREPOSITION | SUBORDINATOR))) {
      content(speech, next + 1, Clauses.end(items, next + 1, s.to()));
    }
    back(speech, index, s);
    if (quoted || covers(next, s.to() - 1)) {
      extend(speech, index, s);
    }
    keep(speech);
  }

  /** The quotation that goes on behind the reporting words, or -1; the title of a show does not. */
  private int resumed(int next, int to) {
    for (int k = next; k < to; k++) {
      if (items.is(k, REPORTING) && items.is(k, Lexicon.ING | PAST) && mark(k - 1)) {
        return -1;
      }
      if (items.quote(k) && (k == next || mark(k - 1)) && !title(items.quotation(k))) {
        return k;
      }
    }
    return -1;
  }

  private void right(
      int index, Sentence s, Cue cue, NounPhrases.Phrase source, NounPhrases.Phrase named) {
    int r = Clauses.start(items, cue, s.to());
    boolean clause = r > 0 && "that".equals(items.low(r - 1));
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
            strong && cue.is(SAY | TELL | QUOTE) && !loose(cue, s));
    if (r >= s.to() || !items.letters(r) && !items.quote(r)) {
      if (":".equals(items.low(s.to() - 1)) || ":".equals(items.low(r))) {
        extend(speech, index, s);
        keep(speech);
      }
      return;
    }
    int end = Clauses.end(items, r, s.to());
    boolean quoted = covers(r, end);
    if (!clause && !quoted && cue.is(SAY | TELL | QUOTE) && idle(r, cue)) {
      return;
    }
    speech.sure &=
        clause || quoted || proposition(r, end, items.low(cue.first()).matches("sa(id|ys?)|told"));
    content(speech, r, end);
    if (items.quote(end) || end + 1 < s.to() && items.quote(end - 1)) {
      extend(speech, index, s);
    }
    keep(speech);
  }

  /** "said so in a letter", "spoke at the hall": no words are reported. */
  private boolean idle(int r, Cue cue) {
    boolean place =
        items.is(r, PREPOSITION) && !items.is(r, DETERMINER) && cue.last() == cue.first();
    return place || items.low(r).equals("so") && !items.capital(r + 1);
  }

  /** Whether there is a verb in it. */
  private boolean proposition(int from, int to, boolean said) {
    for (int k = from; k <= to; k++) {
      boolean verb =
          items.is(k, AUXILIARY | Lexicon.VERB | REPORTING) && !items.low(k).equals("'s");
      if (k > from && (verb || items.low(k).endsWith("ed") || to - from > 5 && said)) {
        return true;
      }
    }
    return false;
  }

  /** A participle that opens the sentence or hangs on a preposition: its subject is a guess. */
  private boolean loose(Cue cue, Sentence s) {
    int k = cue.first();
    return cue.participle() && (k == s.from() || items.is(k - 1, PREPOSITION | SUBORDINATOR));
  }

  private int start(int from, int last) {
    int i = from;
    for (int k = last; k > from; k--) {
      if (";".equals(items.low(k))) {
        i = k + 1;
        break;
      }
    }
    while (i < last && (items.is(i, CONJUNCTION) || !items.letters(i) && !items.quote(i))) {
      i++;
    }
    return i;
  }

  private boolean closesSentence(int next, Sentence s) {
    return next >= s.to() - 1;
  }

  /** Whether a quotation is a sentence of its own, led in by what stands before it. */
  private boolean complete(int k, int from) {
    if (k == from) {
      return true;
    }
    int token = items.quotation(k).first() + 1;
    boolean introduced = items.low(k - 1).matches(",|:|\\.\\.+") || items.is(k - 1, REPORTING);
    return introduced && items.tokens.capital(token) && items.quotation(k).words() > 3;
  }

  private boolean covers(int from, int to) {
    for (int k = from; k <= to && k < items.size; k++) {
      if (items.quote(k)) {
        return true;
      }
    }
    return false;
  }

  private void content(Speech speech, int first, int last) {
    while (last > first
        && !items.letters(last)
        && !items.quote(last)
        && !")".equals(items.low(last))) {
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

  /** Sentences of nothing but quotation that follow in the same paragraph go on with it. */
  private void extend(Speech speech, int index, Sentence s) {
    boolean colon = ":".equals(items.low(s.to() - 1));
    for (int i = index + 1; i < items.sentences.size(); i++) {
      Sentence next = items.sentences.get(i);
      boolean same = next.paragraph() == s.paragraph();
      if (!(same || colon && next.paragraph() == s.paragraph() + 1) || !pure(next)) {
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

  /** Sentences of nothing but quotation that stand before it in the same paragraph. */
  private void back(Speech speech, int index, Sentence s) {
    if (!items.quote(s.from()) && !open(index, s)) {
      return;
    }
    for (int i = index - 1; i >= 0; i--) {
      Sentence previous = items.sentences.get(i);
      if (previous.paragraph() != s.paragraph() || !pure(previous) || covered[previous.from()]) {
        return;
      }
      speech.content.add(0, items.span(previous.from(), previous.from()));
      covered[previous.from()] = true;
      return;
    }
  }

  /** Whether the sentence before is a quotation of the same paragraph that nobody has yet. */
  private boolean open(int index, Sentence s) {
    if (index == 0) {
      return false;
    }
    Sentence before = items.sentences.get(index - 1);
    return before.paragraph() == s.paragraph() && pure(before) && waiting(before);
  }

  private boolean waiting(Sentence s) {
    return !covered[s.from()]
        || !found.isEmpty() && found.get(found.size() - 1).rule.equals("floating");
  }

  /** Whether the sentence is quotation and nothing else. */
  private boolean pure(Sentence s) {
    for (int k = s.from(); k < s.to(); k++) {
      if (items.letters(k)) {
        return false;
      }
    }
    return items.quote(s.from());
  }

  private void floating(int index, Sentence s) {
    if (covered[s.from()] || s.from() + 1 < items.size && next(index, s)) {
      return;
    }
    Speech before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean goesOn =
        before != null
            && before.quoted
            && before.end >= index - 1
            && s.paragraph() - items.sentences.get(before.end).paragraph() <= 1;
    if (goesOn) {
      for (int k = s.from(); k < s.to(); k++) {
        if (items.quote(k)) {
          content(before, k, k);
        }
      }
      extend(before, index, s);
      before.end = Math.max(before.end, index);
      return;
    }
    var speech = new Speech(null, "floating", null, null, index, true);
    for (int k = s.from(); k < s.to(); k++) {
      if (items.quote(k)) {
        content(speech, k, k);
      }
    }
    extend(speech, index, s);
    keep(speech);
  }

  /** Whether the next sentence of the paragraph begins with a quotation and names its speaker. */
  private boolean next(int index, Sentence s) {
    if (index + 1 >= items.sentences.size()) {
      return false;
    }
    Sentence next = items.sentences.get(index + 1);
    if (next.paragraph() != s.paragraph() || pure(next)) {
      return false;
    }
    for (Cue cue : cues.in(next)) {
      boolean speaks = cue.is(SAY | TELL | QUOTE) && cue.is(PAST | THIRD);
      int after = adjuncts(cue.last() + 1, next.to(), cue.is(TELL));
      if (speaks && (items.quote(next.from()) || closes(after, next.to()))) {
        return true;
      }
    }
    return false;
  }

  /** Quoted words that no reporting verb took: given, unsurely, to the subject of the sentence. */
  private void leftover(int index, Sentence s, int before) {
    for (int k = s.from(); k < s.to(); k++) {
      if (!items.quote(k) || covered[k] || title(items.quotation(k))) {
        continue;
      }
      NounPhrases.Phrase beside = beside(k, s);
      NounPhrases.Phrase source =
          beside != null
              ? beside
              : owner(k, s) != null
                  ? owner(k, s)
                  : subject != null
                      ? subject
                      : found.size() > before
                          ? found.get(before).source
                          : phrases.subject(s.from(), k);
      source = source == null ? nearest(k, s.from()) : source;
      String rule = beside != null ? "beside-quotation" : "quoted-words";
      var speech =
          new Speech(
              null, rule, source, source, index, beside != null && items.capital(beside.first()));
      content(speech, k, k);
      if (beside != null) {
        extend(speech, index, s);
      }
      keep(speech);
    }
  }

  /** The last pronoun or name before a quotation. */
  private NounPhrases.Phrase nearest(int k, int from) {
    for (int i = k - 1; i >= from; i--) {
      if (items.low(i).matches("he|she|they|who") || items.capital(i) && i > from) {
        return phrases.before(i + 1, from);
      }
    }
    return null;
  }

  /** "Orr's “new way”": whoever is named in the genitive right before a quotation. */
  private NounPhrases.Phrase owner(int k, Sentence s) {
    boolean genitive = k > s.from() + 1 && items.low(k - 1).equals("'s");
    return genitive ? phrases.before(k - 1, s.from()) : null;
  }

  /** Whoever is named right behind a quotation that opens the sentence, whatever verb follows. */
  private NounPhrases.Phrase beside(int k, Sentence s) {
    int next = ",".equals(items.low(k + 1)) ? k + 2 : k + 1;
    boolean speech = k == s.from() && items.quotation(k).words() > 3 && next < s.to() - 1;
    if (!speech || !items.letters(next)) {
      return null;
    }
    int last = items.quotation(k).last() - (items.quotation(k).closed() ? 1 : 0);
    boolean pause = next == k + 2 || items.tokens.low[last].matches("[,?!—–]|--");
    boolean named =
        items.capital(next) || items.is(next, DETERMINER) || items.low(next).matches("he|she|they");
    return pause && named ? phrases.after(next, s.to()) : null;
  }

  /** A name or the title of a work: every longer word has a capital. */
  private boolean title(Quotation quotation) {
    int small = 0;
    for (int i = quotation.first() + 1; i < quotation.last(); i++) {
      boolean longer = items.tokens.end[i] - items.tokens.start[i] > 3 && items.tokens.letters(i);
      small += longer && !items.tokens.capital(i) && !items.tokens.number(i) ? 1 : 0;
    }
    return small == 0 && quotation.words() < 8;
  }

  private void keep(Speech speech) {
    if (!speech.content.isEmpty()) {
      found.add(speech);
    }
  }
}
