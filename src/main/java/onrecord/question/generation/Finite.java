package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a finite verb stands: by its form, or by the subject that stands before it. */
final class Finite {
  private static final Set<String> AUXILIARY = Lexicon.list("auxiliary");

  /** Verbs in the plain form that follows a plural. */
  private static final Set<String> PLAIN =
      Stream.concat(Lexicon.pairs("past.self").keySet().stream(), Lexicon.list("plain").stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SEVERAL = Set.of("i", "we", "they", "you");
  private static final Set<String> ONE = Set.of("he", "she", "it");

  /** They are the subject wherever they stand; "it" and "you" need not be. */
  private static final Set<String> SPEAKERS = Set.of("i", "we", "they", "he", "she");

  /** "the toll [we pay]" is told of a thing; "now we pay" is a thought. */
  private static final Set<String> BEFORE_SUBJECT =
      Set.of(
          ("and but or so then now today tonight here yesterday tomorrow yet still once again"
                  + " as than before after since until that who whom whose which when if because while"
                  + " where although though unless whether what how why whatever whoever")
              .split(" "));

  /** What may stand between a subject and its verb, or between an auxiliary and the next verb. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\p{L}{2,}ly|also|never|still|just|always|often|not|already|ever|even|only|now|been|being");

  private static final Set<String> NO_VERB =
      Set.of(
          ("a an the all both each and or but who whom which that of in on at for from with by to as"
                  + " than when where while if because so too two three four our his her their its my"
                  + " your there here now then today again alone themselves himself herself itself"
                  + " down up out off away back")
              .split(" "));

  private static final Set<String> THIRD = Lexicon.list("third");

  /** "he cast his vote": the same in the past as in the present. */
  private static final Set<String> SAME = Lexicon.list("past.same");

  private static final Set<String> OBJECT = Set.of("me", "us", "him", "them");

  /** No nouns either: prepositions, amounts, "would" and its like. */
  private static final Set<String> NO_NOUN =
      Set.of(
          ("like behind before after against about under over between among around near beyond without"
                  + " within into upon onto through toward towards beside besides except let one some most any none"
                  + " many much few half more less not even only just will would can could")
              .split(" "));

  /** "She'll". */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:i|we|you|they)'(?:m|re|ll|d|ve)|(?:he|she|it|there|that|what|who|here)'(?:s|ll|d)");

  /** "Roe's" of "Roe's been": no "of Roe". */
  private static final Pattern OF_ONE = Pattern.compile("\\p{L}{3,}'s");

  private static final Set<String> GOES_ON =
      Set.of("been", "going", "got", "not", "never", "always");

  private static final Pattern HELPED = Pattern.compile(".+(?:n't|'(?:m|re|ll|d|ve|s))");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  private static final Pattern THIRD_PERSON = Pattern.compile("\\p{L}+[^s]s");

  private static final Pattern MANY =
      Pattern.compile("\\p{L}{3,}[^su'’]s|people|women|men|police|children|you");

  private Finite() {}

  /** Whether a word that ends as verbs do is one: "Roe keeps", not "Norvik boats". */
  static boolean isVerb(String word) {
    return !word.endsWith("s") || THIRD.contains(word) || Clauses.isFinite(word);
  }

  /** Whether words have a finite verb. */
  static boolean in(String words) {
    List<Token> tokens = Token.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      if (at(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean at(List<Token> tokens, int i) {
    return Clauses.isFinite(tokens, i)
        || SHORTENED.matcher(tokens.get(i).lower()).matches()
        || isShortened(tokens, i)
        || i > 0 && (followsPronoun(tokens, i) || followsNoun(tokens, i));
  }

  private static boolean isShortened(List<Token> tokens, int i) {
    return OF_ONE.matcher(tokens.get(i).lower()).matches()
        && i + 1 < tokens.size()
        && GOES_ON.contains(tokens.get(i + 1).lower());
  }

  /** Whether it is the first verb of its clause: "has been [made]" is not. */
  static boolean begins(List<Token> tokens, int i) {
    int before = before(tokens, i);
    boolean to = before >= 0 && tokens.get(before).lower().equals("to");
    boolean helped =
        before >= 0
            && (AUXILIARY.contains(tokens.get(before).lower())
                || HELPED.matcher(tokens.get(before).lower()).matches());
    return at(tokens, i) && !to && !helped;
  }

  /** "they [mend] nets", "she still [mends] nets". */
  private static boolean followsPronoun(List<Token> tokens, int i) {
    int subject = before(tokens, i);
    String word = tokens.get(i).lower();
    if (subject < 0
        || !LETTERS.matcher(word).matches()
        || NO_VERB.contains(word)
        || BETWEEN.matcher(word).matches()
        || tokens.get(i).isCapital()) {
      return false;
    }
    String pronoun = tokens.get(subject).lower();
    return opens(tokens, subject)
        && (SEVERAL.contains(pronoun)
            || ONE.contains(pronoun)
                && (THIRD_PERSON.matcher(word).matches() || SAME.contains(word)));
  }

  /** Whether a subject begins a clause that belongs to the word before it: "the toll [we pay]". */
  static boolean isTold(List<Token> tokens, int i) {
    return SPEAKERS.contains(tokens.get(i).lower().replaceFirst("'.*", "")) && !opens(tokens, i);
  }

  /** Whether a clause may begin here that belongs to no word before it. */
  private static boolean opens(List<Token> tokens, int i) {
    String before = i == 0 ? "" : tokens.get(i - 1).lower();
    return i == 0
        || !tokens.get(i - 1).isWord()
        || BEFORE_SUBJECT.contains(before)
        || PLAIN.contains(before)
        || Clauses.isFinite(tokens, i - 1);
  }

  /** "the nets [need] mending", "each net [yields] a profit", "nets and boats [scare] me". */
  private static boolean followsNoun(List<Token> tokens, int i) {
    int before = before(tokens, i);
    if (before < 0) {
      return false;
    }
    Token noun = tokens.get(before);
    String word = tokens.get(i).lower();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    boolean several = MANY.matcher(noun.lower()).matches();
    return several && PLAIN.contains(word)
        || THIRD.contains(word)
            && isNoun(noun)
            && !noun.lower().matches("\\p{L}+ing|no|every|more|all")
        || OBJECT.contains(next) && isNoun(noun) && isNoun(tokens.get(i)) && !word.endsWith("ing")
        || !several
            && noun.lower().matches("\\p{L}{2,}[^s'’]")
            && word.matches("\\p{L}{3,}[^su]s")
            && Set.of("a", "an").contains(next);
  }

  private static boolean isNoun(Token token) {
    return token.isWord() && !NO_VERB.contains(token.lower()) && !NO_NOUN.contains(token.lower());
  }

  private static int before(List<Token> tokens, int i) {
    int at = i - 1;
    while (at >= 0 && BETWEEN.matcher(tokens.get(at).lower()).matches()) {
      at--;
    }
    return at;
  }
}
