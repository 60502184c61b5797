package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.NOUN_CUE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SPEECH_NOUN;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TIME;

import java.util.Set;

/** Whose words are quoted where no reporting verb tells: the nearest who can hold them. */
final class Holders {
  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "who");
  private static final String POINTING = "this|that|it|there|these|those";

  /** No subject is looked for farther off, so that odd texts take no longer. */
  private static final int FAR = 60;

  private final Items items;
  private final NounPhrases phrases;

  Holders(Items items, NounPhrases phrases) {
    this.items = items;
    this.phrases = phrases;
  }

  /**
   * @param reporting the subject of the last reporting verb of the sentence, or null
   * @return null where the quotation goes on with whoever spoke before
   */
  NounPhrases.Phrase of(int k, Sentence s, NounPhrases.Phrase reporting) {
    NounPhrases.Phrase holder = viewer(k, s);
    holder = holder == null ? possessor(k, s.from()) : holder;
    holder = holder == null ? agent(k, s.to()) : holder;
    holder = holder == null && somebody(reporting) ? reporting : holder;
    NounPhrases.Phrase main = phrases.subject(s.from(), k);
    holder = holder == null && somebody(main) ? main : holder;
    holder = holder == null ? nearest(k, s.from()) : holder;
    holder = holder == null ? reporting : holder;
    holder = holder == null ? behind(k, s.to()) : holder;
    if (holder == null && main != null && items.low(main.first()).matches(POINTING)) {
      return null;
    }
    holder = holder == null ? last(k, s.from()) : holder;
    return holder == null ? main : holder;
  }

  /** Whether nobody else who could be the subject stands between a source and its verb. */
  boolean sole(NounPhrases.Phrase source, Sentence s, int k) {
    NounPhrases.Phrase near = source.last() < k ? nearest(k, s.from()) : null;
    return near == null || near.first() <= source.last();
  }

  /** What cannot name anybody gives way to somebody named before the verb. */
  NounPhrases.Phrase better(NounPhrases.Phrase source, Sentence s, int k) {
    if (source == null
        || somebody(source)
        || Agents.subject(items, source, s)
        || items.low(source.first()).matches("it|i|we|you|that|which|him|her|them")) {
      return source;
    }
    NounPhrases.Phrase main = phrases.subject(s.from(), k);
    NounPhrases.Phrase other = somebody(main) ? main : nearest(k, s.from());
    return other == null ? source : other;
  }

  /** "To Orr, the bridge is “…”", "In Orr's view, …": whose view opens the sentence. */
  private NounPhrases.Phrase viewer(int k, Sentence s) {
    int name = s.from() + 1;
    if (!items.low(s.from()).matches("to|for|in|from") || name >= k) {
      return null;
    }
    NounPhrases.Phrase phrase = phrases.after(name, k);
    if (phrase == null
        || !",".equals(items.low(phrase.last() + 1))
        || phrase.last() != phrase.head()) {
      return null;
    }
    if (items.low(s.from()).matches("to|for")) {
      return items.capital(phrase.head()) && somebody(phrase) ? phrase : null;
    }
    int own = phrase.last() - 1;
    boolean view = items.low(phrase.last()).matches("words?|view|opinion|eyes|mind|telling|phrase");
    return view && "'s".equals(items.low(own)) ? phrases.before(own, name) : null;
  }

  /** "her remark that “…”", "Orr's promise of “…”": whoever a noun of saying belongs to. */
  private NounPhrases.Phrase possessor(int k, int from) {
    int noun = k - 1;
    while (noun >= from && noun > k - 12 && !items.is(noun, NOUN_CUE)) {
      if (items.quote(noun)
          || subject(noun)
          || !items.letters(noun) && !items.low(noun).equals("'s")) {
        return null;
      }
      noun--;
    }
    // "Pell dismissed Orr's remarks as “…”": those are Pell's words.
    if (noun < from || !items.is(noun, NOUN_CUE) || items.low(noun + 1).equals("as")) {
      return null;
    }
    if (items.low(noun + 1).equals("by") || items.low(noun + 1).equals("from")) {
      return phrases.after(noun + 2, k);
    }
    for (int i = noun - 1; i >= from && i > noun - 6; i--) {
      if (items.low(i).matches("his|her|their|its")) {
        return new NounPhrases.Phrase(i, i, i);
      }
      if (items.low(i).equals("'s")) {
        return phrases.before(i, from);
      }
      if (items.is(i, PREPOSITION | CONJUNCTION | AUXILIARY)) {
        return null;
      }
    }
    return null;
  }

  /** "seen as a “…” by Orr". */
  private NounPhrases.Phrase agent(int k, int to) {
    boolean by = items.low(k + 1).equals("by");
    boolean somebody =
        items.capital(k + 2) || items.is(k + 2, PEOPLE) || items.is(k + 3, PEOPLE | ROLE);
    return by && somebody && k + 2 < to ? phrases.after(k + 2, to) : null;
  }

  /** The nearest before the quotation who can be the subject of a clause, or null. */
  NounPhrases.Phrase nearest(int k, int from) {
    for (int i = k - 1; i >= from && k - i < FAR; i--) {
      if (subject(i)) {
        NounPhrases.Phrase phrase = phrases.before(i + 1, from);
        if (somebody(phrase) && !governed(phrase.first(), from)) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** The first behind the quotation who can be the subject of the main clause, or null. */
  private NounPhrases.Phrase behind(int k, int to) {
    for (int i = k + 1; i < to && i - k < FAR; i++) {
      if (items.quote(i)) {
        return null;
      }
      if (",".equals(items.low(i)) && i + 1 < to) {
        NounPhrases.Phrase phrase = phrases.after(i + 1, to);
        if (somebody(phrase) && subject(phrase.head())) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** The last pronoun or name before a quotation. */
  private NounPhrases.Phrase last(int k, int from) {
    for (int i = k - 1; i >= from && k - i < FAR; i--) {
      if (PERSONAL.contains(items.low(i)) || items.capital(i) && i > from) {
        return phrases.before(i + 1, from);
      }
    }
    return null;
  }

  /** Whether these words can name people, an organisation or a text that speaks. */
  boolean somebody(NounPhrases.Phrase phrase) {
    if (phrase == null) {
      return false;
    }
    if (Shares.counts(items, phrase)) {
      return true;
    }
    int head = phrase.head();
    boolean doing = items.low(phrase.first()).endsWith("ing") && !items.capital(phrase.first());
    if (doing && head > phrase.first()) {
      return false;
    }
    if (PERSONAL.contains(items.low(phrase.first())) && head == phrase.first()) {
      return true;
    }
    int from = phrase.first();
    if (items.low(from + 1).equals("of") && Shares.some(items, from)) {
      if (Shares.some(items, head) || items.is(head, PRONOUN)) {
        return true;
      }
      from += 2;
    }
    for (int i = from; i <= head; i++) {
      boolean name = items.capital(i) && !items.is(i, TIME) && (i > 0 && items.letters(i - 1));
      if (name || items.is(i, PEOPLE | ROLE | ORGANISATION | SPEECH_NOUN)) {
        return true;
      }
      if (items.is(i, PREPOSITION) && i > from) {
        return false;
      }
    }
    return items.capital(head)
        && !items.is(head, Lexicon.STARTER | TIME)
        && (!items.low(head).endsWith("ed") || ",".equals(items.low(head - 1)));
  }

  /** Whether the word can end the subject of a clause: a name, pronoun or person before a verb. */
  private boolean subject(int i) {
    if (PERSONAL.contains(items.low(i))) {
      return true;
    }
    boolean name = items.capital(i) && !items.is(i, TIME) && !items.capital(i + 1);
    boolean people = items.is(i, PEOPLE | ROLE | ORGANISATION | SPEECH_NOUN);
    if (!name && !people || items.is(i, PRONOUN)) {
      return false;
    }
    int next = i + 1;
    while (items.is(next, ADVERB)) {
      next++;
    }
    boolean open =
        items.letters(next)
            && !items.capital(next)
            && !items.is(
                next, PREPOSITION | CONJUNCTION | DETERMINER | PRONOUN | SUBORDINATOR | TIME)
            && !items.low(next).equals("'s");
    return items.verb(next) || name && open;
  }

  /** Whether a preposition stands before: "of Orr" is no subject. */
  private boolean governed(int first, int from) {
    return first > from
        && items.is(first - 1, PREPOSITION)
        && !items.is(first - 1, SUBORDINATOR)
        && !items.low(first - 1).matches("than|as|like");
  }
}
