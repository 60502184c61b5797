package onrecord.statement.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words and marks of the body text, in parallel arrays since an article has thousands. */
final class Tokens {
  final String text;
  int size;
  int[] start = new int[256];
  int[] end = new int[256];
  int[] paragraph = new int[256];
  String[] low = new String[256];
  long[] bits = new long[256];

  private Tokens(String text) {
    this.text = text;
  }

  /** Reads the given paragraphs, in order; what lies outside them has no tokens. */
  static Tokens of(String text, List<Span> paragraphs) {
    var tokens = new Tokens(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      tokens.read(paragraphs.get(i), i);
    }
    Per.tell(tokens);
    return tokens;
  }

  /** Where the paragraph that begins here ends: before this token. */
  int paragraphEnd(int from) {
    int to = from;
    while (to < size && paragraph[to] == paragraph[from]) {
      to++;
    }
    return to;
  }

  boolean is(int i, long wanted) {
    return i >= 0 && i < size && (bits[i] & wanted) != 0;
  }

  boolean word(int i, String word) {
    return i >= 0 && i < size && low[i].equals(word);
  }

  /** Whether this is the mark of an owner: "Roe's gate", "the bakers' strike". */
  boolean owner(int i) {
    return word(i, "'s") || word(i, "'") || word(i, "’");
  }

  /** A word or number, not a mark; "'t" is a word. */
  boolean letters(int i) {
    return i >= 0
        && i < size
        && (Character.isLetterOrDigit(text.codePointAt(start[i])) || low[i].equals(Particles.CUT));
  }

  boolean capital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.codePointAt(start[i]));
  }

  /** Two letters or more, all capitals. */
  boolean acronym(int i) {
    int capitals = 0;
    for (int k = start[i]; k < end[i]; k++) {
      char c = text.charAt(k);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  boolean number(int i) {
    return i >= 0 && i < size && Character.isDigit(text.charAt(start[i]));
  }

  String at(int i) {
    return text.substring(start[i], end[i]);
  }

  /** The text from the first of these tokens to the end of the last. */
  String at(int first, int last) {
    return text.substring(start[first], end[last]);
  }

  Span span(int first, int last) {
    return new Span(start[first], end[last]);
  }

  /** The first token that ends after this offset. */
  int from(int offset) {
    return Bisection.first(size, i -> end[i] > offset);
  }

  private void read(Span span, int number) {
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (Layout.blank(c)) {
        i++;
        continue;
      }
      int stop = stop(i, span.end());
      int cut = clitic(i, stop);
      if (cut > i && cut < stop) {
        add(i, cut, number);
        add(cut, stop, number);
      } else {
        add(i, stop, number);
      }
      i = stop;
    }
  }

  private int stop(int i, int limit) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(text.codePointAt(i))
        || (c == '@' || c == '#') && i + 1 < limit && Character.isLetter(text.charAt(i + 1))) {
      return wordEnd(i, limit);
    }
    char next = i + 1 < limit ? text.charAt(i + 1) : ' ';
    if ((c == '\'' || c == '`' || c == '-' || c == '’' || c == '‘') && next == c) {
      return i + 2;
    }
    if (next == 't' && (c == '\'' || c == '’') && Particles.isCutAt(text, i)) {
      return i + 2;
    }
    if (c == '.' && next == '.') {
      int k = i;
      while (k < limit && text.charAt(k) == '.') {
        k++;
      }
      return k;
    }
    return i + Character.charCount(text.codePointAt(i));
  }

  private int wordEnd(int i, int limit) {
    int k = i + Character.charCount(text.codePointAt(i));
    while (k < limit) {
      int point = text.codePointAt(k);
      if (Character.isLetterOrDigit(point)
          || Character.getType(point) == Character.NON_SPACING_MARK) {
        k += Character.charCount(point);
      } else if (k + 1 < limit && joins(k)) {
        k++;
      } else {
        break;
      }
    }
    if (k < limit && text.charAt(k) == '.' && abbreviation(i, k)) {
      k++;
    }
    return k;
  }

  private boolean joins(int k) {
    char c = text.charAt(k);
    char before = text.charAt(k - 1);
    char after = text.charAt(k + 1);
    return switch (c) {
      case '-', '\'', '’', '\u2010', '\u2011' ->
          Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '.' ->
          Character.isDigit(before) && Character.isDigit(after)
              || Character.isLetter(before) && Character.isLetter(after) && letterBefore(k);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '/' -> false;
      case '_', '@' -> true;
      default -> false;
    };
  }

  /** A single letter stands before this full stop, as in U.S. or a.m. */
  private boolean letterBefore(int k) {
    return k < 2 || !Character.isLetterOrDigit(text.charAt(k - 2));
  }

  private boolean abbreviation(int from, int to) {
    int length = to - from;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(from));
    }
    if (length > 5) {
      return false;
    }
    String word = text.substring(from, to);
    return word.indexOf('.') > 0 && Character.isLetter(word.charAt(0))
        || Shortened.hasStop(word)
        || word.equals("vs")
        || word.equals("etc");
  }

  /** Where "'s" or "'ve" begins; these are tokens of their own, "didn't" is one. */
  private int clitic(int from, int to) {
    int length = to - from;
    for (int n = 2; n <= 3 && n < length; n++) {
      char mark = text.charAt(to - n);
      if (mark == '\'' || mark == '’') {
        String tail = text.substring(to - n + 1, to).toLowerCase(Locale.ROOT);
        if (tail.equals("s")
            || tail.equals("ve")
            || tail.equals("re")
            || tail.equals("ll")
            || tail.equals("d")
            || tail.equals("m")) {
          return to - n;
        }
      }
    }
    return -1;
  }

  private void add(int from, int to, int number) {
    if (size == start.length) {
      int more = size * 2;
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      paragraph = Arrays.copyOf(paragraph, more);
      low = Arrays.copyOf(low, more);
      bits = Arrays.copyOf(bits, more);
    }
    start[size] = from;
    end[size] = to;
    paragraph[size] = number;
    low[size] = to - from == 1 ? one(text.charAt(from)) : lower(from, to);
    bits[size] = known(low[size], Character.isUpperCase(text.charAt(from)));
    if (from + 2 == to && text.startsWith("US", from)) {
      bits[size] = 0;
    }
    size++;
  }

  private static long known(String word, boolean capital) {
    long bits = Lexicon.bits(word);
    if (bits == 0 && capital) {
      return Lexicon.bits(FirstNames.plain(word)) & (Lexicon.MALE | Lexicon.FEMALE);
    }
    // "highly", "roundly": what ends so and is nothing else is an adverb.
    return bits == 0 && !capital && word.length() > 4 && word.endsWith("ly")
        ? Lexicon.ADVERB
        : bits;
  }

  private static String one(char c) {
    return String.valueOf(Character.toLowerCase(c)).intern();
  }

  private String lower(int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
