package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.NOUN_CUE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.REPORTING;

import java.util.Locale;
import java.util.Set;

/**
 * Quoted words that no reporting verb took. Given, unsurely, to who holds them, together with the
 * clause that they stand in: a word or two alone say nothing.
 */
final class QuotedWords {
  private static final int FAR = 30;

  private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

  private final Items items;
  private final Syntax syntax;
  private final Sources sources;
  private final Holders holders;
  private final Contents contents;
  private final Passives passives;

  QuotedWords(
      Items items,
      Syntax syntax,
      Sources sources,
      Holders holders,
      Contents contents,
      Passives passives) {
    this.passives = passives;
    this.items = items;
    this.syntax = syntax;
    this.sources = sources;
    this.holders = holders;
    this.contents = contents;
  }

  void read(int index, Sentence s) {
    for (int k = s.from(); k < s.to(); k++) {
      boolean aside = k > s.from() && DASHES.contains(items.low(k - 1));
      if (!items.quote(k) || contents.covered[k] || aside) {
        continue;
      }
      Quotation quotation = items.quotation(k);
      boolean few = quotation.words() < 3;
      if (syntax.title(quotation)) {
        continue;
      }
      NounPhrases.Phrase beside = few ? null : sources.beside(k, s);
      int passive = beside != null ? -1 : passives.verb(k, s);
      NounPhrases.Phrase agent = passive < 0 ? null : passives.agent(passive, k, s);
      if (passive >= 0 && agent == null) {
        continue;
      }
      NounPhrases.Phrase source = beside != null ? beside : agent;
      source = source != null ? source : holders.of(k, s, sources.subject);
      String rule = beside != null ? "beside-quotation" : "quoted-words";
      int first = beside != null || syntax.complete(k, s.from()) ? k : governed(k, s, source);
      boolean held = holders.somebody(source) || possessive(source);
      if (few && !(held && said(s.from(), k) && (first < k || items.is(k - 2, NOUN_CUE)))) {
        continue;
      }
      boolean colon = !few && led(k, s, source);
      var speech = new Speech(null, rule, source, source, index, beside != null || colon);
      contents.content(speech, first, first == k ? k : Clauses.end(items, first, s.to()));
      if (!contents.covered[k]) {
        speech.content.clear();
        contents.content(speech, first, k);
      }
      if (beside != null) {
        contents.extend(speech, index, s);
      }
      contents.keep(speech);
    }
  }

  /** The first item of the clause or object that the quotation stands in, or itself. */
  private int governed(int k, Sentence s, NounPhrases.Phrase source) {
    boolean before = source != null && source.last() < k && source.first() >= s.from();
    int from = before ? Math.max(source.last() + 1, k - FAR) : Math.max(s.from(), k - 12);
    for (int i = k - 1; i > from; i--) {
      if (items.is(i, NOUN_CUE)
          && items.low(i + 1).matches("that|of|to|about|against|for|on|as|is|was")) {
        return i + 2;
      }
      if (before
          && (items.low(i).equals("that") && !items.is(i - 1, DETERMINER) || participle(i))) {
        return object(i + 1, k);
      }
    }
    if (!before) {
      return k;
    }
    int i = source.last() + 1;
    if (items.low(i).equals("(")) {
      while (i < k && !items.low(i).equals(")")) {
        i++;
      }
    }
    while (i < k && (items.is(i, ADVERB | AUXILIARY) || !items.letters(i))) {
      i++;
    }
    boolean verb = i < k && !items.is(i, PREPOSITION | DETERMINER) && !items.capital(i);
    i = object(verb ? i + 1 : i, k);
    return k - i > FAR ? k : i;
  }

  /** "Orr came back to her old line: “…”": a sentence about one who speaks at its end. */
  private boolean led(int k, Sentence s, NounPhrases.Phrase source) {
    return items.low(k - 1).equals(":")
        && items.quotation(k).words() >= 5
        && items.tokens.capital(items.quotation(k).first() + 1)
        && source != null
        && source.head() == source.last()
        && (source.first() == s.from() || items.is(s.from(), Lexicon.CONJUNCTION | ADVERB))
        && syntax.closes(k + 1, s.to())
        && holders.somebody(source)
        && !shouted(source)
        && !syntax.covers(s.from(), k - 1);
  }

  /** Words in capitals throughout are a headline, whoever it names. */
  private boolean shouted(NounPhrases.Phrase source) {
    String words = items.span(source.first(), source.last()).in(items.tokens.text);
    return words.length() > 5 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private boolean possessive(NounPhrases.Phrase source) {
    return source != null && items.low(source.first()).matches("his|her|their");
  }

  private boolean participle(int i) {
    return items.low(i).endsWith("ing")
        && items.low(i).length() > 5
        && !items.is(i - 1, DETERMINER | AUXILIARY)
        && !items.is(i, PREPOSITION)
        && !items.capital(i);
  }

  private int object(int from, int k) {
    int i = from;
    while (i < k
        && (",".equals(items.low(i))
            || items.is(i, PREPOSITION | ADVERB) && !items.is(i, DETERMINER))) {
      i++;
    }
    return i;
  }

  /** Whether a word of saying, thinking or naming stands before the quotation. */
  private boolean said(int from, int k) {
    for (int i = k - 1; i >= from; i--) {
      if (items.is(i, REPORTING | NOUN_CUE) && !items.capital(i)) {
        return true;
      }
    }
    return items.low(k - 1).equals("as")
        || items.is(k - 1, DETERMINER) && items.low(k - 2).equals("as");
  }
}
