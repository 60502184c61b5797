package onrecord.statement.extraction;

import java.util.Locale;
import java.util.Set;

/** Words by which whoever speaks or writes means himself, alone or with others. */
public final class FirstPerson {
  /** As alternatives of a pattern. "Mine" is not among them: it is a pit as often. */
  public static final String ANY = "I|we|us|me|my|our|ours";

  private static final Set<String> WORDS = Set.of(ANY.toLowerCase(Locale.ROOT).split("\\|"));

  private FirstPerson() {}

  /** Whether a word in small letters is one. */
  public static boolean is(String low) {
    return WORDS.contains(low);
  }
}
