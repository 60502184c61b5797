package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks within each paragraph: straight, curly, doubled single ones, guillemets
 * and, where no double mark is open, single ones that cannot be apostrophes. Inner marks stay
 * inside the outer quotation; one that nothing closes goes to the end of its paragraph.
 */
final class QuotationFinder {
  private final Tokens tokens;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Quotation> find(Tokens tokens) {
    var finder = new QuotationFinder(tokens);
    int from = 0;
    while (from < tokens.size) {
      int to = tokens.paragraphEnd(from);
      finder.paragraph(from, to);
      from = to;
    }
    return finder.found;
  }

  /** The first item of a paragraph behind what goes on with the quotation left open before it. */
  private int goesOn(int from, int to) {
    Quotation before = found.isEmpty() ? null : found.get(found.size() - 1);
    if (before == null || before.closed() || before.last() != from - 1) {
      return from;
    }
    int straight = 0;
    int first = -1;
    for (int i = from; i < to; i++) {
      boolean mark = straight(i) || opening(i) || closing(i);
      first = first < 0 && mark ? i : first;
      straight += straight(i) ? 1 : 0;
    }
    boolean ends =
        first > from
            && (closing(first) || straight(first) && straight % 2 == 1)
            && tokens.end[first - 1] == tokens.start[first]
            && (first + 1 == to || tokens.start[first + 1] > tokens.end[first]);
    if (!ends) {
      return from;
    }
    add(from, first, true);
    return first + 1;
  }

  private void paragraph(int begin, int to) {
    int from = goesOn(begin, to);
    int opens = 0;
    int closes = 0;
    for (int i = from; i < to; i++) {
      opens += opening(i) ? 1 : 0;
      closes += closing(i) ? 1 : 0;
    }
    boolean balanced = opens == closes;
    int start = -1;
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (start < 0) {
        if (opening(i) || straight(i) && !inches(i, from)) {
          start = i;
          depth = 1;
        } else if (single(i) && singleEnd(i, to) > 0) {
          int end = singleEnd(i, to);
          add(i, end, true);
          i = end;
        }
      } else if (opening(i)) {
        if (balanced) {
          depth++;
        } else {
          start = i;
        }
      } else if (straight(i) || closing(i)) {
        depth--;
        if (depth <= 0 || !balanced || straight(i)) {
          add(start, i, true);
          i = found.isEmpty() ? i : Math.max(i, found.get(found.size() - 1).last());
          start = -1;
        }
      }
    }
    if (start >= 0 && to - start > 2) {
      add(start, to - 1, false);
    }
  }

  private void add(int first, int end, boolean closed) {
    int last = end;
    // Three single marks in a row end an inner and an outer quotation; the odd one belongs to it.
    if (closed
        && last + 1 < tokens.size
        && tokens.low[last + 1].matches("['’]")
        && tokens.start[last + 1] == tokens.end[last]) {
      last++;
    }
    int words = 0;
    for (int i = first; i <= last; i++) {
      words += tokens.letters(i) ? 1 : 0;
    }
    if (words > 0) {
      found.add(new Quotation(first, last, closed, words));
    }
  }

  private boolean straight(int i) {
    String mark = tokens.low[i];
    return mark.equals("\"") || mark.equals("''") || mark.equals("``") || mark.equals("‘‘");
  }

  private boolean opening(int i) {
    return oneOf("“‟«„", i) && !turned(i, false) || oneOf("”", i) && turned(i, true);
  }

  private boolean closing(int i) {
    return oneOf("”»", i) && !turned(i, true) || oneOf("“", i) && turned(i, false);
  }

  private boolean oneOf(String marks, int i) {
    return tokens.low[i].length() == 1 && marks.indexOf(tokens.low[i].charAt(0)) >= 0;
  }

  /** A mark that leans the wrong way: where the words are tells whether it opens or closes. */
  private boolean turned(int i, boolean opens) {
    boolean before = i > 0 && same(i - 1, i) && tokens.end[i - 1] == tokens.start[i];
    boolean after =
        i + 1 < tokens.size
            && same(i, i + 1)
            && tokens.end[i] == tokens.start[i + 1]
            && !tokens.low[i + 1].matches("[,.;:?!)]");
    return opens ? !before && after : before && !after && !oneOf("—–(", i - 1);
  }

  private boolean same(int i, int k) {
    return tokens.paragraph[i] == tokens.paragraph[k];
  }

  /** 6'2" or 30": a straight mark right behind a number, with nothing open. */
  private boolean inches(int i, int from) {
    return i > from && tokens.number(i - 1) && tokens.end[i - 1] == tokens.start[i];
  }

  /** A single mark that opens; in '98, 'n' and 'tis it stands for letters left out. */
  private boolean single(int i) {
    String mark = tokens.low[i];
    return (mark.equals("'") || mark.equals("‘"))
        && i + 1 < tokens.size
        && tokens.start[i + 1] == tokens.end[i]
        && (i == 0 || tokens.start[i] > tokens.end[i - 1])
        && !tokens.low[i + 1].matches("[0-9]{2}s?|n|tis|twas|twere|em|til|cause|bout");
  }

  /** The mark that ends a quotation in single marks, or -1; "workers' rights" does not end one. */
  private int singleEnd(int i, int to) {
    boolean curly = tokens.low[i].equals("‘");
    for (int k = i + 2; k < to && k < i + 400; k++) {
      String mark = tokens.low[k];
      if (straight(k) || opening(k) || closing(k)) {
        return -1;
      }
      if ((curly ? mark.equals("’") : mark.equals("'")) && tokens.end[k - 1] == tokens.start[k]) {
        boolean gap = k + 1 == to || tokens.start[k + 1] > tokens.end[k] || !tokens.letters(k + 1);
        boolean plural = tokens.low[k - 1].endsWith("s") && k + 1 < to && tokens.letters(k + 1);
        if (gap && !plural) {
          return k;
        }
      }
    }
    return -1;
  }
}
