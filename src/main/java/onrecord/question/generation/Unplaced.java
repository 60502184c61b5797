package onrecord.question.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/**
 * Surnames of people whom reading did not find: the article has "Jo Roe" or "Roe, 24,", and no stem
 * can tell who a "Roe" is.
 */
final class Unplaced {
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final Story story;

  /** The same few words are asked for with each passage. */
  private final Map<String, Boolean> found = new HashMap<>();

  Unplaced(Story story) {
    this.story = story;
  }

  /** Whether one stands alone inside a sentence: at its beginning any word has a capital. */
  boolean isIn(String text) {
    List<Token> tokens = Token.of(text);
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      boolean last = i + 1 == tokens.size();
      boolean alone =
          before.isWord()
              && !before.isCapital()
              && (last || !tokens.get(i + 1).isCapital() && !tokens.get(i + 1).text().equals("."));
      String word = POSSESSIVE.matcher(tokens.get(i).text()).replaceFirst("");
      if (alone
          && SURNAME.matcher(word).matches()
          && found.computeIfAbsent(word, this::isSurname)
          && !isInFull(word, text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSurname(String word) {
    return !Words.isEmpty(word)
        && story.people.all().stream().noneMatch(name -> Words.contains(name.name(), word))
        && (isNamed(word) || Pattern.compile("\\b" + word + ", \\d\\d,").matcher(text()).find())
        && !isNoun(word);
  }

  private boolean isNoun(String word) {
    String one = word.replaceFirst("s$", "");
    return Pattern.compile("\\b(?:[Aa]n?|[Tt]he) " + one + "s?\\b").matcher(text()).find();
  }

  /** "Roe Saturday" is no name, though some have Roe for a first one. */
  private boolean isNamed(String word) {
    return story
        .namesakes()
        .lastFirstName(word, text().length())
        .filter(first -> story.people.all().stream().map(Name::lastWord).noneMatch(first::equals))
        .isPresent();
  }

  private static boolean isInFull(String word, String text) {
    return Pattern.compile("\\p{Lu}[\\p{L}.]* " + word + "\\b").matcher(text).find();
  }

  private String text() {
    return story.text();
  }
}
