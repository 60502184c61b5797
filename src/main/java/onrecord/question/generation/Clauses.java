package onrecord.question.generation;

import java.util.List;
import java.util.Set;

/** What can be told about a clause from its little words alone. */
final class Clauses {
  private static final Set<String> AUXILIARY = Lexicon.list("auxiliary");
  private static final Set<String> VERB = Lexicon.list("verb");
  private static final Set<String> PAST = Lexicon.list("past");
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
  private static final int LONG_SUBJECT = 9;

  private Clauses() {}

  /** A sentence cut before its finite verb, both parts in the words of the source. */
  record Cut(String subject, String predicate) {}

  static boolean isFinite(String clause) {
    return Token.of(clause).stream()
        .map(Token::lower)
        .anyMatch(
            word ->
                AUXILIARY.contains(word)
                    || VERB.contains(word)
                    || PAST.contains(word)
                    || word.matches("\\p{L}{2,}ed|\\p{L}+n't"));
  }

  /**
   * Cuts a sentence after a plain subject; null where the subject is a pronoun, has a clause of its
   * own or where we cannot tell.
   */
  static Cut cut(String sentence) {
    String words = sentence.replaceFirst("^(?i)(and|but|so|well|look|yes|no),? (?!one\\b)", "");
    List<Token> tokens = Token.of(words);
    for (int i = 0; i < Math.min(tokens.size(), LONG_SUBJECT + 1); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || NO_SUBJECT.contains(token.lower())) {
        return null;
      }
      if (i > 0 && isVerb(tokens, i)) {
        // "security actually leads to": the adverb belongs to what is said of it.
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
    if (!VERB.contains(word) || DETERMINER.contains(tokens.get(i - 1).lower())) {
      return false;
    }
    return tokens.subList(i + 1, Math.min(tokens.size(), i + 4)).stream()
        .noneMatch(next -> AUXILIARY.contains(next.lower()));
  }
}
