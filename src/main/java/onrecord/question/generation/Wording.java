package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * A clause of what somebody said, as the article has it.
 *
 * @param words without the marks around them; what is quoted inside them in single marks
 */
record Wording(String words, Span at, Manner manner) {
  /** Whose wording it is. */
  enum Manner {
    /** The speaker's: all of it stands in quotation marks. */
    QUOTED,
    /** The outlet's, who tells what the speaker said. */
    REPORTED,
    /** A part of it stands in quotation marks. */
    MIXED,
    /** The speaker's, but no clause: "a loan for all of us". */
    PHRASE
  }

  /** The marks that open and close a quotation; some outlets write two single ones. */
  static final Pattern MARK = Pattern.compile("[\"“”]|''");

  /** "the paper's “a loan for all”": what somebody has is quoted, not what is said of it. */
  private static final Pattern OWNED = Pattern.compile("['’]s (?:[\"“]|'')");

  private static final Pattern START =
      Pattern.compile(
          "(?:\\s|[,:;]|that,?\\s(?!"
              + Restated.POINTED
              + "\\b)|(?:[Aa]nd|[Bb]ut|[Ss]o)(?: that)?,?\\s)+");

  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?:And|But|So|Well|Look|Now|Still|Additionally|Also|Moreover|In addition|First|Second|Third|Finally),? )+(?=\\p{L})");

  /** "I think the toll is fair" says that it is. */
  private static final Pattern OPINION =
      Pattern.compile(
          "(?:I|[Ww]e)(?: (?:do|just|really|also|still|firmly|truly))? (?:think|believe|know|guess|mean|suspect)(?: that)? (?!I\\b|so\\b|it['’]?s?\\b|you\\b)");

  /** Where a second thought begins. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\s*(?: — |—| – | -+ |; |, (?:but|and that|yet|though|and has|and had) |,? and (?:implying|suggesting|saying"
              + "|adding|arguing|insisting|warning|claiming|noting|telling|calling|questioning|chiding|mocking"
              + "|accusing|criticizing|describing|urging|praising|asking|that)\\b| (?:and|but) (?:he |she |they )?(?:has |had |have |also |then |later )*"
              + "(?:praised|called|urged|accused|blamed|critici[sz]ed|downplayed|denied|vowed|promised|added|told|asked|said"
              + "|argued|insisted|warned|dismissed|rejected|pledged|suggested|announced|refused|declined|agreed|noted)\\b)");

  /** What is only added to a clause. */
  private static final Pattern ADDS =
      Pattern.compile(
          ", (?:which|who|whose|where|including|saying|arguing|adding|and|but|because|so|as|while|although|though|with|or) "
              + "| (?:because|while|although|unless|even though|so that) ");

  /** "and when you cross it": what that leads to is cut off. */
  private static final Pattern BEGUN =
      Pattern.compile("(?s)(.{12,}), (?:and|but) (?:when|if|while|because|although|since) [^,]*$");

  static final int LONGEST = 30;

  private static final Pattern QUOTE = Pattern.compile("(?:[\"“]|'')([^\"“”]+?)(?:[\"”]|'')");

  /** No title, and no part of a phrase. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?s)(?!(?:of|and|or|but|that|which|who|to|than|as|by|with|from|for)\\b)\\p{Ll}(?:(?!\\. )[^\\[\\]…?!])*\\p{L}{3}(?<!\\b(?:of|and|the|a|to|for|with))");

  private static final int TELLING = 3;

  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|does|did|do|can|could|may|might|will|would)\\b|n['’]t\\b");

  /** The clauses of a statement, in order; those that cannot be told apart are left out. */
  static List<Wording> of(Attribution said, String text) {
    var all = new ArrayList<Wording>();
    for (Span content : said.content()) {
      for (Span sentence : new Sentences(text).in(content)) {
        for (Span part : Clauses.parts(sentence, text)) {
          Wording one = of(part, content, text);
          if (one != null) {
            all.add(one);
          }
        }
      }
    }
    return all;
  }

  /** Quoted stretches in words that are reported else, long enough to tell something. */
  static List<Wording> phrases(Attribution said, String text) {
    var all = new ArrayList<Wording>();
    if (said.type() != Attribution.Type.MIXED) {
      return all;
    }
    for (Span content : said.content()) {
      Matcher quote = QUOTE.matcher(content.in(text));
      while (quote.find()) {
        String words = quote.group(1).replaceAll("[,.;:\\s]+$", "");
        int start = content.start() + quote.start(1);
        if (PHRASE.matcher(words).matches() && Words.content(words).size() >= TELLING) {
          Span at = new Span(start, start + words.length());
          all.add(new Wording(words.replaceAll("\\s+", " "), at, Manner.PHRASE));
        }
      }
    }
    return all;
  }

  private static Wording of(Span part, Span content, String text) {
    Span at = trimmed(part, text);
    if (at == null) {
      return null;
    }
    boolean open = isOpen(new Span(content.start(), at.start()).in(text));
    String raw = at.in(text);
    boolean marks = MARK.matcher(raw).find();
    Manner manner = marks ? Manner.MIXED : open ? Manner.QUOTED : Manner.REPORTED;
    boolean cut =
        marks && isOpen(new Span(content.start(), at.end()).in(text)) && !closes(at, text);
    return cut || OWNED.matcher(raw).find() ? null : new Wording(inner(raw, open), at, manner);
  }

  /** Without "that", marks and stops at both ends, and up to where a second thought begins. */
  private static Span trimmed(Span part, String text) {
    int start = part.start();
    int end = part.end();
    Matcher go = GOES_ON.matcher(part.in(text));
    if (go.find() && standsWithout(part.in(text), go.start())) {
      end = start + go.start();
    }
    end = shortened(start, end, text);
    Matcher that = START.matcher(text).region(start, end);
    start = that.lookingAt() ? that.end() : start;
    for (Pattern begin : List.of(MARK, LINK, OPINION)) {
      Matcher found = begin.matcher(text).region(start, end);
      start = found.lookingAt() ? found.end() : start;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && "%)$".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    return end > start ? new Span(start, end) : null;
  }

  /** "is not a gift, but a loan": what is denied needs what is put in its place. */
  private static boolean standsWithout(String words, int end) {
    String before = words.substring(0, end);
    boolean contrast =
        words.startsWith(", but", end) && before.matches("(?s).*\\bnot (?:an?|the|only|just)\\b.*");
    return CERTAIN.matcher(before).find() && !contrast;
  }

  /** Of a long clause, what stands before its last comma that leaves a clause of fair length. */
  private static int shortened(int start, int end, String text) {
    int cut = end;
    while (cut > start && Words.count(text.substring(start, cut)) > LONGEST) {
      Matcher on = ADDS.matcher(text).region(start, cut);
      int last = -1;
      while (on.find()) {
        last = on.start();
      }
      Matcher begun = BEGUN.matcher(text).region(start, Math.max(start, last));
      last = begun.lookingAt() ? begun.end(1) : last;
      if (last < 0 || !CERTAIN.matcher(text.substring(start, last)).find()) {
        return end;
      }
      cut = last;
    }
    return cut;
  }

  private static boolean closes(Span at, String text) {
    return text.substring(at.end(), Math.min(text.length(), at.end() + 4))
        .matches("(?s)[.,;:!?]?(?:[\"”]|'').*");
  }

  /** Whether a quotation is open after these words. */
  private static boolean isOpen(String before) {
    return MARK.matcher(before).results().count() % 2 == 1;
  }

  private static String inner(String raw, boolean quoted) {
    boolean open = quoted;
    Matcher mark = MARK.matcher(raw);
    var words = new StringBuilder();
    int marks = 0;
    while (mark.find()) {
      mark.appendReplacement(words, open ? "’" : "‘");
      open = !open;
      marks++;
    }
    mark.appendTail(words);
    String start = quoted && marks > 0 ? "‘" : "";
    String end = open && marks > 0 ? "’" : "";
    return (start + words + end).replaceAll("\\s+", " ");
  }

  /** The words without any marks. */
  String plain() {
    return words.replaceAll("‘|(?<!\\p{L})’|’(?!\\p{L})", "");
  }
}
