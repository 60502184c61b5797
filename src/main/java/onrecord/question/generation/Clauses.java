package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/** What can be told about a clause from its little words alone. */
final class Clauses {
  /** "No, the toll stays" says that it stays; "No toll stays" does not. */
  private static final Pattern START_OF_SPEECH =
      Pattern.compile(
          "^(?i:(?:and|but|so(?! (?:many|much|few|little)\\b)|well),?|(?:look|yes|no),) ");

  private static final Set<String> AUXILIARY = Lexicon.list("auxiliary");
  private static final Set<String> VERB = Lexicon.list("verb");
  private static final Set<String> PAST = Lexicon.union("past", "past.only");
  private static final Set<String> NO_SUBJECT =
      Set.of(
          "i",
          "we",
          "he",
          "she",
          "it",
          "they",
          "you",
          "this",
          "that",
          "these",
          "those",
          "who",
          "what",
          "which",
          "if",
          "when",
          "while",
          "because",
          "although",
          "since",
          "as",
          "unless",
          "until",
          "before",
          "after",
          "where",
          "how",
          "why",
          "let",
          "to",
          "not",
          "so",
          "us",
          "me",
          "than",
          "whether",
          "once",
          "i'm",
          "we're",
          "they're",
          "it's",
          "that's",
          "there's",
          "said",
          "anyone",
          "here",
          "first",
          "second",
          "third",
          "perhaps",
          "maybe",
          "then",
          "now",
          "also");
  private static final Set<String> DETERMINER =
      Set.of(
          "the", "a", "an", "our", "my", "your", "their", "his", "her", "its", "no", "any", "some",
          "these", "those", "this", "that", "more", "most", "of", "high", "higher", "low", "lower",
          "rising", "and", "or", "for", "in", "on", "to");
  private static final Set<String> SUBJECT =
      Set.of(
          ("everyone everybody nobody someone somebody nothing everything anything people"
                  + " children police women men half none neither several few another such")
              .split(" "));

  private static final Set<String> PREPOSITION =
      Set.of("of", "by", "to", "from", "with", "for", "about", "in", "on", "at");

  /** Verbs in the plain form that follows a plural. */
  private static final Set<String> PLAIN = Lexicon.pairs("past.self").keySet();

  private static final Set<String> AFTER_VERB =
      Set.of(
          "the", "a", "an", "to", "that", "his", "her", "their", "its", "our", "my", "into", "out",
          "up", "down", "off", "away", "back", "no", "more", "less", "in", "on", "at", "over",
          "for", "from", "against", "with", "it", "them", "him", "us", "all", "about", "too",
          "only", "by");

  private static final Pattern SUBORDINATE =
      Pattern.compile(
          " (?:whether|who|which|when|if|because|while|where|although|as if|so that|that(?= (?:had|has|have|was|were|is|are)\\b)) ");

  /** "many boats left but that few came back"; "not the boats but that few came" is one thought. */
  private static final Pattern AND_THAT = Pattern.compile(" (?:and|but) that (?!of\\b)(?=\\p{L})");

  private static final Pattern CONTRAST =
      Pattern.compile(
          "(?i)(?:\\b(?:not|nothing|no|only|just|never|few|neither|nor|hardly|scarcely|barely"
              + "|rarely|nobody|none)\\b|n['’]t\\b).* but that ");

  private static final Pattern THAT = Pattern.compile("\\S that (?=\\p{L})");
  private static final int LONG_SUBJECT = 9;

  private static final Pattern NEGATED = Pattern.compile("\\p{L}+n't");

  private static final Pattern REGULAR_PAST = Pattern.compile("\\p{L}{2,}ed");

  /** "selling", and not "meeting": most that end so are no nouns. */
  private static final Pattern DOING =
      Pattern.compile("(?!(?:" + Lexicon.anyOf("ing.noun") + ")$)\\p{L}{2,}ing");

  private Clauses() {}

  /** A sentence cut before its finite verb, both parts in the words of the source. */
  record Cut(String subject, String predicate) {}

  /**
   * "the fares must rise and that the council had agreed" says two things, "she will see that they
   * rise and that they are paid" one.
   */
  static List<Span> parts(Span content, String text) {
    var parts = new ArrayList<Span>();
    int from = content.start();
    Matcher and = AND_THAT.matcher(content.in(text));
    while (and.find()) {
      int to = content.start() + and.start();
      String before = text.substring(from, content.start() + and.end());
      if (!THAT.matcher(text.substring(from, to)).find() && !CONTRAST.matcher(before).find()) {
        parts.add(new Span(from, to));
        from = content.start() + and.end();
      }
    }
    parts.add(new Span(from, content.end()));
    return parts;
  }

