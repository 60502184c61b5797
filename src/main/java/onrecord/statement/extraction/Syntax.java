package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TIME;

import java.util.regex.Pattern;

/** Small questions about the words of a sentence that the rules for reports share. */
final class Syntax {
  private static final int ADJUNCT = 14;

  private static final Pattern FINDS =
      Pattern.compile(
          "f(ou|i)nds?|show(s|ed)?|indicate[sd]?|suggest(s|ed)?|reveal(s|ed)?|believe[sd]?|th(ink|inks|ought)|estimate[sd]?");

  private static final String NUMBER = "\\d.*|" + NumberWords.any(1, 19);

  private final Items items;
  private final NounPhrases phrases;

  Syntax(Items items, NounPhrases phrases) {
    this.items = items;
    this.phrases = phrases;
  }

  /** "In a speech, Orr told the hall, “…”": what stands before the source is no report. */
  boolean adjunctBefore(Sentence s, int lead, int next, Cue cue) {
    boolean adverbial =
        items.is(s.from(), PREPOSITION | SUBORDINATOR | TIME)
            || items.low(s.from()).endsWith("ing")
            || items.low(s.from()).equals("asked");
    boolean follows =
        next + 1 < s.to() && items.quote(next + 1) || next < s.to() && items.quote(next);
    // "In May, Orr wrote to Pell about a visit, “…”": a verb with an object is no aside.
    follows |= next > cue.last() + 1 && !covers(s.from(), lead) && covers(next, s.to() - 1);
    boolean clause = items.is(s.from(), SUBORDINATOR) || items.is(s.from() + 1, SUBORDINATOR);
    return (adverbial || clause) && follows && (clause || !covers(s.from(), lead));
  }

  boolean behindQuotation(int lead, int from) {
    return items.quote(lead) || lead > from && items.quote(lead - 1);
  }

  boolean mark(int k) {
    String low = items.low(k);
    return low.equals(",")
        || low.equals("—")
        || low.equals("–")
        || low.equals("--")
        || low.equals("…")
        || low.equals("?")
        || low.equals("!");
  }

