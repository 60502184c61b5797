package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text as its narrator tells it: words and marks, with each quotation as one item. Rules that
 * look for reporting words cannot stumble over what somebody else said.
 */
final class Items {
  private static final int LONGEST_SENTENCE = 400;

  final Tokens tokens;
  final List<Quotation> quotations;
  final List<Sentence> sentences = new ArrayList<>();

  /** A token, or the complement of an index into the quotations. */
  private int[] items = new int[256];

  int size;

  /** How many quotations the sentence being split holds so far. */
  private int quotes;

  Items(Tokens tokens, List<Quotation> quotations) {
    this.tokens = tokens;
    this.quotations = quotations;
    int next = 0;
    for (int i = 0; i < tokens.size; i++) {
      if (next < quotations.size() && quotations.get(next).first() == i) {
        add(~next);
        i = quotations.get(next).last();
        next++;
      } else {
        add(i);
      }
    }
    split();
  }

  boolean quote(int k) {
    return k >= 0 && k < size && items[k] < 0;
  }

  Quotation quotation(int k) {
    return quotations.get(~items[k]);
  }

  /** The token of a word item, or -1 for a quotation and outside the text. */
  int token(int k) {
    return k >= 0 && k < size && items[k] >= 0 ? items[k] : -1;
  }

  int firstToken(int k) {
    return items[k] < 0 ? quotation(k).first() : items[k];
  }

  int lastToken(int k) {
    return items[k] < 0 ? quotation(k).last() : items[k];
  }

  String low(int k) {
    int token = token(k);
    return token < 0 ? "" : tokens.low[token];
  }

  boolean is(int k, long bits) {
    return tokens.is(token(k), bits);
  }

  long bits(int k) {
    int token = token(k);
    return token < 0 ? 0 : tokens.bits[token];
  }

  boolean letters(int k) {
    return tokens.letters(token(k));
  }

  boolean capital(int k) {
    return tokens.capital(token(k));
  }

  /** Whether this is the mark of an owner: "Roe's gate", "the bakers' strike". */
  boolean owner(int k) {
    return tokens.owner(token(k));
  }

  int paragraph(int k) {
    return tokens.paragraph[firstToken(k)];
  }

  /**
   * Whether a word may be the verb of a clause by its form: "is", "said", "rowed"; not "United".
   */
  boolean verb(int k) {
    return is(k, Lexicon.AUXILIARY | Lexicon.VERB) && !low(k).equals("'s")
        || is(k, Lexicon.REPORTING) && is(k, Lexicon.PAST | Lexicon.THIRD)
        || low(k).endsWith("ed") && !capital(k);
  }

  /** Whether "who leads" or "speaking of" begins here: it tells more about a name before. */
  boolean clause(int k) {
    return low(k).equals("who") || low(k).endsWith("ing");
  }

  /** The text from the first item to the last, both inside. */
  Span span(int first, int last) {
    return new Span(tokens.start[firstToken(first)], tokens.end[lastToken(last)]);
  }

  /** A sentence in one line, with single blanks. */
  String line(Sentence sentence) {
    return span(sentence.from(), sentence.to() - 1).in(tokens.text).replaceAll("\\s+", " ");
  }

  /** The item that holds this token. */
  int itemOf(int token) {
    return Math.max(0, Bisection.first(size, k -> firstToken(k) > token) - 1);
  }

  /** The sentence that holds this token. */
  Sentence sentenceOf(int token) {
    return sentences.get(sentenceAt(token));
  }

  /** Which one that is. */
  int sentenceAt(int token) {
    int item = itemOf(token);
    return Bisection.first(sentences.size(), k -> sentences.get(k).to() > item);
  }

  /** Whether the quotation ends like a sentence: a stop, question or exclamation mark inside. */
  boolean stops(int k) {
    Quotation quotation = quotation(k);
    int last = quotation.closed() ? quotation.last() - 1 : quotation.last();
    // “… ‘keep her.’” She came.
    last = tokens.low[last].matches("['’]") ? last - 1 : last;
    return last > quotation.first() && stop(tokens.low[last]);
  }

