package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of flaws in docs/questions.md leads from each code to the checks that give it. */
class FlawTableTest {
  private static final Path CHECKS = Path.of("src/main/java/onrecord/question/flaw");

  /** "| `guessable` | `NotGuessable`, `NationalityHint` | warn". */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ((?:`[a-z_]+`(?:, )?)+) \\| ((?:`[A-Z]\\w+`(?:, )?)+) \\|");

  /** "| `one_form` | warn |": a code that a set has. */
  private static final Pattern SET_ROW = Pattern.compile("(?m)^\\| `[a-z_]+` \\| warn \\|");

  private static final Pattern CODED = Pattern.compile("`(\\w+)`");
  private static final Pattern GIVEN = Pattern.compile("\"([a-z]+(?:_[a-z]+)*)\"");

  private static final Pattern FLAW = Pattern.compile("Flaw\\.(?:warn|reject)\\(\\s*\"([a-z_]+)\"");

  private record Row(Set<String> codes, Set<String> checks) {}

  @Test
  void everyCheckStandsInTheTableAndNoOther() throws IOException {
    var named = new TreeSet<String>();
    rows().forEach(row -> named.addAll(row.checks()));
    assertEquals(new TreeSet<>(checks()), named);
  }

  @Test
  void rowOfACodeNamesTheChecksThatGiveIt() throws IOException {
    List<Row> rows = rows();
    assertFalse(rows.isEmpty());
    for (String check : checks()) {
      Set<String> words = words(GIVEN, Files.readString(CHECKS.resolve(check + ".java")));
      for (Row row : rows) {
        boolean gives = row.codes().stream().anyMatch(words::contains);
        // the code may stand in a class that several checks share
        assertFalse(gives && !row.checks().contains(check), check + " gives " + row.codes());
      }
    }
  }

  /** Those of sets stand in a table of their own. */
  @Test
  void everyCodeThatAClassGivesStandsInTheTable() throws IOException {
    var told = new TreeSet<String>();
    rows().forEach(row -> told.addAll(row.codes()));
    var given = new TreeSet<String>();
    for (String check : checks()) {
      given.addAll(words(FLAW, Files.readString(CHECKS.resolve(check + ".java"))));
    }
    assertFalse(given.isEmpty());
    given.removeAll(told);
    assertEquals(Set.of(), given);
  }

  @Test
  void asManyAreProvenAsThereAre() throws IOException {
    String page = Files.readString(Path.of("docs/questions.md"));
    String sets = page.substring(page.indexOf("Over a set (`SetChecks`"));
    long ofSets = SET_ROW.matcher(sets.substring(0, sets.indexOf("## "))).results().count();
    String proven =
        checks().size() + " on a draft (some share a code), " + ofSets + " codes on a set";
    assertTrue(Files.readString(Path.of("docs/proofs.md")).contains(proven), proven);
  }

  private static List<Row> rows() throws IOException {
    String page = Files.readString(Path.of("docs/questions.md"));
    return ROW.matcher(page.substring(page.indexOf("## Flaws"), page.indexOf("## Figures")))
        .results()
        .map(row -> new Row(words(CODED, row.group(1)), words(CODED, row.group(2))))
        .toList();
  }

  private static Set<String> words(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static List<String> checks() {
    return Checks.ALL.stream().map(check -> check.getClass().getSimpleName()).toList();
  }
}