  boolean that(Cue cue, Sentence s) {
    for (int i = cue.last() + 1; i < Math.min(s.to(), cue.last() + 4); i++) {
      if (items.low(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Steps over a listener, places and days: "told reporters in the hall on Monday". */
  int adjuncts(int i, int to, boolean listener) {
    int k = i;
    if (listener
        && k < to
        && items.letters(k)
        && !items.is(k, PREPOSITION | TIME)
        && !"that".equals(items.low(k))) {
      NounPhrases.Phrase heard = phrases.after(k, to);
      k = heard == null ? k : heard.head() + 1;
    }
    int behind = k;
    while (k < to && k - i < ADJUNCT) {
      boolean early =
          items.low(k).matches("early|late")
              && (items.is(k + 1, TIME) || items.low(k + 1).matches("on|in"));
      if (early || items.is(k, ADVERB | TIME) || Adverbials.day(items, k)) {
        k++;
      } else if ((items.is(k, PREPOSITION) || items.low(k).equals("as"))
          && !(Asides.isInfinitive(items, k) && isNext(behind, k))) {
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

  /** Whether nothing but adverbs stands from one item to another: "agreed unanimously to go". */
  private boolean isNext(int from, int k) {
    for (int i = from; i < k; i++) {
      if (!items.is(i, ADVERB)) {
        return false;
      }
    }
    return true;
  }

  boolean closes(int k, int to) {
    return k >= to
        || !items.quote(k)
            && !items.letters(k)
            && !":".equals(items.low(k))
            && !"'s".equals(items.low(k));
  }

  /** The quotation that goes on behind the reporting words, or -1; the title of a show does not. */
  int resumed(int next, int to) {
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

  /** "…, Orr said, but “…”": a small word joins another half of what was said. */
  boolean joined(int next, int to) {
    boolean small = items.low(next + 1).matches("and|but|or|nor|that|because|from|not|though");
    if (!items.low(next).equals(",") || !small) {
      return false;
    }
    for (int k = next + 2; k < to; k++) {
      if (items.is(k, REPORTING) && items.is(k, PAST)) {
        return false;
      }
      if (items.quote(k)) {
        return !title(items.quotation(k));
      }
    }
    return false;
  }

  /** "said so in a letter", "spoke at the hall": no words are reported. */
  boolean idle(int r, Cue cue) {
    boolean place =
        items.is(r, PREPOSITION)
            && !items.is(r, DETERMINER)
            && cue.last() == cue.first()
            && !isNearly(items, r);
    return place
        || items.low(r).equals("so")
            && !items.capital(r + 1)
            && !items.low(r + 1).matches("many|much|few|little");
  }

  /** "about 300". */
  static boolean isNearly(Items items, int about) {
    return items.low(about).equals("about") && items.low(about + 1).matches(NUMBER);
  }

  /** Whether a quotation ends with a comma or like a sentence, so that a reporter may follow. */
  boolean pauses(int k) {
    Quotation quotation = items.quotation(k);
    int last = quotation.last() - (quotation.closed() ? 1 : 0);
    return items.tokens.low[last].matches("[,.?!…—–-]+");
  }

  /** "…, a survey found.", "…, records show.": a verb of finding that ends its sentence. */
  boolean parenthetical(Cue cue, Sentence s) {
    return finds(cue.last(), s.to()) && !items.is(s.from(), PREPOSITION | SUBORDINATOR);
  }

  boolean finds(int k, int to) {
    return FINDS.matcher(items.low(k)).matches() && closes(adjuncts(k + 1, to, false), to);
  }

  /** Whether there is a verb in it. */
  boolean proposition(int from, int to, boolean said) {
    for (int k = from; k <= to; k++) {
      boolean verb =
          items.is(k, AUXILIARY | Lexicon.VERB | REPORTING)
              && !items.low(k).equals("'s")
              && !noun(k);
      if (k > from && (verb || items.low(k).endsWith("ed") || to - from > 5 && said)) {
        return true;
      }
    }
    return false;
  }

  /** "announced a plan", "objected to Orr's estimate", "maintained state support": no verb. */
  private boolean noun(int k) {
    boolean owned =
        items.is(k - 1, DETERMINER) && !items.is(k - 1, Lexicon.PRONOUN)
            || items.owner(k - 1) && !items.is(k - 2, Lexicon.PRONOUN);
    boolean plain = items.is(k, REPORTING) && !items.is(k, PAST | THIRD | Lexicon.ING | AUXILIARY);
    boolean subject =
        items.is(k - 1, AUXILIARY | Lexicon.PRONOUN | Lexicon.PLURAL | ADVERB)
            || items.low(k - 1).matches("to|people|men|women|.*[^s]s");
    return owned || plain && !subject;
  }

  /** A participle that opens the sentence or hangs on a preposition: its subject is a guess. */
  boolean loose(Cue cue, Sentence s) {
    int k = cue.first();
    return cue.participle() && (k == s.from() || items.is(k - 1, PREPOSITION | SUBORDINATOR));
  }

  int start(int from, int last) {
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

  /** Whether a quotation is a sentence of its own, led in by what stands before it. */
  boolean complete(int k, int from) {
    if (k == from) {
      return true;
    }
    int token = items.quotation(k).first() + 1;
    boolean introduced =
        items.low(k - 1).matches(",|:|[—–(-]|--|\\.\\.+") || items.is(k - 1, REPORTING);
    return introduced && items.tokens.capital(token) && items.quotation(k).words() > 3;
  }

  boolean covers(int from, int to) {
    for (int k = from; k <= to && k < items.size; k++) {
      if (items.quote(k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence is quotation and nothing else. */
  boolean pure(Sentence s) {
    for (int k = s.from(); k < s.to(); k++) {
      if (items.letters(k)) {
        return false;
      }
    }
    return items.quote(s.from());
  }

  /** A name or the title of a work: every longer word has a capital. */
  boolean title(Quotation quotation) {
    int small = 0;
    for (int i = quotation.first() + 1; i < quotation.last(); i++) {
      boolean longer = items.tokens.end[i] - items.tokens.start[i] > 3 && items.tokens.letters(i);
      small += longer && !items.tokens.capital(i) && !items.tokens.number(i) ? 1 : 0;
    }
    return small == 0 && quotation.words() < 8;
  }

  /**
   * A name, a title, or a word or two that the narrator only mentions ("the 'fast lane' plan"):
   * such marks tell of a doubtful or borrowed word as often as of speech, and never of a statement.
   */
  boolean mentioned(Quotation quotation) {
    return quotation.words() < 3 || title(quotation);
  }

  /** "sang “Bridge of Bread”": the title of a work. */
  boolean performed(Cue cue, int r) {
    return items.low(cue.first()).matches("s[aiu]ng|singing|play(s|ed|ing)?|launch(es|ed|ing)?")
        && items.quote(r)
        && title(items.quotation(r));
  }

  /** "was quoted as saying". */
  boolean cited(int k) {
    return k > 2
        && items.low(k - 1).equals("as")
        && items.low(k - 2).matches("quoted|cited|reported");
  }
}
