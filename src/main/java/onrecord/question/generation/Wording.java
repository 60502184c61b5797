package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * A clause of what somebody said, as the article has it.
 *
 * @param words without the marks around them; what is quoted inside them in single marks
 * @param head whether the sentence goes on after a comma with more that was said: enough to ask how
 *     they are given, and not whether they are so
 */
record Wording(String words, Span at, Manner manner, boolean head) {
  /** Whose wording it is. */
  enum Manner {
    /** The speaker's: all of it stands in quotation marks. */
    QUOTED,
    /** The outlet's, who tells what the speaker said. */
    REPORTED,
    /** A part of it stands in quotation marks. */
    MIXED,
    /** The speaker's, but no clause: "a loan for all of us". */
    PHRASE;

    /** A whole clause in the words of one: of the speaker, or of the outlet. */
    boolean isOfOne() {
      return this == QUOTED || this == REPORTED;
    }

    boolean isQuoted() {
      return this == QUOTED || this == PHRASE;
    }
  }

  /** The marks that open and close a quotation; some outlets write two single ones. */
  static final Pattern MARK = Pattern.compile("[\"“”]|''");

  /** "the paper's “a loan for all”": what somebody has is quoted, not what is said of it. */
  private static final Pattern OWNED = Pattern.compile("['’]s (?:[\"“]|'')");

  /** "those who think “a loan is fair” are wrong": the sentence is longer than the quotation. */
  private static final Pattern TOLD_OF =
      Pattern.compile("(?s).*\\b(?:who|which) \\p{L}+ (?:[\"“]|'')");

  private static final Pattern START =
      Pattern.compile(
          "(?:\\s|[,:;]|that,?\\s(?!"
              + Restated.POINTED
              + "\\b)|(?:[Aa]nd|[Bb]ut|[Ss]o)(?: that)?,?\\s)++");

  static final Pattern LINK =
      Pattern.compile(
          "(?:(?:And|But|So|Well|Now|Still|Additionally|Also|Moreover|In addition|Finally|(?:Look|First|Second|Third|Remember|To be clear)(?=,)),? (?=\\p{L}))++");