  /**
   * Whether a stretch was cut out of a longer clause: an auxiliary or a preposition stands before
   * it ("may [carry loads]", "complained of [the loads he carries]"), or the sentence goes on after
   * it with other words than who said so.
   */
  static boolean isCutOut(Span at, Attribution said, String text) {
    List<Token> before = Token.of(text.substring(Math.max(0, at.start() - 20), at.start()));
    String last = before.isEmpty() ? "" : before.get(before.size() - 1).lower();
    if (AUXILIARY.contains(last) || PREPOSITION.contains(last)) {
      return true;
    }
    int next = at.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    int here = next;
    boolean saying =
        Stream.concat(said.source().stream(), said.cue().stream())
            .anyMatch(span -> span.start() == here);
    return next < text.length()
        && Character.isLetterOrDigit(text.charAt(next))
        && !saying
        && !AND_THAT.matcher(text.substring(at.end())).lookingAt()
        && !Ends.isAt(at.end(), text)
        && !NextDeed.isBehind(at, text);
  }

  /** A clause up to its first comma: its verb stands there, or we cannot tell where it stands. */
  private static String head(String clause) {
    int comma = clause.indexOf(',');
    return comma < 0 ? clause : clause.substring(0, comma);
  }

  /** The head up to what is told of something in it: "the thinking back when …" has no verb. */
  static String main(String clause) {
    return SUBORDINATE.split(head(clause))[0];
  }

  static boolean isFinite(String clause) {
    List<Token> tokens = Token.of(clause);
    return IntStream.range(0, tokens.size()).anyMatch(i -> isFinite(tokens, i));
  }

  /** Whether the form of a word shows that it is a finite verb. */
  static boolean isFinite(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean month = i > 0 && tokens.get(i).text().equals("May");
    return AUXILIARY.contains(word) && !month
        || VERB.contains(word) && !isThing(tokens, i)
        || PAST.contains(word)
        || NEGATED.matcher(word).matches()
        || REGULAR_PAST.matcher(word).matches() && i > 0 && mayBeVerb(tokens.get(i - 1).lower());
  }

  /** "the cost of the pier". */
  private static boolean isThing(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).lower().matches("cost|costs|need|needs")
        && tokens.get(i - 1).lower().matches("the|an?|its|his|her|their|our|total|full");
  }

  /** "selling mended nets", "the mended nets": a participle, no verb. */
  private static boolean mayBeVerb(String before) {
    return !DETERMINER.contains(before) && !DOING.matcher(before).matches();
  }

  /**
   * Whether a clause begins with a subject: "carry heavy loads" has lost its own, "residents should
   * pay" and "evening sailings should end" have one.
   */
  static boolean hasSubject(String clause) {
    List<Token> tokens = Token.of(clause);
    if (tokens.isEmpty()) {
      return false;
    }
    Token first = tokens.get(0);
    boolean marked =
        first.isCapital()
            || Words.isEmpty(first.text())
            || first.text().matches("\\d.*")
            || SUBJECT.contains(first.lower())
            || NumberWords.value(first.text()) > 0
            || first.lower().matches("\\p{L}{3,}[^s]s");
    return marked
        || tokens.subList(1, Math.min(tokens.size(), 5)).stream()
            .anyMatch(token -> AUXILIARY.contains(token.lower()));
  }

  /**
   * Cuts a sentence after a plain subject; null where the subject is a pronoun, has a clause of its
   * own or where we cannot tell.
   */
  static Cut cut(String sentence) {
    String words = START_OF_SPEECH.matcher(sentence).replaceFirst("");
    List<Token> tokens = Token.of(words);
    for (int i = 0; i < Math.min(tokens.size(), LONG_SUBJECT + 1); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || NO_SUBJECT.contains(token.lower())) {
        return null;
      }
      if (i > 0 && isVerb(tokens, i)) {
        // "rain actually helps to": the adverb belongs to what is said of it.
        boolean adverb = i > 1 && tokens.get(i - 1).lower().matches("\\p{L}{3,}ly|also|never|only");
        int at = tokens.get(adverb ? i - 1 : i).start();
        return new Cut(words.substring(0, at).strip(), words.substring(at).strip());
      }
    }
    return null;
  }

  private static boolean isVerb(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (AUXILIARY.contains(word)) {
      return true;
    }
    Token last = tokens.get(i - 1);
    if (DETERMINER.contains(last.lower()) || tokens.get(i).isCapital() || !last.isWord()) {
      return false;
    }
    boolean known =
        VERB.contains(word) || isPast(tokens, i) || isPlural(last) && PLAIN.contains(word);
    return known
        && tokens.subList(i + 1, Math.min(tokens.size(), i + 4)).stream()
            .noneMatch(next -> AUXILIARY.contains(next.lower()));
  }

  /** "turned the department", "fell by a third", and not "the turned soil". */
  private static boolean isPast(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    return (PAST.contains(word) || word.matches("\\p{L}{3,}ed"))
        && (AFTER_VERB.contains(next) || next.matches("\\p{L}{3,}ly|\\d.*"))
        && !DOING.matcher(tokens.get(i - 1).lower()).matches();
  }

  private static boolean isPlural(Token token) {
    return !token.text().matches(".*['’].*")
        && token.lower().matches("people|police|women|men|children|\\p{L}{3,}[^s]s");
  }
}
