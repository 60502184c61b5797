package onrecord.question.flaw;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.statement.extraction.Shortened;

/** Where the sentences of a text end, whatever its paragraphs. */
public final class SentenceEnds {
  /**
   * Not behind "Mr." or the "J." of a name, in "No. 5", nor where no sentence begins; the ellipsis
   * stands where evidence leaves something out.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?][”\"]?)(?<!\\b(?:vs|"
              + Shortened.ANY_TITLE
              + ")\\.)(?<!(?<![\\p{L}.])(?<!"
              + Lettered.NOUN
              + " )\\p{Lu}\\.)(?!(?<=\\b(?:"
              + Lexicon.any("short.number")
              + ")\\.)\\s+\\d)\\s+(?!\\p{Ll})|\\n+| … ");

  /** So far back a sentence begins at most. */
  private static final int LONGEST = 600;

  private SentenceEnds() {}

  /** The sentences. */
  public static Stream<String> of(String text) {
    return END.splitAsStream(text);
  }

  /** Where each but the last ends. */
  static IntStream ends(String text) {
    return END.matcher(text).results().mapToInt(MatchResult::start);
  }

  /** What stands before a place in its sentence. */
  public static String before(int place, String text) {
    int far = Math.max(0, place - LONGEST);
    String before = text.substring(far, place);
    int from =
        END.matcher(before).results().mapToInt(MatchResult::end).reduce(0, (one, next) -> next);
    return before.substring(from);
  }
}
