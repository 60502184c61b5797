package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Lettered;
import onrecord.statement.extraction.Shortened;
import onrecord.statement.extraction.Span;

/** Where the sentences of an article stand: a line may hold several, none goes over a line. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("[.?!…]['’\"”)]{0,2}\\s+(?=[\\p{Lu}\\d\"“‘'(\\[—–-])");
  private static final Pattern OPENING =
      Pattern.compile("(He|She|It|They|We|The|But|And|In|On|At|This|That|His|Her|Their|When|If) ");

  /** Characters; more than any word before "B" of "plan B" has, with the blank. */
  private static final int LONGEST_NOUN = 24;

  private final String text;

  /** The line that was read last: a line with many sentences is asked for many times. */
  private Span line;

  private List<Span> ofLine;

  Sentences(String text) {
    this.text = text;
  }

  /** Words of the article in one line, without the stop at their end. */
  static String bare(String words) {
    return words.replaceAll("\\s+", " ").replaceFirst("[.\\s]+$", "");
  }

  /** The sentences that a stretch stands in, as one span; null where it goes over a line. */
  Span around(Span stretch) {
    int from = text.lastIndexOf('\n', Math.max(0, stretch.start() - 1)) + 1;
    if (stretch.start() > 0 && text.charAt(stretch.start()) == '\n') {
      return null;
    }
    int to = text.indexOf('\n', stretch.start());
    Span own = new Span(from, to < 0 ? text.length() : to);
    if (stretch.end() > own.end()) {
      return null;
    }
    if (!own.equals(line)) {
      line = own;
      ofLine = in(own);
    }
    int start = -1;
    int end = -1;
    for (Span sentence : ofLine) {
      if (sentence.overlaps(stretch)) {
        start = start < 0 ? sentence.start() : start;
        end = sentence.end();
      }
    }
    return start < 0 ? null : new Span(start, end);
  }

  /** The sentences of a stretch, without the space around them. */
  List<Span> in(Span stretch) {
    var spans = new ArrayList<Span>();
    int from = stretch.start();
    Matcher end = END.matcher(text).region(stretch.start(), stretch.end());
    while (end.find()) {
      if (!isAbbreviated(from, end.start()) || opens(end.end(), text)) {
        add(spans, from, end.end());
        from = end.end();
      }
    }
    add(spans, from, stretch.end());
    return spans;
  }

  /**
   * Whether a word is cut short and its stop ends no sentence.
   *
   * @param word with the stop
   * @param next where the next word stands in the text
   */
  static boolean isShort(String word, int next, String text) {
    return word.endsWith(".")
        && Shortened.endsNoSentence(word.substring(0, word.length() - 1))
        && !opens(next, text);
  }

  /** "in Lund, N.D. He wrote": a little word with a capital begins a sentence. */
  private static boolean opens(int at, String text) {
    return OPENING.matcher(text).region(at, text.length()).lookingAt();
  }

  private boolean isAbbreviated(int from, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int at = stop;
    while (at > from && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    String word = text.substring(at, stop);
    int near = Math.max(from, at - LONGEST_NOUN);
    return word.length() == 1 && !Lettered.isTold(text.substring(near, at))
        || word.contains(".")
        || Shortened.endsNoSentence(word)
        || word.equals("v")
        || word.equals("vs");
  }

  private void add(List<Span> spans, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  /** Java does not count the space that binds two words. */
  private static boolean isSpace(char one) {
    return Character.isWhitespace(one) || one == '\u00a0';
  }
}
