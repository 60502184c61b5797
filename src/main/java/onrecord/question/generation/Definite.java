package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.question.flaw.Words;

/** Tells whether "the agency" in a sentence that stands alone says which agency. */
final class Definite {
  private static final int MOST_WORDS = 4;

  /** Nouns that everybody knows with "the". */
  static final Set<String> KNOWN =
      Words.content(
          "president government economy country world party election war media police press public"
              + " internet people state law constitution court race campaign nation military weather"
              + " climate market markets army vote voters presidency congress senate house"
              + " parliament council union middle class poor rich future past number majority system"
              + " nomination primary convention general first second third most top largest biggest"
              + " same end beginning start time early late weekend north south east west right left"
              + " minimum death deficit budget morning afternoon evening night winter summer autumn");

  private static final Set<String> SAYS_WHICH =
      Set.of(
          "of", "in", "on", "to", "for", "that", "which", "who", "between", "against", "by", "from",
          "with", "about", "into", "over", "at", "near", "where", "when");

  /** "the vote held in June", but "the gallery held 1,900 objects" says no more of the gallery. */
  private static final Set<String> WHEN = Set.of("in", "on", "at", "by", "last", "this", "under");

  /** Its stem is that of "party", which everybody knows. */
  private static final Set<String> PART = Set.of("part", "parts");

  /** "the senator from Lund"; "working with the senator to …" goes on about the work. */
  private static final Set<String> SAYS_WHOM = Set.of("of", "for", "who", "from", "in", "whose");

  /** Known by a name as a rule; the list "one.person" has "the woman" and "the suspect" besides. */
  private static final Set<String> SOMEBODY =
      Set.of(
          "senator",
          "governor",
          "congressman",
          "congresswoman",
          "businessman",
          "businesswoman",
          "mogul",
          "billionaire",
          "nominee",
          "candidate",
          "frontrunner",
          "mayor",
          "lawmaker",
          "tycoon",
          "magnate",
          "republican",
          "democrat",
          "socialist",
          "newcomer",
          "lawyer",
          "doctor",
          "surgeon",
          "reporter",
          "journalist",
          "host",
          "minister",
          "chancellor",
          "ambassador",
          "spokesman",
          "spokeswoman",
          "rival",
          "opponent",
          "contender",
          "chairman",
          "chairwoman",
          "director",
          "executive",
          "professor",
          "judge",
          "sheriff",
          "general",
          "admiral");

  /** They tell which one of a thing, too: "the general election", "the rival bank". */
  private static final Set<String> OF_A_THING = Set.of("general", "rival", "host", "executive");

  private Definite() {}

  /** Whether some "the …" has neither a name in it, nor words after it or above that say which. */
  static boolean dangles(String words, Story story) {
    return dangles(words, "", story);
  }

  /**
   * The same of words that stand under others.
   *
   * @param passage what is shown before them, besides the line above the stem
   */
  static boolean dangles(String words, String passage, Story story) {
    return unclear(words, passage, story).findAny().isPresent();
  }

  /** How many are so. */
  static int unclear(String words, Story story) {
    return (int) unclear(words, "", story).count();
  }

  /** Where they stand among the tokens. */
  private static IntStream unclear(String words, String passage, Story story) {
    List<Token> tokens = Token.of(words);
    String context = story.contextLine.of();
    var shown = Words.content(passage + " " + (context == null ? "" : context));
    return IntStream.range(0, tokens.size() - 1)
        .filter(i -> tokens.get(i).lower().equals("the"))
        .filter(i -> isSomebody(tokens, i + 1) || !isClear(tokens, i + 1, words, shown, story));
  }

  /** "the Norvik senator": somebody whom a name would tell, and none stands there. */
  private static boolean isSomebody(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + MOST_WORDS); i++) {
      if (SOMEBODY.contains(tokens.get(i).lower()) && !isOfAThing(tokens, i)) {
        boolean goesOn = i + 1 < tokens.size();
        String next = goesOn ? tokens.get(i + 1).lower() : "";
        return !(goesOn && (tokens.get(i + 1).isCapital() || SAYS_WHOM.contains(next)));
      }
      if (SAYS_WHICH.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfAThing(List<Token> tokens, int i) {
    return OF_A_THING.contains(tokens.get(i).lower())
        && i + 1 < tokens.size()
        && (KNOWN.contains(tokens.get(i + 1).lower())
            || Lexicon.fields().containsKey(tokens.get(i + 1).lower()));
  }

  private static boolean isClear(
      List<Token> tokens, int from, String words, Set<String> shown, Story story) {
    var before = Words.content(words.substring(0, tokens.get(from).start()));
    for (int i = from; i < Math.min(tokens.size(), from + MOST_WORDS); i++) {
      Token token = tokens.get(i);
      boolean held =
          token.lower().equals("held")
              && i + 1 < tokens.size()
              && WHEN.contains(tokens.get(i + 1).lower());
      if (held || SAYS_WHICH.contains(token.lower())) {
        return true;
      }
      // "the price and length of the bridge"
      if (i > from && token.lower().equals("and")) {
        continue;
      }
      if (!token.isWord() && !token.text().matches("['’.-]") || Words.isEmpty(token.text())) {
        return false;
      }
      var content = Words.content(token.text());
      boolean known =
          content.stream()
              .anyMatch(
                  word ->
                      KNOWN.contains(word) && !PART.contains(token.lower())
                          || shown.contains(word)
                          || before.contains(word));
      boolean name = token.isCapital() && !story.people.isNationality(token.text());
      boolean number = token.text().matches(i == from ? "\\d.*" : "\\d{4}");
      if (name || known || number) {
        return true;
      }
    }
    return false;
  }
}
