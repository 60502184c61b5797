package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of which story lines are built, from {@code story-lines.txt}. */
final class StoryWords {
  /** How many forms an irregular verb is listed with. */
  private static final int FORMS = 5;

  private static final Pattern ADJECTIVE =
      Pattern.compile(".*(al|ous|ing|ive|ful|ic|less|ed|ent|ant|able|ible|ary|y|est|er)|.*-.*");

  private static final Map<String, String> DEEDS = new HashMap<>();
  private static final Map<String, String> SUFFERED = new HashMap<>();
  private static final Set<String> REMARKS = new HashSet<>();
  private static final Set<String> KICKERS = new HashSet<>();
  private static final Map<String, Set<String>> SETS = new HashMap<>();

  static {
    String section = "";
    for (String line : Lexicon.lines("story-lines.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      int bar = line.indexOf('|');
      String key = line.substring(0, Math.max(bar, 0));
      String noun = line.substring(bar + 1);
      switch (section) {
        case "deed" -> forms(key).forEach(form -> DEEDS.put(form, noun));
        case "event" -> forms(key).forEach(form -> DEEDS.put(form + " –", noun));
        case "suffered" -> SUFFERED.put(key, noun);
        case "remark" -> REMARKS.addAll(forms(line));
        case "kicker" -> KICKERS.add(line);
        default ->
            SETS.computeIfAbsent(section, s -> new HashSet<>()).addAll(List.of(line.split(" ")));
      }
    }
  }

  private StoryWords() {}

  /** The words of a section that is nothing but words. */
  static Set<String> list(String section) {
    return SETS.get(section);
  }

  /** What a verb does as a noun with its preposition; with " –" behind it, without an object. */
  static String deed(String verb) {
    return DEEDS.get(verb);
  }

  /** What "is arrested" is as a noun, or null. */
  static String suffered(String participle) {
    return SUFFERED.get(participle);
  }

  /** Whether the word tells that somebody speaks or thinks. */
  static boolean remark(String word) {
    return REMARKS.contains(word);
  }

  /** Whether these words before a colon belong to the paper, not to the story. */
  static boolean kicker(String words) {
    return KICKERS.contains(words);
  }

  /** Whether a word is a form of a verb that a line can be built of. */
  static boolean verb(String word) {
    return DEEDS.containsKey(word) || DEEDS.containsKey(word + " –") || REMARKS.contains(word);
  }

  /** Whether the word is a verb that ends a noun phrase before it. */
  static boolean closing(String word) {
    return list("closing").contains(word);
  }

  /** Whether the word names an event or an issue, be it one or many. */
  static boolean issue(String word) {
    return of("issue", word) || contest(word);
  }

  /** Whether the word is a contest for an office. */
  static boolean contest(String word) {
    return of("contest", word);
  }

  /** Whether the word is an occasion at which people speak. */
  static boolean occasion(String word) {
    return of("occasion", word);
  }

  /** Whether the word of a headline tells that it is about a contest for an office. */
  static boolean contending(String word) {
    return list("contending").contains(word);
  }

  /** Whether the word judges or dates what it stands beside. */
  static boolean loaded(String word) {
    return list("loaded").contains(word);
  }

  /** "the Roe inquiry" is none of hers: whether the noun is what is done about somebody. */
  static boolean about(String word) {
    return of("about", word);
  }

  /** "Roe's demand": whether the noun tells nothing without what belongs to it. */
  static boolean open(String word) {
    return of("open", word);
  }

  /** Whether a small word is known to judge nothing, or does not look like an adjective. */
  static boolean plain(String word) {
    return issue(word) || of("plain", word) || !ADJECTIVE.matcher(word).matches();
  }

  private static boolean of(String section, String word) {
    Set<String> words = list(section);
    return words.contains(word)
        || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))
        || word.endsWith("es") && words.contains(word.substring(0, word.length() - 2))
        || word.endsWith("ies") && words.contains(word.substring(0, word.length() - 3) + "y");
  }

  /** "call for" as "calls for", "called for" …; an irregular verb is listed with all its forms. */
  private static List<String> forms(String verb) {
    String[] words = verb.split(" ");
    boolean listed = words.length >= FORMS;
    String[] forms = listed ? words : Lexicon.forms(words[0]);
    int taken = listed ? FORMS : 1;
    String behind =
        words.length > taken
            ? " " + String.join(" ", List.of(words).subList(taken, words.length))
            : "";
    var result = new ArrayList<String>();
    for (int i = 0; i < FORMS; i++) {
      result.add(forms[i] + behind);
    }
    return result;
  }
}
