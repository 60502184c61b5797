package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.Map;

/** States by all their names: the country, its capital for its government, and its people. */
public final class Countries {
  private static final Map<String, String> BY_FORM = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();
  private static final Map<String, String> DEMONYMS = new HashMap<>();

  static {
    for (String line : Lexicon.lines("countries.txt")) {
      String[] parts = line.split("\\|", -1);
      String country = parts[0];
      BY_FORM.put(country, country);
      for (String other : parts[3].split(",")) {
        BY_FORM.put(other, country);
      }
      if (!parts[1].isEmpty()) {
        CAPITALS.put(parts[1], country);
      }
      for (String demonym : parts[2].split(",")) {
        DEMONYMS.putIfAbsent(demonym, country);
      }
    }
    BY_FORM.remove("");
    DEMONYMS.remove("");
  }

  private Countries() {}

  /** The country of a name, or null. */
  public static String country(String form) {
    return BY_FORM.get(form);
  }

  /** The country whose government this capital may stand for, or null. */
  static String capitalOf(String form) {
    return CAPITALS.get(form);
  }

  static boolean demonym(String form) {
    return countryOf(form) != null;
  }

  /** The country of a people ("Hungarian", "Hungarians"), or null. */
  public static String countryOf(String people) {
    String country = DEMONYMS.get(people);
    return country == null && people.endsWith("s")
        ? DEMONYMS.get(people.substring(0, people.length() - 1))
        : country;
  }
}
