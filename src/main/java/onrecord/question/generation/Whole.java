package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Span;

/**
 * A whole sentence in quotation marks: a thought of its own, whatever word it begins with.
 *
 * <p>It begins at the opening mark, or after a stop, with a capital, and ends at its own stop or at
 * the closing mark.
 */
final class Whole {
  private static final int SHORTEST = 5;

  /** What comes before a sentence of its own: a mark, or the stop of the last one. */
  private static final Pattern OPENED =
      Pattern.compile(
          "(?s).*(?:[\"“]|''|[.?!]['’\"”)]{0,2}\\s)\\s*((?:"
              + Wording.LINK
              + ")?(?:"
              + Wording.OPINION
              + ")?(?<=\\s))?");

  private static final int LONG_LINK = 60;

  private static final Pattern CLOSED =
      Pattern.compile("(?s)(?:[.,]?\\s?(?:[\"”]|'')|\\.(?:\\s|$)).*");

  /** What points back, or only leads up to what is said. */
  private static final Pattern NO_THOUGHT =
      Pattern.compile(
          "(?i)(?:that|which|whose|her|him|them|than|said|what an?|speaking of|look|let|then|so|oh|uh|um|hey|thanks?|be|here (?:is|are)|here['’]s"
              + "|(?:yes|no|fine|okay|ok|sure|right|sorry|you know|you see)(?=,)"
              + "|(?:by|on|in|at|for|with|from) (?:that|those)"
              + "|(?:by|on|in|to|at|for|with|from) [^,]{2,60}, (?:that|this|these|those)"
              + "|you know (?:what|who)|(?:so|just|like) (?:that|what|me|us)|not (?:by|for|to|in|because)"
              + "|I(?:['’]ll| will| can|['’]m going to|['’]m)? tell(?:ing)? you)\\b.*");

  /** Before such a word and a comma stands no thought. */
  private static final Set<String> LEADING =
      Set.of("as since after before until because although though while unless once".split(" "));

  /** With such a word the main clause may begin before its comma. */
  private static final Set<String> SETTING =
      Set.of("if when whenever for in at on by with whether".split(" "));

  private static final Set<String> SUBORDINATING =
      Set.of(
          ("that who whom whose which when if because while where although though unless whether once"
                  + " what how why whatever whoever")
              .split(" "));

  private Whole() {}

  static boolean is(Wording wording, String text) {
    return wording.manner() == Wording.Manner.QUOTED && is(wording.at(), text);
  }

  /** Whether a stretch inside a quotation is a sentence with nothing cut off at either end. */
  static boolean is(Span at, String text) {
    int count = Words.count(at.in(text));
    return count >= SHORTEST
        && count <= Wording.LONGEST
        && opens(at.start(), text)
        && CLOSED.matcher(text.substring(at.end(), Math.min(text.length(), at.end() + 4))).matches()
        && !leadsUp(at.in(text));
  }

  /** Whether a sentence begins there, be it after "And" or "I think", which say nothing. */
  private static boolean opens(int start, String text) {
    Matcher before =
        OPENED
            .matcher(text)
            .useTransparentBounds(true)
            .region(Math.max(0, start - LONG_LINK), start);
    return before.matches()
        && (before.group(1) != null || Character.isUpperCase(text.charAt(start)));
  }

  /** Whether words point back, or only lead up to what is said. */
  static boolean leadsUp(String words) {
    return NO_THOUGHT.matcher(words).matches();
  }

  /** Whether a sentence has a verb beside those of the clauses that only belong to it. */
  static boolean hasMainClause(String sentence) {
    String first = Token.of(sentence).get(0).lower();
    int comma = sentence.indexOf(", ");
    boolean after = comma > 0 && (LEADING.contains(first) || SETTING.contains(first));
    return !LEADING.contains(first) && hasMainVerb(sentence)
        || after && hasMainVerb(sentence.substring(comma + 2));
  }

  private static boolean hasMainVerb(String words) {
    List<Token> tokens = Token.of(words);
    int clauses = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (SUBORDINATING.contains(tokens.get(i).lower()) || Finite.isTold(tokens, i)) {
        clauses--;
      }
      if (Finite.begins(tokens, i)) {
        clauses++;
      }
    }
    return clauses > 0;
  }
}
