package onrecord.statement.extraction;

import java.util.Set;
import java.util.stream.Collectors;

/** Words before a name that are cut short, so that their stop ends no sentence: "Rev. Roe". */
public final class Shortened {
  /** In small letters, without the stop. */
  public static final Set<String> WORDS =
      Set.of(
          ("mr mrs ms dr prof rev st sen rep gov gen lt col maj capt sgt adm hon mt"
                  + " ft cmdr supt pvt cpl")
              .split(" "));

  /** A part of a pattern that matches one with its capital and without its stop, for a group. */
  public static final String ANY =
      WORDS.stream()
          .sorted()
          .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
          .collect(Collectors.joining("|"));

  private Shortened() {}
}
