package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** States by all their names: the country, its capital for its government, and its people. */
final class Countries {
  private static final Map<String, String> BY_FORM = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();
  private static final Set<String> DEMONYMS = new HashSet<>();

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
        DEMONYMS.add(demonym);
      }
    }
    BY_FORM.remove("");
    DEMONYMS.remove("");
  }

  private Countries() {}

  /** The country of a name, or null. */
  static String country(String form) {
    return BY_FORM.get(form);
  }

  /** The country whose government this capital may stand for, or null. */
  static String capitalOf(String form) {
    return CAPITALS.get(form);
  }

  static boolean demonym(String form) {
    return DEMONYMS.contains(form)
        || form.endsWith("s") && DEMONYMS.contains(form.substring(0, form.length() - 1));
  }
}
