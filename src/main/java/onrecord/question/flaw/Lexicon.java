package onrecord.question.flaw;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import onrecord.statement.extraction.WordLists;

/** The word lists of the checks, read from {@code words.txt} beside this class. */
final class Lexicon {
  private static final WordLists WORDS = new WordLists(Lexicon.class, "words.txt");

  private Lexicon() {}

  static Set<String> list(String name) {
    return WORDS.list(name);
  }

  /** The lists of which the name begins so, by the rest of their name and in its order. */
  static SortedMap<String, Set<String>> under(String prefix) {
    return new TreeMap<>(WORDS.under(prefix));
  }

  /** A part of a pattern that matches any word of a list; a star there is any ending. */
  static String any(String name) {
    return WORDS.any(name);
  }

  /** The same of nouns, to stand before "s" or nothing: "studies" of "study" too. */
  static String anyNumber(String name) {
    return any(name).replaceAll("(?<=[^aeiou|])y(?=\\||$)", "(?:y|ie)");
  }
}
