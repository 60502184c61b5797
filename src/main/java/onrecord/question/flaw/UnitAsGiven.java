package onrecord.question.flaw;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** The key counts in the unit that the evidence has: 1.2 grams are no 1.2 milligrams. */
final class UnitAsGiven implements Check {
  /** Units by what they measure; a number of one is none of another, whatever its name. */
  private static final Map<String, String> UNITS = units();

  private static final Map<String, String> SIGNS = Map.of("$", "dollar", "€", "euro", "£", "pound");

  /** They make another unit of one; "Swiss" or "full" does not. */
  private static final Set<String> OTHERS =
      Set.of("nautical", "light", "troy", "fluid", "percentage", "board");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)([$€£])?("
              + Digits.ANY
              + ")[\\s-]{0,3}(hundred|thousand|million|billion|trillion)?[\\s-]{0,3}(cubic |square )?(?:(\\p{L}+|%)(?:\\s+(\\p{L}+))?)?");

  private static final Pattern MONEY = Pattern.compile("([$€£](?:" + Digits.ANY + "))m\\b");
  private static final Pattern LENGTH = Pattern.compile("(?i)\\bmet(?:re|er)s?\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (key == null || draft.evidence() == null) {
      return List.of();
    }
    boolean length = LENGTH.matcher(key.text()).find();
    String evidence = inFull(draft.evidence().text(), length);
    String told = inFull(Quotations.without(key.text()), length);
    return COUNTED
        .matcher(told)
        .results()
        .limit(1)
        .filter(
            asked -> {
              var unit = Unit.of(asked);
              var given = given(number(asked.group(2)), evidence).toList();
              return unit.isKnown()
                  && !given.isEmpty()
                  && given.stream().noneMatch(other -> other.fits(unit));
            })
        .map(
            asked ->
                Flaw.reject(
                    "wrong_key", "The evidence has " + asked.group(2) + " with another unit."))
        .toList();
  }

  private static Stream<Unit> given(String number, String evidence) {
    return COUNTED
        .matcher(evidence)
        .results()
        .filter(found -> number(found.group(2)).equals(number))
        .map(Unit::of);
  }

  /** "£3.2bn" is three billion, "35 per cent" a share, "120m" a length beside "120 metres". */
  private static String inFull(String words, boolean length) {
    String millions = MONEY.matcher(NumberWords.inFigures(words)).replaceAll("$1 million");
    return millions
        .replaceAll("(?i)(?<=\\d) ?bn\\b", " billion")
        .replaceAll("(?<=\\d)m\\b", length ? " metres" : " million")
        .replaceAll("(?i)\\bper cent\\b", "percent");
  }

  private static String number(String figures) {
    return figures.replace(",", "");
  }

  /**
   * What is counted.
   *
   * @param scale "million", or empty
   * @param name as {@link #UNITS} has it, or null for all that is no measure
   */
  private record Unit(String scale, String name) {
    /** "9 million dollars", "€9 million", "9 million Swiss francs", "310 nautical miles". */
    static Unit of(MatchResult counted) {
      String scale = counted.group(3) == null ? "" : counted.group(3).toLowerCase(Locale.ROOT);
      String cubic = counted.group(4);
      String first = known(counted.group(5));
      String second = first == null ? known(counted.group(6)) : null;
      if (counted.group(1) != null) {
        return new Unit(scale, SIGNS.get(counted.group(1)));
      }
      if (second != null) {
        String kind = counted.group(5).toLowerCase(Locale.ROOT);
        return new Unit(scale, OTHERS.contains(kind) ? kind + second : second);
      }
      return new Unit(
          scale,
          first == null || cubic == null ? first : cubic.strip().toLowerCase(Locale.ROOT) + first);
    }

    private static String known(String word) {
      String bare = word == null ? "" : word.toLowerCase(Locale.ROOT);
      return UNITS.getOrDefault(bare, UNITS.get(bare.replaceFirst("s$", "")));
    }

    boolean isKnown() {
      return name != null || !scale.isEmpty();
    }

    /** Where one side names no unit, nothing contradicts. */
    boolean fits(Unit other) {
      return scale.equals(other.scale)
          && (name == null || other.name == null || name.equals(other.name));
    }
  }

  private static Map<String, String> units() {
    var units = new HashMap<String, String>();
    for (Map.Entry<String, Set<String>> unit : Lexicon.under("unit.").entrySet()) {
      unit.getValue().forEach(word -> units.put(word, unit.getKey()));
    }
    return units;
  }
}
