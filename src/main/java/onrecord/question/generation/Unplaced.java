package onrecord.question.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.Weekdays;

/**
 * Surnames of people whom reading did not find: the article has "Jo Roe" or "Roe, 24,", and no stem
 * can tell who a "Roe" is.
 */
final class Unplaced {
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /** Shorter names have the letters of others. */
  private static final int LONG = 9;

  /** Of shorter names another may have a letter more. */
  private static final int ALIKE = 7;

  private final Story story;

  /** The same few words are asked for with each passage. */
  private final Map<String, Boolean> found = new HashMap<>();

  private final Once<Set<String>> surnames = new Once<>(this::findSurnames);

  Unplaced(Story story) {
    this.story = story;
  }

  /** Whether one stands alone: at the beginning of a sentence any word has a capital. */
  boolean isIn(String text) {
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      boolean begins = i == 0 || !tokens.get(i - 1).isWord();
      boolean last = i + 1 == tokens.size();
      boolean alone =
          (begins || !tokens.get(i - 1).isCapital()) && (last || !tokens.get(i + 1).isCapital());
      String word = POSSESSIVE.matcher(tokens.get(i).text()).replaceFirst("");
      if (alone
          && SURNAME.matcher(word).matches()
          && found.computeIfAbsent(word, this::isSurname)
          && !(begins && story.people.isCommon(word))
          && !isInFull(word, text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSurname(String word) {
    return isMisspelt(word)
        || !Words.isEmpty(word)
            && isInNoName(word, name -> name.kind() != Name.Kind.ORGANISATION)
            && (isNamed(word)
                || Pattern.compile(word + ", \\d\\d,(?<=(?U:\\b)" + word + ", \\d\\d,)")
                    .matcher(text())
                    .find())
            && !isNoun(word);
  }

  private boolean isInNoName(String word, Predicate<Name> which) {
    return story.people.all().stream()
        .filter(which)
        .noneMatch(name -> Words.contains(name.name(), word));
  }

  /** A slip of the pen, which no stem can tell; the like name of a firm or a town is none. */
  private boolean isMisspelt(String word) {
    return surnames.get().stream()
            .filter(name -> name.charAt(0) == word.charAt(0))
            .anyMatch(name -> isTurned(name, word) || isLonger(word, name) || isLonger(name, word))
        && isInNoName(word, name -> true)
        && !beginsAName(word)
        && Gazetteer.find(word).isEmpty()
        && !isNoun(word);
  }

  /** "Roe Ferries" */
  private boolean beginsAName(String word) {
    return Pattern.compile("(?U:\\b)" + word + " (?!" + Weekdays.ANY + ")\\p{Lu}")
        .matcher(text())
        .find();
  }

  private Set<String> findSurnames() {
    return story.people.all().stream()
        .filter(story.people::isPerson)
        .map(Name::lastWord)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "Torstienson" for Karl Torsteinson. */
  private static boolean isTurned(String name, String word) {
    return word.length() >= LONG && letters(name).equals(letters(word));
  }

  /** "Torsteinsion", by one letter inside: at the end it may be that of several. */
  private static boolean isLonger(String word, String name) {
    return name.length() >= ALIKE
        && word.length() == name.length() + 1
        && word.charAt(name.length()) == name.charAt(name.length() - 1)
        && IntStream.range(1, name.length())
            .anyMatch(
                at -> word.equals(name.substring(0, at) + word.charAt(at) + name.substring(at)));
  }

  private static String letters(String word) {
    return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private boolean isNoun(String word) {
    String one = word.replaceFirst("s$", "");
    return Pattern.compile("\\b(?:[Aa]n?|[Tt]he) " + one + "s?\\b").matcher(text()).find();
  }

  /** "Roe Saturday" is no name, though some have Roe for a first one. */
  private boolean isNamed(String word) {
    return story
        .namesakes()
        .lastFirstName(word, new Span(0, text().length()))
        .filter(first -> story.people.all().stream().map(Name::lastWord).noneMatch(first::equals))
        .isPresent();
  }

  private static boolean isInFull(String word, String text) {
    return text.contains(" " + word)
        && Pattern.compile("\\p{Lu}[\\p{L}.]* " + word + "(?U:\\b)").matcher(text).find();
  }

  private String text() {
    return story.text();
  }
}
