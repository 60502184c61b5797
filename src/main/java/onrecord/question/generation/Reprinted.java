package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/**
 * What another outlet or a person wrote, set below a line that names the source ("From the
 * Gazette:", "Roe writes:") and not in quotation marks. It is not the article's own voice, and
 * where it ends nobody can tell: from there on nothing is taken from the text.
 */
final class Reprinted {
  private static final String RULE = "reprinted";

  /** What may stand behind "Roe wrote" and before the colon: "on his blog", "that". */
  private static final String WHERE =
      "(?: that|,? (?:this|so|back|there|also|further|again|in|on|for|at|of|about|to|from|with|under|as|via"
          + "|today|yesterday|earlier|later|last|\\p{Lu}\\p{Ll}+day)\\b[^:;?!]{0,70})?";

  /** "the answers", "three claims": more than one thing, and nobody who answers or claims. */
  private static final String VERB =
      "(?!(?<=\\b(?i:the|these|those|her|his|their|its|are|number of|"
          + NumberWords.any(2, 10)
          + ") )(?:claims|reports|answers|comments|posts|remarks|notes|replies|reads"
          + "|details|tweets)\\b)"
          + Lexicon.anyOf("source.verb");

  /** A story that "is told in five rooms" is no speaker. */
  private static final String TOLD =
      "(?:(?<!\\b(?:is|are|was|were|be|been|being|as|story|stories|tale|tales) )\\btold"
          + "|\\btelling|\\btells)";

  private static final String WRITTEN =
      "(?:statement|letter|memo|e-?mail|message|note|reply|response)";

  /** "Roe wrote:", "he told the council:", and turned round: "…, writes Jo Roe:". */
  private static final Pattern WRITES =
      Pattern.compile(
          "\\p{L}\\S* "
              + VERB
              + WHERE
              + ":\\z|"
              + TOLD
              + " [^:;?!]{2,70}:\\z|(?:^|[,”\"] )"
              + VERB
              + " (?:\\p{Ll}+ ){0,5}\\p{Lu}[^:;?!]{1,70}:\\z");

  /** "Roe said the wishes of the council include:": the list is still what Roe said. */
  private static final Pattern LISTS =
      Pattern.compile(
          "\\b"
              + VERB
              + "\\b.*\\b(?:include[sd]?|are|were|is|was|these|this|the following|as follows):\\z");

  /** "From Monday, ferries leave as follows:", "From Norvik to Lund": of no source. */
  private static final String NO_TIME_OR_WAY =
      "(?![^:]*(?:,|\\d|(?<!the )\\b(?:\\p{Lu}\\p{Ll}+day|"
          + Months.ANY
          + ")\\b(?!['’])|(?<!"
          + WRITTEN
          + ") to\\b))";

  /** "From the Gazette:", "The toll falls, according to Jo Roe:", with a name in it. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:^(?i:(?:(?:this|here)(?: is|['’]s)? )?(?:from|via|per(?= the\\b)|(?-i:per)|quoting|citing))"
              + NO_TIME_OR_WAY
              + "|\\b[Aa]ccording to)"
              + " (?=[^:]*\\p{Lu})[^:;?!]{2,90}:\\z");

  /** Before what is written. */
  private static final String SORT = " (?:(?:written|brief|short|joint|open) )?";

  /**
   * "Here is the full letter:", "Transcript:", "Moe sent out this statement:". A plan draws "a
   * response", and "a note" may be one of caution, if nobody sends it.
   */
  private static final Pattern TEXT =
      Pattern.compile(
          "(?i)\\b(?:excerpts?|transcripts?|full text|(?:this|following|his|her|their|its)"
              + SORT
              + WRITTEN
              + "|an?"
              + SORT
              + "(?:statement|letter|memo|e-?mail)|(?:sent|released|issued|posted|read)\\b[^:;?!]{0,40} an?"
              + SORT
              + WRITTEN
              + "|(?:full|complete|entire|whole) (?:editorial|op-ed|press release|post|speech|remarks|"
              + WRITTEN
              + ")|(?:editorial|speech|remarks|"
              + WRITTEN
              + ") in full)\\b[^:;?!]{0,70}:\\z");

  /** What is heard or seen elsewhere stands not below: the article itself goes on. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?:watch|listen|see|view|click)\\b");

  /** Quotation marks tell how far the words of another go, and so do the tags around a message. */
  private static final Pattern MARKED = Pattern.compile("[\"“”„«'‘’<]");

  /** A quotation that is over before its paragraph: it is quoted by the source. */
  private static final Pattern QUOTES = Pattern.compile("[\"“][^\"”]*[\"”][^\"“”]*\\p{L}.*");

  /** "MOE: The toll stays.": turns that name who speaks. */
  private static final Pattern TURN = Pattern.compile("\\p{Lu}[\\p{L}.’' -]{0,40}: .*");

  /** Characters before and behind a name in which a role of its own stands. */
  private static final int NEAR = 80;

  private Reprinted() {}

  /** Where it begins: the end of the line that names its source; empty where there is none. */
  static Optional<Span> in(String text) {
    String line = "";
    int end = -1;
    int from = 0;
    for (String next : text.split("\n", -1)) {
      String shown = next.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip();
      if (!shown.isEmpty()) {
        if (end >= 0 && isSource(line, shown)) {
          return Optional.of(new Span(end, text.length()));
        }
        line = shown;
        end = from + next.length();
      }
      from += next.length() + 1;
    }
    return Optional.empty();
  }

  /** Whether the last sentence of a paragraph tells whose words the next one is. */
  private static boolean isSource(String line, String next) {
    if (!line.endsWith(":")) {
      return false;
    }
    List<Span> sentences = new Sentences(line).in(new Span(0, line.length()));
    String last = sentences.isEmpty() ? line : sentences.get(sentences.size() - 1).in(line).strip();
    if (FROM.matcher(last).find()) {
      return !MARKED.matcher(next).lookingAt() || QUOTES.matcher(next).matches();
    }
    return !ELSEWHERE.matcher(last).lookingAt()
        && !MARKED.matcher(next).lookingAt()
        && (WRITES.matcher(last).find()
            || LISTS.matcher(last).find()
            || TEXT.matcher(last).find() && !TURN.matcher(next).matches());
  }

  /** The findings in which it is no text of the article, and tells nobody's role. */
  static Found without(String text, Found found) {
    Optional<Span> reprinted = in(text);
    if (reprinted.isEmpty()) {
      return found;
    }
    Span at = reprinted.get();
    String own = text.substring(0, at.start());
    var junk = new ArrayList<>(found.junk());
    junk.add(new Junk(at, RULE));
    return new Found(
        found.attributions(),
        found.facts(),
        found.dates(),
        junk,
        found.names().stream()
            .map(name -> isIntroduced(name, own) ? name : name.untitled())
            .toList(),
        found.storyLine());
  }

  /** A role may be put together from what the article has: "Ada Roe’s lawyer", "former mayor". */
  private static boolean isIntroduced(Name name, String own) {
    if (name.told() || name.title() == null) {
      return true;
    }
    boolean whole = Words.contains(own, name.title());
    String last = name.title().substring(name.title().lastIndexOf(' ') + 1);
    return name.mentions().stream()
        .filter(at -> at.end() <= own.length())
        .anyMatch(at -> whole || Words.contains(around(at, own), last));
  }

  private static String around(Span at, String own) {
    return own.substring(Math.max(0, at.start() - NEAR), Math.min(own.length(), at.end() + NEAR));
  }
}