  /** "VESSMARK, Norway — The toll …" */
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}{3}[\\p{Lu}. -]*(?:, \\p{Lu}[\\p{L}. ]{1,20})? ?[―—–-]+ (?=\\p{Lu})");

  /** "I think the toll is fair" says that it is. */
  static final Pattern OPINION =
      Pattern.compile(
          "(?:I|[Ww]e)(?: (?:do|just|really|also|still|firmly|truly))? (?:think|believe|know|guess|mean|suspect)(?: that)? (?!I\\b|so\\b|it['’]?s?\\b|you\\b)");

  /** "a loan to the U.S.": the stop is part of the last word. */
  private static final Pattern ABBREVIATED = Pattern.compile("(?:\\b\\p{L}\\.)+\\p{L}$");

  private static final Pattern PRONOUN = Pattern.compile("(he|she|it|they)\\b.*", Pattern.DOTALL);

  static final int LONGEST = 30;

  /** Where somebody's words begin inside another one's; "'em" is short for "them". */
  private static final Pattern INNER =
      Pattern.compile("(?<=^|[\\s,:(\"“])['‘](?!(?i:em|til|cause|tis|twas|n)\\b)(?=\\p{L})");

  private static final Pattern INNER_END = Pattern.compile("(?<=[\\p{L}\\d.,!?])['’](?!\\p{L})");

  private static final Pattern UNCLOSED = Pattern.compile("‘(?!.*’(?!\\p{L}))");

  /**
   * "since the council cast the toll as “a gift”": words of the council, inside those of another.
   */
  static final Pattern CALLED =
      Pattern.compile(
          "(?<!so-)\\b(?:cast|casts|(?:call|brand|label|labell|describe?|dubb?|denounce?|dismiss|deride?"
              + "|portray|paint|mock|slamm?|accuse?)(?:s|es|d|ed|ing)?)\\b");

  Wording(String words, Span at, Manner manner) {
    this(words, at, manner, false);
  }

  /** The clauses of a statement, then what is quoted in them besides. */
  static List<Wording> all(Attribution said, String text) {
    var all = new ArrayList<>(of(said, text));
    all.addAll(Fragments.of(said, text));
    return all;
  }

  /** The clauses of a statement, in order; those that cannot be told apart are left out. */
  static List<Wording> of(Attribution said, String text) {
    var all = new ArrayList<Wording>();
    for (Span content : said.content()) {
      for (Span sentence : new Sentences(text).in(content)) {
        Wording whole = of(bare(sentence, text), content, said, text);
        if (whole != null && Whole.is(whole, text)) {
          all.add(whole);
          continue;
        }
        for (Span part : Clauses.parts(sentence, text)) {
          boolean quoted = isQuoted(part, content, text);
          Span end = Ends.of(part, quoted, said, text);
          Wording one = of(bare(end, text), content, said, text);
          if (one != null && !isOfAnother(part, sentence, text)) {
            all.add(one);
            Head.of(one, text)
                .map(at -> of(at, content, said, text))
                .map(Wording::asHead)
                .ifPresent(all::add);
          }
        }
      }
    }
    return all;
  }

  private static boolean isQuoted(Span part, Span content, String text) {
    int from = part.start() + (MARK.matcher(part.in(text)).lookingAt() ? 1 : 0);
    return isOpen(text.substring(content.start(), from))
        && !MARK.matcher(part.in(text).replaceAll("^(?:" + MARK + ")|(?:" + MARK + ")\\W*$", ""))
            .find();
  }

  /** "that the clerk is slow and that [he should go]": the pronoun may mean the clerk. */
  private static boolean isOfAnother(Span part, Span sentence, String text) {
    Matcher pronoun = PRONOUN.matcher(part.in(text));
    return part.start() > sentence.start()
        && pronoun.lookingAt()
        && !sentence.in(text).replaceFirst("^(?:that )?", "").startsWith(pronoun.group(1));
  }

  private Wording asHead() {
    return new Wording(words, at, manner, true);
  }

  private static Wording of(Span at, Span content, Attribution said, String text) {
    if (at == null) {
      return null;
    }
    boolean open = isOpen(new Span(content.start(), at.start()).in(text));
    String raw = at.in(text);
    boolean marks = MARK.matcher(raw).find();
    Manner manner = marks ? Manner.MIXED : open ? Manner.QUOTED : Manner.REPORTED;
    boolean cut =
        marks && isOpen(new Span(content.start(), at.end()).in(text)) && !closes(at, text);
    boolean told =
        TOLD_OF.matcher(text.substring(Math.max(0, at.start() - 40), at.start())).matches();
    boolean half = Half.is(at, manner == Manner.QUOTED, said, text);
    boolean others =
        open
            && (isInside(new Span(content.start(), at.start()).in(text))
                || LedUpTo.another(at, said, text));
    return cut || told || half || others || OWNED.matcher(raw).find() || Fragments.areSpokenOf(raw)
        ? null
        : new Wording(inner(raw, open), at, manner);
  }

  /** "“She said, ‘I row home. I am late’”": her words, and not those of whoever tells it. */
  private static boolean isInside(String before) {
    Matcher begins = INNER.matcher(before);
    int last = -1;
    while (begins.find()) {
      last = begins.end();
    }
    return last >= 0 && !INNER_END.matcher(before.substring(last)).find();
  }

  /** Without "that", marks and stops at both ends. */
  private static Span bare(Span part, String text) {
    int start = part.start();
    int end = part.end();
    Matcher that = START.matcher(text).region(start, end);
    start = that.lookingAt() ? that.end() : start;
    for (Pattern begin : List.of(DATELINE, MARK, LINK, OPINION)) {
      Matcher found = begin.matcher(text).region(start, end);
      start = found.lookingAt() ? found.end() : start;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && "%)$".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    end +=
        ABBREVIATED.matcher(text.substring(start, end)).find() && text.startsWith(".", end) ? 1 : 0;
    // "we do not say ‘queue’": the mark that closes a quotation inside is no end of this one.
    end += UNCLOSED.matcher(text.substring(start, end)).find() && text.startsWith("’", end) ? 1 : 0;
    return end > start ? new Span(start, end) : null;
  }

  private static boolean closes(Span at, String text) {
    return text.substring(at.end(), Math.min(text.length(), at.end() + 4))
        .matches("(?s)[.,;:!?]?(?:[\"”]|'').*");
  }

  /** Whether a quotation is open after these words. */
  static boolean isOpen(String before) {
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

  /** Whether the cut left a quotation inside open. */
  boolean isUnclosed() {
    return UNCLOSED.matcher(words).find();
  }

  /** The words without any marks; "drivers’" keeps its own. */
  String plain() {
    var plain = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean closes = c == '’' && !isLetter(i + 1) && (open || !isLetter(i - 1));
      if (c != '‘' && !closes) {
        plain.append(c);
      }
      open = c == '‘' || open && !closes;
    }
    return plain.toString();
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < words.length() && Character.isLetter(words.charAt(at));
  }
}