  /** Whether it ends with a question or exclamation mark, which need not end the sentence. */
  private boolean asking(int k) {
    Quotation quotation = quotation(k);
    int last = quotation.closed() ? quotation.last() - 1 : quotation.last();
    return last > 0 && tokens.low[last].matches("[?!]");
  }

  private static boolean stop(String mark) {
    return mark.equals(".")
        || mark.equals("?")
        || mark.equals("!")
        || mark.startsWith("..")
        || mark.equals("…");
  }

  private void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  private void split() {
    int from = 0;
    for (int k = 0; k < size; k++) {
      quotes += quote(k) ? 1 : 0;
      boolean last = k + 1 == size || paragraph(k + 1) != paragraph(k);
      if (last || ends(k) || k - from >= LONGEST_SENTENCE) {
        int to = k + 1;
        sentences.add(new Sentence(from, to, paragraph(from)));
        from = to;
        quotes = 0;
      }
    }
  }

  /** Whether a sentence ends with this item, given that the paragraph goes on. */
  private boolean ends(int k) {
    if (quote(k)) {
      return stops(k) && begins(k + 1) && !(asking(k) && asks(k + 1));
    }
    String mark = low(k);
    if (stop(mark)) {
      if (quote(k + 1) && tokens.start[firstToken(k + 1)] == tokens.end[token(k)]) {
        return true;
      }
      return begins(k + 1);
    }
    if (mark.length() > 1 && mark.endsWith(".") && quote(k + 1) && quotes > 0) {
      int token = quotation(k + 1).first() + 1;
      return tokens.capital(token) && tokens.start[token - 1] > tokens.end[token(k)];
    }
    if (mark.equals("a.m.") || mark.equals("p.m.")) {
      // "the 6 p.m. Lund ferry", "5 p.m. Paris time"
      boolean zone =
          low(k + 1).matches("[a-z]{1,2}[st]t|gmt|utc|eastern|central|mountain|pacific|local")
              || low(k + 2).equals("time");
      return capital(k + 1) && !is(k + 1, Lexicon.TIME) && !zone && !is(k - 2, Lexicon.DETERMINER);
    }
    // "in the U.S. The mayor": the stop of a short form ends the sentence before a plain opening
    // word.
    return mark.length() > 3
        && mark.endsWith(".")
        && mark.indexOf('.') < mark.length() - 1
        && capital(k + 1)
        && is(k + 1, Lexicon.STARTER)
        && is(
            k + 1,
            Lexicon.DETERMINER | Lexicon.PRONOUN | Lexicon.PREPOSITION | Lexicon.CONJUNCTION);
  }

  private boolean begins(int k) {
    if (quote(k)) {
      return true;
    }
    int token = token(k);
    return !tokens.letters(token)
        ? !")".equals(low(k)) && !",".equals(low(k)) && !"]".equals(low(k))
        : !Character.isLowerCase(tokens.text.codePointAt(tokens.start[token]));
  }

  /** "…?" Ms Orr asked: after a quotation, a name or pronoun and at once a reporting verb. */
  private boolean asks(int k) {
    if (is(k, Lexicon.SAY | Lexicon.TELL | Lexicon.QUOTE) && !capital(k)) {
      return true;
    }
    for (int i = k; i < k + 8 && i < size && paragraph(i) == paragraph(k); i++) {
      if (quote(i) || stop(low(i)) || ",".equals(low(i))) {
        return false;
      }
      if (i > k
          && is(i, Lexicon.SAY | Lexicon.TELL | Lexicon.QUOTE)
          && is(i, Lexicon.PAST | Lexicon.THIRD)) {
        String after = low(i + 1);
        return stop(after)
            || ",".equals(after) && !quote(i + 2)
            || is(i + 1, Lexicon.TIME | Lexicon.PREPOSITION | Lexicon.SUBORDINATOR);
      }
      if (i > k && !capital(i) && !is(i, Lexicon.ADVERB | Lexicon.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a sentence or a clause begins with this item. */
  boolean opening(int i) {
    return i == 0
        || paragraph(i - 1) != paragraph(i)
        || !letters(i - 1) && !low(i - 1).equals("'s");
  }
}
