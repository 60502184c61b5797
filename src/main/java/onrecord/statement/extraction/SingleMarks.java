package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotations in single marks, as much of the British press has them: such an article is read as if
 * they were double ones. A mark is one character, so that every place stays.
 */
final class SingleMarks {
  /** In '98, 'n' and 'tis it stands for letters left out, in 't Hooft for others. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,;!?%'‘’])['‘](?!\\d\\ds?\\b|(?i:n|t|s|tis|twas|twere|em|til|cause|bout|tude)\\b)"
              + "(?=[\\p{L}\\p{N}$£€\\[(“\"…])");

  private static final Pattern DOUBLE = Pattern.compile("[\"“”„«»]|''|``|‘‘");

  /** So many characters, and no mark that is not a slip is still open. */
  private static final int LONGEST = 2500;

  private record Pair(int open, int close) {}

  private final String text;
  private final List<Span> paragraphs;
  private final List<Pair> pairs = new ArrayList<>();

  private SingleMarks(String text) {
    this.text = text;
    this.paragraphs = Layout.paragraphs(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean goesOn = i + 1 < paragraphs.size() && opens(paragraphs.get(i + 1).start());
      pair(paragraphs.get(i), goesOn);
    }
  }

  /** A text with double marks for single ones where it quotes in these; else the same text. */
  static String doubled(String text) {
    if (!OPENS.matcher(text).find()) {
      return text;
    }
    var marks = new SingleMarks(text);
    return marks.quote() ? marks.doubled() : text;
  }

  private boolean opens(int at) {
    return OPENS.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt();
  }

  private void pair(Span paragraph, boolean goesOn) {
    Matcher opens =
        OPENS.matcher(text).region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
    var starts = new ArrayList<Integer>();
    while (opens.find()) {
      starts.add(opens.start());
    }
    for (int i = 0; i < starts.size(); i++) {
      int open = starts.get(i);
      int limit = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.end();
      int close = close(open, Math.min(limit, open + LONGEST));
      boolean last = i + 1 == starts.size();
      if (close > 0) {
        pairs.add(new Pair(open, close));
      } else if (last && goesOn && (open == paragraph.start() || speaks(open))) {
        // "‘The first day." with "‘The second day,’ he said" as the next paragraph.
        pairs.add(new Pair(open, paragraph.end()));
      }
    }
  }

  /** Whether a quotation begins here behind "Orr said:" or as a sentence of its own. */
  private boolean speaks(int open) {
    return open > 1 && ",:.".indexOf(text.charAt(open - 2)) >= 0;
  }

  /**
   * The mark that closes, or -1. In "‘the drivers’ offer stands’ she said" the first belongs to the
   * drivers: it does not close where another does that cannot be an owner's.
   */
  private int close(int open, int limit) {
    char mark = text.charAt(open) == '‘' ? '’' : '\'';
    int owners = -1;
    for (int k = open + 2; k < limit; k++) {
      if (text.charAt(k) != mark
          || Character.isWhitespace(text.charAt(k - 1))
          || k + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(k + 1))) {
        continue;
      }
      if (text.charAt(k - 1) != 's' || !letterFollows(k + 1)) {
        return k;
      }
      owners = owners < 0 ? k : owners;
    }
    return owners;
  }

  private boolean letterFollows(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isLetter(text.codePointAt(at + 1));
  }

  /** Whether single marks quote here: no double one stands outside them. */
  private boolean quote() {
    if (pairs.isEmpty()) {
      return false;
    }
    int next = 0;
    Matcher mark = DOUBLE.matcher(text);
    while (mark.find()) {
      while (next < pairs.size() && pairs.get(next).close() < mark.start()) {
        next++;
      }
      if (next == pairs.size() || mark.start() < pairs.get(next).open()) {
        return false;
      }
    }
    return true;
  }

  private String doubled() {
    var doubled = new StringBuilder(text);
    for (Pair pair : pairs) {
      boolean curly = text.charAt(pair.open()) == '‘';
      for (int k = pair.open() + 1; k < pair.close(); k++) {
        doubled.setCharAt(k, inner(text.charAt(k)));
      }
      doubled.setCharAt(pair.open(), curly ? '“' : '"');
      if (pair.close() < text.length() && "'’".indexOf(text.charAt(pair.close())) >= 0) {
        doubled.setCharAt(pair.close(), curly ? '”' : '"');
      }
    }
    return doubled.toString();
  }

  private static char inner(char mark) {
    return switch (mark) {
      case '“' -> '‘';
      case '”' -> '’';
      case '"' -> '\'';
      default -> mark;
    };
  }
}
