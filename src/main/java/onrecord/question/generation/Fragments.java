package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/** Quoted stretches in words that are reported else, long enough to tell something. */
final class Fragments {
  private static final Pattern QUOTE = Pattern.compile("(?:[\"“]|'')([^\"“”]+?)(?:[\"”]|'')");

  /** No title, and no part of a phrase. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?s)(?!(?:of|and|or|but|that|which|who|to|than|as|by|with|from|for|because|if|when|while|although)\\b)\\p{Ll}(?:(?!\\. )[^\\[\\]…?!])*\\p{L}{3}(?<!\\b(?:of|and|the|a|to|for|with))");

  /** "the “toll for all” quotes": somebody's, but hardly those of who speaks of them. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?:[\"”]|'') (?:quotes?|quotations?|comments?|remarks?|slogans?|labels?|tags?|lines?|phrases?)\\b");

  /** "the promise to “lift every toll” pleases drivers": words of whoever promised. */
  private static final Pattern ANOTHERS =
      Pattern.compile(
          "\\b(?:promise|slogan|motto|phrase|vow|pledge|cry|refrain)s?(?: \\p{L}+)? \\z");

  /** "the deed names “the rowers of the isle”": the words of a text, inside those of another. */
  private static final Pattern TEXT_SAYS =
      Pattern.compile(
          "\\b(?:says|said|reads|states|stated|names|named|lists|listed|mentions|mentioned|quotes|quoted"
              + "|(?:refers|referred) to|(?:speaks|spoke) of),? (?:only |also |that )?\\z");

  /** Longer than such a noun with the word after it. */
  private static final int NEAR = 80;

  private static final int TELLING = 3;

  private Fragments() {}

  /** Whether words are quoted to be spoken of. */
  static boolean areSpokenOf(String raw) {
    return SPOKEN_OF.matcher(raw).find();
  }

  /** Those of a statement, in order. */
  static List<Wording> of(Attribution said, String text) {
    var all = new ArrayList<Wording>();
    if (said.type() != Attribution.Type.MIXED) {
      return all;
    }
    for (Span content : said.content()) {
      Matcher quote = QUOTE.matcher(content.in(text));
      while (quote.find()) {
        String words = quote.group(1).replaceAll("[,.;:\\s]+$", "");
        int start = content.start() + quote.start(1);
        int opens = content.start() + quote.start();
        boolean own =
            !ANOTHERS.matcher(text.substring(Math.max(0, opens - NEAR), opens)).find()
                && !Wording.CALLED.matcher(text.substring(content.start(), opens)).find()
                && !TEXT_SAYS.matcher(text.substring(content.start(), opens)).find()
                && !LedUpTo.another(new Span(start, start + words.length()), said, text)
                && !isSpokenOf(start + quote.group(1).length(), text);
        if (own && PHRASE.matcher(words).matches() && Words.content(words).size() >= TELLING) {
          Span at = new Span(start, start + words.length());
          all.add(new Wording(words.replaceAll("\\s+", " "), at, Wording.Manner.PHRASE));
        }
      }
    }
    return all;
  }

  private static boolean isSpokenOf(int end, String text) {
    return SPOKEN_OF.matcher(text).region(end, text.length()).lookingAt();
  }
}
