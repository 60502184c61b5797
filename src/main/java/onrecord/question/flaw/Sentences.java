package onrecord.question.flaw;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences of a text, whatever its paragraphs. */
final class Sentences {
  /**
   * Not behind "Mr." or the "J." of a name, in "No. 5", nor where no sentence begins; the ellipsis
   * stands where evidence leaves something out.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?][”\"]?)(?<!\\b(?:"
              + Lexicon.any("short")
              + ")\\.)(?<!(?<![\\p{L}.])(?<!"
              + Lettered.NOUN
              + " )\\p{Lu}\\.)(?!(?<=\\b(?:"
              + Lexicon.any("short.number")
              + ")\\.)\\s+\\d)\\s+(?!\\p{Ll})|\\n+| … ");

  private Sentences() {}

  static Stream<String> of(String text) {
    return END.splitAsStream(text);
  }

  /** Where each but the last ends. */
  static IntStream ends(String text) {
    return END.matcher(text).results().mapToInt(MatchResult::start);
  }
}
