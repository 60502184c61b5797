package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * What another outlet or a person wrote, set below a line that names the source ("From the
 * Gazette:", "Roe writes:") and not in quotation marks. It is not the article's own voice, and
 * where it ends nobody can tell: from there on nothing is taken from the text.
 */
final class Reprinted {
  static final String RULE = "reprinted";

  /** What may stand behind "Roe wrote" and before the colon: "on his blog", "that". */
  private static final String WHERE =
      "(?: that|,? (?:this|so|back|there|also|further|again|in|on|for|at|of|about|to|from|with|under|as|via"
          + "|today|yesterday|earlier|later|last|\\p{Lu}\\p{Ll}+day)\\b[^:;?!]{0,70})?";

  private static final String VERB = Lexicon.anyOf("source.verb");

  /** "Roe wrote:", "he told the council:", and turned round: "…, writes Jo Roe:". */
  private static final Pattern WRITES =
      Pattern.compile(
          "\\p{L}\\S* "
              + VERB
              + WHERE
              + ":\\z|\\b(?:told|telling|tells) [^:;?!]{2,70}:\\z|(?:^|[,”\"] )"
              + VERB
              + " (?:\\p{Ll}+ ){0,5}\\p{Lu}[^:;?!]{1,70}:\\z");

  /** "Roe said the wishes of the council include:": the list is still what Roe said. */
  private static final Pattern LISTS =
      Pattern.compile(
          "\\b"
              + VERB
              + "\\b.*\\b(?:include[sd]?|are|were|is|was|these|this|the following|as follows):\\z");

  /** "From the Gazette:", "The toll falls, according to Jo Roe:", with a name in it. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:^(?i:(?:(?:this|here)(?: is|['’]s)? )?(?:from|via|per|quoting|citing))|\\b[Aa]ccording to)"
              + " (?=[^:]*\\p{Lu})[^:;?!]{2,90}:\\z");

  private static final String WRITTEN =
      "(?:statement|letter|memo|e-?mail|message|note|reply|response)";

  /** "Here is the full letter:", "Transcript:", "Moe sent out this statement:". */
  private static final Pattern TEXT =
      Pattern.compile(
          "(?i)\\b(?:excerpts?|transcripts?|full text|(?:an?|this|following|his|her|their|its)"
              + " (?:(?:written|brief|short|joint|open) )?"
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

  private Reprinted() {}

  /** Where it begins: the end of the line that names its source; empty where there is none. */
  static List<Span> in(String text) {
    String line = "";
    int end = -1;
    int from = 0;
    for (String next : text.split("\n", -1)) {
      String shown = next.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip();
      if (!shown.isEmpty()) {
        if (end >= 0 && isSource(line, shown)) {
          return List.of(new Span(end, text.length()));
        }
        line = shown;
        end = from + next.length();
      }
      from += next.length() + 1;
    }
    return List.of();
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
    List<Span> reprinted = in(text);
    if (reprinted.isEmpty()) {
      return found;
    }
    Span at = reprinted.get(0);
    String own = text.substring(0, at.start());
    var junk = new ArrayList<>(found.junk());
    junk.add(new Junk(at, RULE));
    return new Found(
        found.attributions(),
        found.facts(),
        found.dates(),
        junk,
        found.names().stream().map(name -> isIntroduced(name, own) ? name : bare(name)).toList(),
        found.storyLine());
  }

  private static boolean isIntroduced(Name name, String own) {
    return name.told() || name.title() == null || Words.contains(own, name.title());
  }

  private static Name bare(Name name) {
    return new Name(
        name.name(), name.kind(), name.aliases(), null, name.familyNameFirst(), name.mentions());
  }
}
