package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.QUOTE;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.SPEECH_NOUN;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.TIME;

/** Chooses which words of a sentence name the source of a report. Has state for one sentence. */
final class Sources {
  /** What has words of its own: "a sign saying", but not "a letter saying". */
  private static final String SHOWN =
      "signs?|banners?|placards?|posters?|headlines?|captions?|editorials?|ads?|voice";

  private static final String BRINGS =
      "(issu|releas|air|post|publish|plac|launch|tweet|circulat|broadcast|unveil|deliver)(ed|es|s|e|ing)?"
          + "|r[au]n|running|runs|puts?|out|sen[dt]s?|sending|wr(ites?|ote|iting)";

  /**
   * People without an article behind an inverted verb may have this many words behind the first.
   */
  private static final int INVERTED = 3;

  private final Items items;
  private final NounPhrases phrases;
  private final Syntax syntax;
  private final Holders holders;
  private final InnerClauses inner;

  /** "Orr spoke when Pell left, saying …": whether the source found last is a guess. */
  boolean guess;

  /** The subject of the last reporting verb in the sentence being read. */
  NounPhrases.Phrase subject;

  /** The first who speaks in the sentence being read: the subject of participles. */
  NounPhrases.Phrase speaker;

  Sources(Items items, NounPhrases phrases, Syntax syntax, Holders holders) {
    this.items = items;
    this.phrases = phrases;
    this.syntax = syntax;
    this.holders = holders;
    this.inner = new InnerClauses(items, phrases, holders);
  }

  /** Forgets the sentence before. */
  void begin() {
    subject = null;
    speaker = null;
  }

  /** "…," said Ms Orr: a mark or quotation before the verb and a name behind it. */
  boolean inverted(Sentence s, Cue cue) {
    int k = cue.first();
    int before = k - 1;
    int name = k + 1;
    if (before < s.from() || name >= s.to() || !items.letters(name)) {
      return false;
    }
    boolean quoted = items.quote(before) || items.quote(before - 1) && syntax.mark(before);
    if (!quoted && !",".equals(items.low(before))) {
      return false;
    }
    if (items.low(name).matches("that|it")
        || items.is(name, TIME)
        || items.low(name).matches("this|last|next") && items.is(name + 1, TIME)
        || items.is(name, PREPOSITION) && !items.capital(name)) {
      return false;
    }
    NounPhrases.Phrase source = phrases.after(name, s.to());
    if (source == null) {
      return false;
    }
    boolean nominal = items.capital(name) || items.is(name, DETERMINER | PEOPLE | ROLE | PRONOUN);
    if (quoted) {
      boolean thing = items.quote(before) && !syntax.pauses(before) && !holders.somebody(source);
      return !thing && (nominal || items.letters(name) && source.last() > name);
    }
    if (items.is(name, PEOPLE) && source.last() - name > INVERTED) {
      // "Lt. Orr, who led the search, said investigators submitted what they had"
      return false;
    }
    if (Glosses.isRelative(items, s.from(), before)
        || Appositions.isSubject(items, s.from(), before)) {
      return false;
    }
    int next = syntax.adjuncts(source.last() + 1, s.to(), false);
    return nominal && before - s.from() >= 4 && syntax.closes(next, s.to());
  }

  NounPhrases.Phrase source(Sentence s, Cue cue) {
    guess = false;
    int k = cue.first();
    String previous = k > s.from() ? items.low(k - 1) : "";
    if (cue.participle() && !(cue.is(~QUOTE & REPORTING) && progressive(k, s.from()))) {
      if (k == s.from() && !syntax.that(cue, s) && !items.quote(k + 1)) {
        return null;
      }
      if (syntax.cited(k)) {
        return phrases.before(k - 2, s.from());
      }
      int word = k - 1;
      while (word > s.from() && Adverbials.adverb(items, word)) {
        word--;
      }
      if ((items.letters(word) || Shares.start(items, word, s.from()) >= 0)
          && !items.is(word, PREPOSITION | CONJUNCTION)
          && word > s.from() + 1) {
        NounPhrases.Phrase near = phrases.before(word + 1, s.from());
        boolean shown = word == k - 1 && items.low(word).matches(SHOWN);
        if (near != null
            && (shown || "with".equals(items.low(near.first() - 1)) || brought(near))) {
          return near;
        }
        NounPhrases.Phrase several = several(near, s.from());
        if (several != null) {
          return several;
        }
      }
      if (subject != null && items.low(k - 1).matches("and|or|but")) {
        return subject;
      }
      NounPhrases.Phrase clause = clause(k, s);
      if (clause != null) {
        guess = items.low(clause.first() - 1).matches("when|though|although");
        return clause;
      }
      NounPhrases.Phrase nearer = inner.subject(k, s);
      if (nearer != null) {
        guess = true;
        return nearer;
      }
      NounPhrases.Phrase main = speaker != null ? speaker : phrases.subject(s.from(), s.to());
      return main != null ? main : subject;
    }
    int word = k - 1;
    while (word > s.from() && Adverbials.adverb(items, word)) {
      word--;
    }
    String joint = word >= s.from() ? items.low(word) : "";
    NounPhrases.Phrase moved = joint.equals("to") ? inner.moved(word, s.from()) : null;
    if (moved != null) {
      guess = items.low(moved.head()).matches("him|her|them");
      return moved;
    }
    NounPhrases.Phrase nearer = joint.equals("to") ? inner.subject(k, s) : null;
    if (nearer != null) {
      guess = true;
      return nearer;
    }
    NounPhrases.Phrase clause = joint.matches("and|but|or") ? clause(word, s) : null;
    if (clause != null) {
      return clause;
    }
    if (subject != null && joint.matches("and|but|or|to|,")) {
      NounPhrases.Phrase apposed = joint.equals(",") ? phrases.before(k, s.from()) : null;
      boolean joined = speaker != null && cue.is(SAY | TELL) && joint.matches("and|but|or");
      return apposed != null ? apposed : joined ? speaker : subject;
    }
    if (joint.equals("to") || joint.equals("and") || joint.equals("but")) {
      return phrases.subject(s.from(), s.to());
    }
    NounPhrases.Phrase near = phrases.before(k, s.from());
    return near == null ? null : inner.outside(free(near, s), s);
  }

