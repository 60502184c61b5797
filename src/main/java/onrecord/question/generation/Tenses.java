package onrecord.question.generation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a quoted sentence into the past of reported speech: "will rise" becomes "would rise". */
final class Tenses {
  private static final Map<String, String> BACK =
      Map.ofEntries(
          Map.entry("will", "would"),
          Map.entry("can", "could"),
          Map.entry("cannot", "could not"),
          Map.entry("may", "might"),
          Map.entry("is", "was"),
          Map.entry("are", "were"),
          Map.entry("has", "had"),
          Map.entry("won't", "would not"),
          Map.entry("can't", "could not"),
          Map.entry("isn't", "was not"),
          Map.entry("aren't", "were not"),
          Map.entry("hasn't", "had not"),
          Map.entry("haven't", "had not"),
          Map.entry("doesn't", "did not"),
          Map.entry("don't", "did not"),
          Map.entry("does", "did"));

  private static final Set<String> BEFORE_BASE =
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
          "shall",
          "not",
          "cannot",
          "won't",
          "can't",
          "wouldn't",
          "couldn't",
          "shouldn't",
          "don't",
          "doesn't",
          "didn't",
          "do",
          "does",
          "did",
          "and",
          "or");

  /** "it's", "they've": what stands behind the mark would have to be guessed. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?i)\\b\\p{L}+['’](?:re|ll|ve|d|m)\\b|\\b(?:it|that|there|what|who|he|she|here)['’]s\\b");

  private static final Pattern THERE =
      Pattern.compile("(?s)(?:And |But |So )?([Tt]here)(['’]s| is| are| was| were| will be)( .*)");

  private Tenses() {}

  /** The sentence with its finite verbs put back; null where its first verb cannot be. */
  static String back(String sentence) {
    Matcher there = THERE.matcher(sentence);
    if (there.matches() && !JOINED.matcher(there.group(3)).find()) {
      boolean one = there.group(2).strip().matches("['’]s|is|was");
      boolean ahead = there.group(2).strip().equals("will be");
      return "there " + (ahead ? "would be" : one ? "was" : "were") + shifted(there.group(3));
    }
    Clauses.Cut cut = Clauses.cut(sentence);
    if (cut == null || JOINED.matcher(sentence).find()) {
      return null;
    }
    List<Token> tokens = Token.of(cut.predicate());
    if (tokens.isEmpty()) {
      return null;
    }
    int verb = tokens.get(0).lower().matches("\\p{L}{3,}ly|also|never|only") ? 1 : 0;
    if (verb >= tokens.size() || !shifts(tokens.get(verb).lower())) {
      return null;
    }
    return cut.subject() + " " + shifted(cut.predicate());
  }

  /** "wants" after "he", or null where its past is not known. */
  private static String third(String verb) {
    String plain = verb.replaceFirst("(?<=(ss|sh|ch|o))es$|s$", "");
    return plain.equals(verb) ? null : Lexicon.pairs("past.self").get(plain);
  }

  /** One verb in the past, or null where it has no form that is known. */
  static String past(String verb) {
    String past = BACK.get(verb);
    return past == null ? Lexicon.pairs("past.of").get(verb) : past;
  }

  /** Whether a first verb is known in the past, or is there already. */
  private static boolean shifts(String verb) {
    return BACK.containsKey(verb)
        || Lexicon.pairs("past.of").containsKey(verb)
        || verb.equals("have")
        || Lexicon.pairs("past.self").containsKey(verb)
        || verb.matches("\\p{L}{3,}ed")
        || Set.of("would", "could", "might", "should", "must", "was", "were", "had", "did")
            .contains(verb)
        || Lexicon.list("past").contains(verb);
  }

  /**
   * A reported clause with all of its present in the past.
   *
   * @param subject how many characters its subject has, 0 where that is not known
   */
  static String shifted(String clause, int subject) {
    if (JOINED.matcher(clause).find()) {
      return null;
    }
    return clause.substring(0, subject) + shifted(clause.substring(subject));
  }

  private static String shifted(String words) {
    var back = new StringBuilder();
    int from = 0;
    List<Token> tokens = Token.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String before = i == 0 ? "" : tokens.get(i - 1).lower();
      String past = BACK.get(token.lower());
      if (token.lower().equals("have") && !BEFORE_BASE.contains(before)) {
        past = "had";
      } else if (past == null
          && !BEFORE_BASE.contains(before)
          && (i < 2 || before.matches("who|which|that"))) {
        past = Lexicon.pairs("past.of").get(token.lower());
        past = past == null && before.matches("he|she") ? third(token.lower()) : past;
        past = past == null && i == 0 ? Lexicon.pairs("past.self").get(token.lower()) : past;
      }
      if (past != null && !token.isCapital()) {
        back.append(words, from, token.start()).append(past);
        from = token.end();
      }
    }
    return back.append(words.substring(from)).toString();
  }
}
