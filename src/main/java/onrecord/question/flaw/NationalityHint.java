package onrecord.question.flaw;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Countries;
import onrecord.statement.extraction.WordFile;

/**
 * "Which Turkish minister …?" with one Turkish name among the options: nobody has to have read
 * anything. What a name tells of a nationality is a guess by its form (surnames and endings in
 * {@code name-origins.txt}), just as a learner guesses.
 */
final class NationalityHint implements Check {
  private static final int FEWEST = 2;
  private static final int LONGEST_COUNTRY = 3;

  private static final String WORD =
      "(?:\\p{Lu}|al-|el-|(?:van|von|der|de|da|di|bin|bint) )[\\p{L}'’.-]++";

  /** Up to five capitalised words, an office before the name among them. */
  private static final Pattern NAME = Pattern.compile(WORD + "(?: " + WORD + "){1,4}");

  /** Names of such a form are of one of these countries. */
  record Origin(Set<String> countries, Pattern form) {}

  static final List<Origin> ORIGINS =
      WordFile.lines(NationalityHint.class, "name-origins.txt").stream()
          .map(line -> line.split(" = ", 2))
          .map(
              parts ->
                  new Origin(
                      Set.copyOf(Arrays.asList(parts[0].split(", "))), Pattern.compile(parts[1])))
          .toList();

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    var wrong = draft.item().distractors();
    if (key == null || draft.item().keys().size() != 1 || wrong.size() < FEWEST) {
      return List.of();
    }
    Set<String> told = countries(draft.stem());
    if (told.isEmpty() || !isName(key) || !wrong.stream().allMatch(NationalityHint::isName)) {
      return List.of();
    }
    return told.stream()
        .filter(country -> isOf(country, key))
        .filter(country -> wrong.stream().noneMatch(option -> isOf(country, option)))
        .limit(1)
        .map(
            country ->
                Flaw.warn(
                    "guessable", "Only the key has a name as they have it in " + country + "."))
        .toList();
  }

  private static boolean isName(Option option) {
    return NAME.matcher(name(option)).matches();
  }

  /** Without the role behind it, and without what stands in small letters before it. */
  private static String name(Option option) {
    return option
        .text()
        .split(",|\\(", 2)[0]
        .strip()
        .replaceFirst("^(?:\\p{Ll}+ )+(?=\\p{Lu})", "");
  }

  private static boolean isOf(String country, Option option) {
    String name = name(option);
    return ORIGINS.stream()
        .anyMatch(
            origin -> origin.countries().contains(country) && origin.form().matcher(name).find());
  }

  /**
   * The countries whose people or government some words ask for: "Turkish", "of Ukraine",
   * "Russia’s". One that is only spoken of ("said that France had won") tells nothing of who
   * speaks.
   */
  private static Set<String> countries(String words) {
    String[] all = words.split("[^\\p{L}'’-]+");
    var countries = new HashSet<String>();
    for (int from = 0; from < all.length; from++) {
      for (int to = from + 1; to <= Math.min(all.length, from + LONGEST_COUNTRY); to++) {
        String form = String.join(" ", Arrays.copyOfRange(all, from, to));
        String owner = form.replaceFirst("['’]s?$", "");
        boolean owned = !owner.equals(form) || from > 0 && all[from - 1].equals("of");
        countries.add(Countries.countryOf(owner));
        countries.add(owned ? Countries.country(owner) : null);
      }
    }
    countries.remove(null);
    return countries;
  }
}
