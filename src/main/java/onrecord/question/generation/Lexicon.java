package onrecord.question.generation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.WordLists;

/** Lists of English words, read from {@code words.txt} beside this class. */
final class Lexicon {
  private static final WordLists WORDS = new WordLists(Lexicon.class, "words.txt");
  private static final Map<String, String> FIELDS = readFields();
  private static final Map<String, Map<String, String>> PAIRS = new ConcurrentHashMap<>();
  private static final Set<String> FIRST_NAMES = readFirstNames();

  private Lexicon() {}

  /** The words of a list. */
  static Set<String> list(String name) {
    return WORDS.list(name);
  }

  /** The words of some lists. */
  static Set<String> union(String... names) {
    return Stream.of(names)
        .flatMap(name -> list(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A pattern for any word of some lists; a star there stands for any ending. */
  static String anyOf(String... names) {
    return Alternatives.of(
        Stream.of(names).flatMap(name -> list(name).stream()).map(WordLists::part).toList());
  }

  /** The same as a whole word, in capitals or small letters. */
  static Pattern anyWord(String name) {
    return Pattern.compile("(?i)(?U:\\b)" + anyOf(name) + "(?U:\\b)");
  }

  /** A list of pairs "has=had", by their left sides. */
  static Map<String, String> pairs(String name) {
    return PAIRS.computeIfAbsent(name, WORDS::pairs);
  }

  /** For each noun of the lists named {@code field.*}, the name of the first that has it. */
  static Map<String, String> fields() {
    return FIELDS;
  }

  /** The nouns of a field as alternatives of a pattern. */
  static String anyOfField(String field) {
    return FIELDS.entrySet().stream()
        .filter(noun -> noun.getValue().equals(field))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("|"));
  }

  private static Map<String, String> readFields() {
    var fields = new HashMap<String, String>();
    WORDS
        .under("field.")
        .forEach((field, nouns) -> nouns.forEach(noun -> fields.putIfAbsent(noun, field)));
    return Map.copyOf(fields);
  }

  /** First names in lower case, those apart that are a place, a month or a surname more often. */
  static Set<String> firstNames() {
    return FIRST_NAMES;
  }

  /** "he" or "she" by a first name that only men or only women have, else null. */
  static String pronoun(String firstName) {
    String name = firstName.toLowerCase(Locale.ROOT);
    boolean his = FirstNames.isMans(name) && !list("first.she").contains(name);
    boolean hers = FirstNames.isWomans(name) && !list("first.he").contains(name);
    return his == hers ? null : his ? "he" : "she";
  }

  private static Set<String> readFirstNames() {
    var names = new HashSet<>(FirstNames.all());
    names.removeAll(list("no.first"));
    return Set.copyOf(names);
  }
}
