package onrecord.statement.extraction;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are cut short, so that their stop ends no sentence: "Rev. Roe", "Lynn, Mass.". All in
 * small letters, without the stop.
 */
public final class Shortened {
  private static final Set<String> TITLES =
      words(
          "mr mrs ms dr prof rev st sen rep gov gen lt col maj capt sgt adm hon mt ft cmdr supt pvt"
              + " cpl");

  private static final Set<String> OF_SEVERAL = words("sens reps govs");

  private static final Set<String> OTHERS =
      words(
          "jr sr inc corp co ltd bros jan feb mar apr jun jul aug sept sep oct nov dec"
              + " no fig vs al etc dept est pres sec rs");

  private static final Set<String> STATES =
      words(
          "ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev"
              + " okla ore pa tenn tex vt va wash wis wyo");

  /** A part of a pattern that matches a title with its capital, without its stop, for a group. */
  public static final String ANY_TITLE =
      Stream.of(TITLES, OF_SEVERAL)
          .flatMap(Set::stream)
          .sorted()
          .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
          .collect(Collectors.joining("|"));

  private Shortened() {}

  /**
   * Whether the stop behind a word, as it is written, is part of the word: with a capital, or it
   * may be another ("no").
   */
  static boolean hasStop(String word) {
    return isOneOf(TITLES, word) || isOneOf(OTHERS, word);
  }

  /** The same for whoever looks only for the end of a sentence and reads no names. */
  public static boolean endsNoSentence(String word) {
    // "Calif." and "Reps." with their stops would be taken for names
    return hasStop(word) || isOneOf(OF_SEVERAL, word) || isOneOf(STATES, word);
  }

  private static boolean isOneOf(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
  }

  private static Set<String> words(String words) {
    return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
