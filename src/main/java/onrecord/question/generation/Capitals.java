package onrecord.question.generation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Reading;
import onrecord.question.flaw.Words;

/** Tells whether a capital belongs to a word or to the place where it stands. */
final class Capitals {
  private static final Set<String> ROLES = Lexicon.list("role");
  private static final Set<String> CAPITAL = Lexicon.list("capital");

  private static final Set<String> CALLINGS = Lexicon.list("calling");
  private static final Set<String> BEFORE_CALLINGS = Lexicon.list("before.calling");

  /** Those who do something for a living, told by no other list. */
  private static final Set<String> SMALL = Lexicon.list("calling.small");

  /** "Pulmonologist": no list has all of them. */
  private static final Pattern LEARNED =
      Pattern.compile("[\\p{Ll}-]{3,}(?:ologist|ographer|iatrist|metrist|trician|keeper|smith)");

  /** Before a name they are titles: "Inspector Roe". */
  private static final Set<String> RANKS =
      Set.of("officer", "inspector", "doctor", "dean", "provost", "rector", "ranger", "coach");

  /** "Anti-war"; but "Norvik-born". */
  private static final Pattern COMPOUND =
      Pattern.compile("(?:Anti|Pro|Ex|Co|Self|Non|Best|Long|High|Would|Award)-\\p{Ll}.*");

  private final Reading reading;
  private final Map<String, Boolean> proper = new HashMap<>();

  Capitals(Reading reading) {
    this.reading = reading;
  }

  boolean isProper(String word) {
    return proper.computeIfAbsent(word, this::readProper);
  }

  boolean isCommon(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return Lexicon.fields().containsKey(small)
        || small.matches("\\p{L}+(?:ing|ly|tion|tions|ment|ments|ness|ers|ity|ism|ful|est)")
        || Lexicon.pairs("opposite").containsKey(small)
        || Words.hasForm(reading.text(), small)
        || ROLES.contains(small);
  }

  /** Whether a role has its capital from a sentence only: "Comedian", "Museum director". */
  static boolean isOfSentence(String role) {
    String[] words = role.split(" ", 2);
    String first = words[0].toLowerCase(Locale.ROOT);
    boolean common =
        COMPOUND.matcher(words[0]).matches()
            || LEARNED.matcher(first).matches()
            || SMALL.contains(first)
            || CALLINGS.contains(first) && !RANKS.contains(first)
            || words.length > 1 && BEFORE_CALLINGS.contains(first);
    return common && role.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  private static boolean standsAfterASmallOne(String word, String text) {
    Matcher after =
        Pattern.compile("\\p{Ll} " + Pattern.quote(word) + "(?U:\\b)")
            .matcher(text)
            .useTransparentBounds(true);
    return Words.places(text, " " + word)
        .filter(at -> at > 0)
        .anyMatch(at -> after.region(at - 1, at + 1 + word.length()).lookingAt());
  }

  private boolean readProper(String word) {
    return word.contains(".")
        || word.length() > 1 && Character.isUpperCase(word.charAt(1))
        || CAPITAL.contains(word.toLowerCase(Locale.ROOT))
        || reading.found().names().stream().anyMatch(name -> Words.hasForm(name.name(), word))
        || standsAfterASmallOne(word, reading.text());
  }
}
