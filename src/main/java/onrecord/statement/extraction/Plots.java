package onrecord.statement.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What happens in a film or a novel, as an article retells it in the present tense: "Krohn's film
 * is about the war. The mayor sells salt to the Germans. “I paid for it,” he tells a priest."
 * Nobody has done that or said so.
 */
final class Plots {
  /** A play is one, but "to play" is not; nor is a drama in the council. */
  private static final String CLEAR =
      "(?:films?|movies?|novels?|novella|(?<!\\b(?:to|will|can|who|they|we|and) )play|opera|musical|thriller|sitcom|sequel|prequel"
          + "|comedy|fairy tale|short story|graphic novel|miniseries|(?:television|tv|drama|crime) series|video game|biopic)";

  private static final String WORK = "(?:" + CLEAR + "|drama|soap|tragedy|fable)";

  /** Where a story is retold from: only of these does one begin like that. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)\\b"
              + WORK
              + "\\b[^.]{0,60}?,? (?:is (?:about|set (?:in|on|at|against|during|around|between|among)|the story)|tells"
              + "|(?:centres|centers) (?:on|around)|revolves|recounts|retells|depicts|portrays|imagines|chronicles|stars)\\b"
              + "|\\b"
              + CLEAR
              + "\\b[^.]{0,60}?,? (?:(?:opens|begins|starts|ends) (?:with|when|as)|(?:follows|charts|tracks) (?:an?|the|his|her|how|two|three)"
              + "|takes place (?:in an?|in \\d|aboard|during))\\b"
              + "|^In (?:the|her|his|their|this|[^,.]{2,40}['’]s) (?:\\p{L}+ ){0,3}?"
              + CLEAR
              + "(?: (?:by|of) [^,.]{2,40}| [“\"][^”\"]{2,60}[”\"])?,");

  /** Who made it, or plays in it, is nobody of the plot. */
  private static final Pattern MAKER =
      Pattern.compile(
          "\\b(?i:director|author|novelist|writer|playwright|actor|actress|producer|founder|film-?maker|screenwriter|composer|publisher"
              + "|editor|critic|star|(?:directed|written|played|made|(?:"
              + CLEAR
              + ")) by) (?:\\p{Lu}[\\p{L}’-]+ )*(\\p{Lu}\\p{Ll}[\\p{L}-]+)"
              + "|(\\p{Lu}\\p{Ll}[\\p{L}-]+)(?:['’]s (?:\\p{L}+ ){0,3}?(?:"
              + CLEAR
              + ")\\b|,? (?:who )?(?:plays (?:an? |\\p{Lu}|the (?:role|part|lead|title))|(?:directs|stars|wrote|directed|said|told)\\b)|, (?:an?|the|its) (?:\\p{Ll}+ )?(?:director|author|writer|founder|producer|actor|actress)\\b)");

  private static final Pattern ABOUT_IT = Pattern.compile("(?i)\\b" + WORK + "\\b");

  /** What is told like that is no plot: it has happened, or is so. */
  private static final Pattern REAL =
      Pattern.compile(
          "\\b(?:was|were|had|did|has|have|will|would|said|told|wrote|made|won|took|began|cost|spent|shot|grew)\\b"
              + "|(?<!\\b(?:is|are|be|being|been|and|an?|the|of|in) )\\b\\p{Ll}{2,}ed (?:an?|the|his|her|its|their|in|on|at|to|for|from|by|with|\\d+)\\b");

  /** News goes on there. */
  private static final Pattern SAID = Pattern.compile("\\b(?:said|told)\\b");

  /** So many sentences on, at most, it is still retold. */
  private static final int FAR = 12;

  /** Of whom a quotation alone tells, may have made the film. */
  private static final Pattern SPEAKS =
      Pattern.compile("\\b(?:says?|adds?|writes?|explains?|according)\\b");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}’'-]+");

  /** Somebody told of before. */
  static final Pattern PRONOUN = Pattern.compile("(?i)he|she|they|it");

  private final Items items;
  private final boolean[] retold;

  /** Whoever the plot is about. */
  private final Set<String> characters = new HashSet<>();

  /** Whoever is real. */
  private final Set<String> makers = new HashSet<>();

  Plots(Items items) {
    this.items = items;
    for (Sentence one : items.sentences) {
      MAKER
          .matcher(items.line(one))
          .results()
          .forEach(found -> makers.add(found.group(found.group(1) == null ? 2 : 1)));
    }
    this.retold = new boolean[items.sentences.size()];
    int left = 0;
    for (int i = 0; i < retold.length; i++) {
      String line = items.line(items.sentences.get(i));
      boolean real = REAL.matcher(narrated(line)).find();
      left = BEGINS.matcher(line).find() ? FAR : SAID.matcher(line).find() ? 0 : left - 1;
      retold[i] = left > 0 && !real;
      if (isTold(i) && !BEGINS.matcher(line).find() && !SPEAKS.matcher(line).find()) {
        NAME.matcher(narrated(line)).results().map(MatchResult::group).forEach(characters::add);
      }
    }
    characters.removeAll(makers);
  }

  private static String narrated(String line) {
    return line.replaceAll("[“\"][^”\"]*[”\"]", "");
  }

  /** Whether a sentence is part of it; of the film itself it tells what is so. */
  boolean isTold(int sentence) {
    return retold[sentence] && !ABOUT_IT.matcher(items.line(items.sentences.get(sentence))).find();
  }

  /** Whether somebody of the plot speaks in it; who made the film may do so beside it. */
  boolean holds(Speech speech) {
    if (!retold[speech.sentence] || speech.source == null) {
      return retold[speech.sentence];
    }
    String source = items.span(speech.source.first(), speech.source.head()).in(items.tokens.text);
    return PRONOUN.matcher(source).matches()
        || NAME.matcher(source).results().map(MatchResult::group).anyMatch(characters::contains);
  }
}
