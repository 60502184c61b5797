package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Span;

/**
 * One quoted sentence, without its marks and the comma before its cue.
 *
 * @param text where the cue stands in its middle, the words on both sides of it
 * @param spans where the words stand
 * @param whole whether it is a sentence, and not only a part of one
 * @param afterThat whether it is a clause that follows "said that"
 */
record Quote(String text, List<Span> spans, boolean whole, boolean afterThat) {
  private static final Pattern THAT = Pattern.compile("(?s).*\\bthat (?:[\"“]|'')$");
  private static final Pattern QUOTED =
      Pattern.compile("(?:[\"“]|'')((?:(?!'')[^\"“”])+)(?:[\"”]|'')?");
  private static final Pattern END = Pattern.compile("(?<=[.?!…])['’]?\\s+(?=[\\p{Lu}\\d])");
  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?:(?:And|So(?! (?:many|much|few|little|far|long)\\b)|Well|Now|Also)\\b,?"
              + "|(?:Look|First|Second|Secondly|Third|Thirdly|Finally|Yes|No),)"
              + " (?:at the same time, |then, |I mean, |of course, )?)(?=\\p{L})");
  private static final Pattern CUT_SHORT =
      Pattern.compile("…|[,.]['’]+[.)]*$|Ã|\uFFFD|\\.\\s*\\.|\\[|^\\W*$");
  private static final Pattern TURN =
      Pattern.compile("(But|However|Yet|Still|Instead|Rather|Therefore|Moreover|Nor|Or|Then)\\b");

  /** The quoted sentences in the content of an attribution, in order. */
  static List<Quote> in(List<Span> content, String article) {
    var quotes = new ArrayList<Quote>();
    for (Span span : content) {
      var region = QUOTED.matcher(span.in(article));
      while (region.find()) {
        int start = span.start() + region.start(1);
        for (Span sentence : sentences(region.group(1), start)) {
          add(quotes, sentence, article);
        }
      }
    }
    return quotes;
  }

  private static void add(List<Quote> quotes, Span at, String article) {
    String words = at.in(article).replaceAll("[,;:\\s]+$", "");
    // The outlet cut the quotation short there: we do not know what it left out.
    if (words.isEmpty() || CUT_SHORT.matcher(words).find()) {
      return;
    }
    Span exact = new Span(at.start(), at.start() + words.length());
    Quote last = quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
    boolean goesOn = Character.isLowerCase(words.codePointAt(0));
    if (goesOn && last != null && last.whole && !last.text.matches(".*[.?!]$")) {
      var spans = new ArrayList<>(last.spans);
      spans.add(exact);
      // "“A court that finds malice,” she wrote, “will find it”": the comma is the outlet's
      boolean comma =
          article.charAt(last.spans.get(last.spans.size() - 1).end()) == ','
              && !Clauses.isFinite(words.split("\\s", 2)[0]);
      quotes.set(
          quotes.size() - 1,
          new Quote(
              last.text + (comma ? ", " : " ") + flat(words), List.copyOf(spans), true, false));
    } else {
      boolean that =
          THAT.matcher(article.substring(Math.max(0, at.start() - 8), at.start())).matches();
      quotes.add(new Quote(flat(words), List.of(exact), !goesOn, goesOn && that));
    }
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static List<Span> sentences(String text, int offset) {
    var spans = new ArrayList<Span>();
    int from = 0;
    var end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(from, end.start());
      String word = before.substring(before.lastIndexOf(' ') + 1);
      if (!Sentences.isShort(word, end.end(), text) && !word.matches("(?:\\p{Lu}\\.)+")) {
        spans.add(new Span(offset + from, offset + end.start()));
        from = end.end();
      }
    }
    spans.add(new Span(offset + from, offset + text.length()));
    return spans;
  }

  /**
   * The same from its first word that is no link to the sentence before ("And", "So", "First,"); a
   * "But" stays, since it turns the meaning (and cannot stand alone).
   */
  Quote unlinked() {
    var link = LINK.matcher(text);
    if (!whole || !link.lookingAt()) {
      return this;
    }
    var rest = new ArrayList<>(spans);
    Span first = rest.get(0);
    rest.set(0, new Span(first.start() + link.end(), first.end()));
    return new Quote(text.substring(link.end()), List.copyOf(rest), false, false);
  }

  /** Whether it can stand alone: a sentence, or one without its link at most. */
  boolean canStand() {
    String first = Token.of(text).get(0).text();
    boolean fragment = Words.isEmpty(first) && !Clauses.isFinite(text);
    return words() >= 4 && !fragment && !TURN.matcher(text).lookingAt();
  }

  int words() {
    return (int) Token.of(text).stream().filter(Token::isWord).count();
  }

  /** In quotation marks, as an option shows it; a part of a sentence begins with an ellipsis. */
  String shown() {
    return "\""
        + (whole ? "" : "... ")
        + text.replaceAll("[\"“”]", "'")
        + (ends() ? "" : ".")
        + "\"";
  }

  private boolean ends() {
    return text.matches("(?s).*[.?!…]$");
  }
}
