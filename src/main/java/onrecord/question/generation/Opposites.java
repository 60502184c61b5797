package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.NumberWords;

/** Puts a word of the opposite sense in another's place where the sentence allows it. */
final class Opposites {
  private static final Set<String> BEFORE_VERB =
      Set.of(
          "to",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "not",
          "cannot",
          "shouldn't",
          "couldn't",
          "wouldn't");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  /** Whom a verb helps, if it is no more than a word or two: an infinitive may follow. */
  private static final Pattern OBJECT =
      Pattern.compile(
          " (?:(?:the|an?|his|her|its|their|our|my|your|this|that|these|those) \\p{L}+"
              + "|him|her|them|us|people|children|women|men|\\p{L}+[^s\\P{L}]s)(?!\\p{L})");

  private static final Pattern DETERMINED =
      Pattern.compile(" (?:the|an?|his|her|its|their|our|this|that|these|those)\\b");

  /** "Failed a test": who does not, passes it; "the audit committee" is no test. */
  private static final Pattern TESTED =
      Pattern.compile(
          " (?:(?:the|an?|his|her|its|their|this|that|every|\\p{L}+ed|safety|second|first|last|\\d+|"
              + NumberWords.any(2, 12)
              + ") ){0,3}"
              + "(?:tests?|exams?|examinations?|inspections?|checks?|audits?)"
              + "(?=[.,;:]|$| (?:in|on|at|by|for|of|last|this|and|but|before|after)\\b)");

  private Opposites() {}

  static void into(String clause, List<Token> tokens, int i, List<Edit> edits) {
    Token token = tokens.get(i);
    if (token.isCapital()) {
      return;
    }
    String before = i == 0 ? "" : tokens.get(i - 1).lower();
    String word = token.lower();
    String put = Lexicon.pairs("opposite").get(word);
    String rest = clause.substring(token.end());
    if (word.matches("fail(?:ed)?") && TESTED.matcher(rest).lookingAt()) {
      String pass = word.equals("fail") ? "pass" : "passed";
      edits.add(Edits.edit(clause, tokens, i, pass, Edit.Sort.OPPOSITE, 0.9));
      return;
    }
    if (put == null && BEFORE_VERB.contains(before)) {
      put = Lexicon.pairs("opposite.verb").get(word);
    }
    if (put == null && BE.contains(before)) {
      put = Lexicon.pairs("opposite.be").get(word);
    }
    // "run for", "extend the ban to schools": what stands before and after a preposition decides
    // its sense.
    boolean little = Set.of("against", "before", "after").contains(word);
    boolean odd =
        word.equals("against") && !before.matches("voted|vote|argued|decision|case|stand")
            || i + 1 < tokens.size() && tokens.get(i + 1).text().equals("-")
            || word.startsWith("expand") && next(tokens, i).equals("on")
            || word.startsWith("extend") && rest.matches("[^,]{0,40} to \\p{Ll}.*")
            || word.equals("lost") && !next(tokens, i).matches("the|in|to|a|an|every|most")
            || word.matches("raise|raised|raising|lower|lowered|lowering")
                && next(tokens, i)
                    .matches("questions|concerns|money|awareness|doubts|hopes|funds|the")
            || word.matches("un\\p{L}+|able|necessary|likely|fit|aware|certain|willing")
                && denied(tokens, i)
            || word.matches("right|wrong") && next(tokens, i).matches("to|of|on")
            || governsOther(word, next(tokens, i), rest);
    if (put != null && !odd && !put.equals(word)) {
      edits.add(Edits.edit(clause, tokens, i, put, Edit.Sort.OPPOSITE, little ? 0.5 : 0.9));
    }
  }

  /** "Helped pupils remember", "agreed to pay": what the verb takes, its opposite does not. */
  private static boolean governsOther(String word, String next, String rest) {
    if (word.matches("help(s|ed|ing)?")) {
      Matcher object = OBJECT.matcher(rest);
      boolean alone = rest.matches("(?:[,.;:!?—–].*)?");
      return !alone
          && (Phrase.isClosed(rest)
              || !object.lookingAt()
              || !Phrase.isClosed(rest.substring(object.end())));
    }
    if (word.matches("(?:prevent|bann?|block)(?:s|ed|ing)?")) {
      return rest.matches("[^,;]{0,60} from .*");
    }
    if (word.matches("(?:dis|en)courag(?:es?|ed|ing)")) {
      return rest.matches("[^,;]{0,60} (?:to|from) \\p{Ll}.*");
    }
    if (word.matches("(?:fail|succeed)(?:ed)?")) {
      // "failed the town", "succeeded the mayor": another sense
      return next.equals("to") || DETERMINED.matcher(rest).lookingAt();
    }
    return word.matches("(?:agree|fail|return)(?:s|d|ed|ing)?") && next.equals("to");
  }

  /** Whether a "not" stands close before a word: two denials are more than a reader bears. */
  private static boolean denied(List<Token> tokens, int i) {
    return tokens.subList(Math.max(0, i - 4), i).stream()
        .anyMatch(token -> token.lower().matches("not|never|no|\\p{L}+n't"));
  }

  private static String next(List<Token> tokens, int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
  }
}
