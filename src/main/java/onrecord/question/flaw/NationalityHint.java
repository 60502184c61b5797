package onrecord.question.flaw;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private static final Pattern NAME =
      Pattern.compile("(?:(?:\\p{Lu}|al-|van |von |der |de |bin )[\\p{L}'’.-]+ ?){2,5}");

  /** Names of such a form are of one of these countries. */
  private record Origin(Set<String> countries, Pattern form) {}

  private static final List<Origin> ORIGINS =
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
    if (!isName(key) || !wrong.stream().allMatch(NationalityHint::isName)) {
      return List.of();
    }
    Set<String> told = countries(draft.stem());
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

  /** Up to five capitalised words, a role before the name among them. */
  private static boolean isName(Option option) {
    return NAME.matcher(name(option)).matches();
  }

  private static String name(Option option) {
    return option.text().split(",|\\(", 2)[0].strip();
  }

  private static boolean isOf(String country, Option option) {
    String name = name(option);
    return ORIGINS.stream()
        .anyMatch(
            origin -> origin.countries().contains(country) && origin.form().matcher(name).find());
  }

  /** The countries that some words name, by themselves or by their people. */
  private static Set<String> countries(String words) {
    String[] all = words.split("[^\\p{L}-]+");
    return IntStream.range(0, all.length)
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(from + 1, Math.min(all.length, from + LONGEST_COUNTRY))
                    .mapToObj(to -> String.join(" ", Arrays.copyOfRange(all, from, to))))
        .flatMap(form -> Stream.of(Countries.country(form), Countries.countryOf(form)))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
