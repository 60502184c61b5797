package onrecord.question.generation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.Name;

/** Somebody by whom another is told: "Mr Roe’s lawyer" is the lawyer of Bo Roe. */
final class NamedInRole {
  private static final Pattern SHORT =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss)\\.? (\\p{Lu}[\\p{L}-]+)");

  private NamedInRole() {}

  /** The role with the full name of whoever is the only one of that surname. */
  static String inFull(String role, Stream<Name> people) {
    Matcher named = SHORT.matcher(role);
    if (!named.find()) {
      return role;
    }
    List<Name> all =
        people
            .filter(one -> one.lastWord().equals(named.group(1)) && one.name().contains(" "))
            .toList();
    return all.size() == 1
        ? role.substring(0, named.start()) + all.get(0).name() + role.substring(named.end())
        : role;
  }
}
