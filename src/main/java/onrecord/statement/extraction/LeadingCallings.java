package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.MALE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PLACE;
import static onrecord.statement.extraction.Lexicon.ROLE;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows that the word before a full name is what somebody is, though no list of titles has it:
 * "Skipper Ann Moe", "Glaciologist Bram Brennick". Where it is not sure, the word stays a part of
 * the name.
 */
final class LeadingCallings {
  /** No first name ends so. */
  private static final Pattern CALLING =
      Pattern.compile(
          "\\p{Ll}{2,}(?:[oi]logist|ographer|ographist|onomist|icist|ician|ematician|surgeon|scientist"
              + "|keeper|maker|worker|grower|breeder|fighter|builder|woman|workman|seaman|fireman)");

  private final Tokens tokens;
  private final boolean[] opens;
  private final Set<String> small;
  private final Set<String> capitals;

  /** Two words with capitals that stand together with no third one before them. */
  private final Set<String> pairs = new HashSet<>();

  private final Ranks ranks;

  /**
   * @param opens where a sentence begins
   * @param small words that the article has in small letters
   * @param capitals words that it has with a capital inside a sentence
   */
  LeadingCallings(Tokens tokens, boolean[] opens, Set<String> small, Set<String> capitals) {
    this.tokens = tokens;
    this.opens = opens;
    this.small = small;
    this.capitals = capitals;
    this.ranks = new Ranks(tokens);
    for (int i = 0; i + 1 < tokens.size; i++) {
      if (tokens.capital(i) && tokens.capital(i + 1) && !tokens.capital(i - 1)) {
        pairs.add(pair(i));
      }
    }
  }

  /** Whether a word is what somebody is by its form alone: "cardiologist", "lamp-keeper". */
  static boolean ends(String word) {
    return CALLING.matcher(word).matches();
  }

  private String pair(int i) {
    return tokens.low[i] + " " + tokens.low[i + 1];
  }

  /** Whether a name of these tokens begins with what its bearer is. */
  boolean is(int first, int last) {
    String word = tokens.low[first];
    if (last - first < 2
        || !Agents.person(word) && !tokens.is(first, ROLE)
        || tokens.acronym(first)
        || isBody(first, last)) {
      return false;
    }
    boolean elsewhere = pairs.contains(pair(first + 1));
    boolean common =
        !capitals.contains(word) && (small.contains(word) || small.contains(word + "s"));
    if (tokens.is(first, MALE | FEMALE)) {
      // "Skipper Moe Lund" may be somebody's whole name.
      return tokens.is(first, ROLE) && elsewhere && (common || opens[first]);
    }
    boolean named = elsewhere || tokens.is(first + 1, MALE | FEMALE);
    return named && (common || CALLING.matcher(word).matches())
        || elsewhere && opens[first] && !capitals.contains(word);
  }

  /** "[DS] Karl Moe", up to the last token of the name. */
  boolean isRank(int i, int last) {
    return ranks.is(i, last);
  }

  private boolean isBody(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.is(i, ORGANISATION | PLACE) && !tokens.is(i, MALE | FEMALE)) {
        return true;
      }
    }
    return false;
  }
}