  /** "Orr in a statement said", "and in a statement said": what hangs on "in" is no subject. */
  private NounPhrases.Phrase free(NounPhrases.Phrase near, Sentence s) {
    int in = near.first() - 1;
    if (in <= s.from() + 1 || !items.low(in).matches("in|on|at|during")) {
      return near;
    }
    NounPhrases.Phrase before =
        items.low(in - 1).matches("and|or|but") ? subject : phrases.before(in, s.from());
    return holders.somebody(before) ? before : near;
  }

  /** "Orr issued a statement that said": whose text it is, who brought it out. */
  NounPhrases.Phrase author(NounPhrases.Phrase text, Sentence s) {
    int verb = text.first() - 1;
    if (verb <= s.from()
        || !items.is(text.head(), SPEECH_NOUN)
        || !items.low(verb).matches(BRINGS)) {
      return null;
    }
    NounPhrases.Phrase before = phrases.before(verb, s.from());
    NounPhrases.Phrase main = holders.somebody(before) ? before : phrases.subject(s.from(), verb);
    return holders.somebody(main) ? main : null;
  }

  /** "features drivers telling", "a chorus of drivers urging her": who does what follows. */
  private boolean brought(NounPhrases.Phrase near) {
    return items
            .low(near.first() - 1)
            .matches("by|featur(es|ed|ing)|including|le(ft|aves?|aving)|despite|amid")
        && holders.somebody(near);
  }

  /** "with drivers and shopkeepers chanting": both, from the first one on. */
  private NounPhrases.Phrase several(NounPhrases.Phrase last, int from) {
    if (last == null || !items.low(last.first() - 1).equals("and")) {
      return null;
    }
    NounPhrases.Phrase before = phrases.before(last.first() - 1, from);
    return before != null && "with".equals(items.low(before.first() - 1))
        ? new NounPhrases.Phrase(before.first(), last.last(), last.head())
        : null;
  }

  /** "is already claiming": the verb is no participle that hangs on another one. */
  private boolean progressive(int k, int from) {
    int word = k - 1;
    while (word > from && Adverbials.adverb(items, word)) {
      word--;
    }
    return word > from && items.low(word).matches("is|are|was|were|been|am|'re|kept|keeps?");
  }

  /**
   * "When asked about it, Orr smiled and said", "though he changed his mind, saying": the subject
   * of the clause that a second verb or a participle belongs to, if the sentence has several.
   */
  private NounPhrases.Phrase clause(int k, Sentence s) {
    NounPhrases.Phrase near = holders.nearest(k, s.from());
    NounPhrases.Phrase apposed = inner.apposed(k, s);
    if (apposed != null && (near == null || near.first() < apposed.first())) {
      return apposed;
    }
    if (near == null || subject != null && near.first() < subject.first()) {
      return null;
    }
    boolean relative = items.low(near.first()).equals("who");
    for (int i = near.last(); relative && i < k; i++) {
      if (",".equals(items.low(i))) {
        return null;
      }
    }
    return Overlaps.opens(items, near.first()) ? near : null;
  }

  /** What "who" and "which" stand for. */
  NounPhrases.Phrase antecedent(NounPhrases.Phrase source, int from) {
    int i = source.first();
    if (source.last() == i && items.low(i).matches("who|which|that") && i > from) {
      int end = ",".equals(items.low(i - 1)) ? i - 1 : i;
      NounPhrases.Phrase before = end > from ? phrases.before(end, from) : null;
      return before == null ? source : before;
    }
    return source;
  }

  /** Whoever is named right behind a quotation that opens the sentence, whatever verb follows. */
  NounPhrases.Phrase beside(int k, Sentence s) {
    int next = ",".equals(items.low(k + 1)) ? k + 2 : k + 1;
    boolean speech = k == s.from() && items.quotation(k).words() > 3 && next < s.to() - 1;
    if (!speech || !items.letters(next)) {
      return null;
    }
    int last = items.quotation(k).last() - (items.quotation(k).closed() ? 1 : 0);
    boolean pause = next == k + 2 || items.tokens.low[last].matches("[,?!—–]|--");
    boolean turned =
        (items.low(next).endsWith("ed")
                || items.is(next, Lexicon.REPORTING) && items.is(next, Lexicon.PAST))
            && !items.capital(next)
            && items.capital(next + 1);
    if (pause && next == k + 1 && turned) {
      NounPhrases.Phrase behind = phrases.after(next + 1, s.to());
      return behind != null && syntax.closes(behind.last() + 1, s.to()) ? behind : null;
    }
    boolean named =
        items.capital(next) || items.is(next, DETERMINER) || items.low(next).matches("he|she|they");
    NounPhrases.Phrase name = pause && named ? phrases.after(next, s.to()) : null;
    // “Have you read it?” Orr replied that she had: another one asked
    boolean replies =
        name != null
            && items.is(name.last() + 1, REPORTING)
            && items.low(name.last() + 2).equals("that");
    return replies ? null : name;
  }
}
