package onrecord.question.generation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.WordFile;

/**
 * Offices and bodies that may stand for one another in a wrong option, read from {@code
 * counterparts.txt} beside this class. They are the last that is looked for: articles on the story
 * have better ones.
 */
final class Counterparts {
  private static final List<List<String>> OFFICES = read("office");
  private static final List<List<String>> BODIES = read("body");

  /** A "county secretary" and a "general secretary" are other offices. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?<=^|^(?:the|an?|former) )(?:"
              + Alternatives.ofNames(OFFICES.stream().flatMap(List::stream))
              + ")(?=$| (?:of|at|for|in|from) )");

  private Counterparts() {}

  /**
   * A role with its office exchanged: "treasurer of the Norvik Traders' League" for "chair of the
   * Norvik Traders' League"; none for a role without an office of the table.
   */
  static Stream<String> ofRole(String role) {
    Matcher office = OFFICE.matcher(role);
    if (!office.find()) {
      return Stream.empty();
    }
    // The article goes with the office: "an economist", "a historian".
    String before = role.substring(0, office.start()).replaceFirst("(?i)\\ban? ", "");
    String after = role.substring(office.end());
    return others(OFFICES, office.group()).map(other -> before + other + after);
  }

  /** Bodies of the same field, as they stand in a sentence. */
  static Stream<String> ofBody(String body) {
    return others(BODIES, body);
  }

  /** The others of its line from its own place onwards, so that not all have the same ones. */
  private static Stream<String> others(List<List<String>> lines, String one) {
    return lines.stream()
        .filter(line -> place(line, one) >= 0)
        .limit(1)
        .flatMap(
            line -> {
              int at = place(line, one);
              return Stream.concat(
                  line.subList(at + 1, line.size()).stream(), line.subList(0, at).stream());
            });
  }

  private static int place(List<String> line, String one) {
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).equalsIgnoreCase(one)) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<String>> read(String sort) {
    return WordFile.lines(Counterparts.class, "counterparts.txt").stream()
        .filter(line -> line.startsWith(sort + "|"))
        .map(line -> Arrays.asList(line.substring(sort.length() + 1).split(", ")))
        .toList();
  }
}
