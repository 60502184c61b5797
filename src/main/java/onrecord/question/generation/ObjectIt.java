package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** What an "it" that somebody saw or did may mean: "Roe, head of a school, said she saw it". */
final class ObjectIt {
  private static final Pattern DID =
      Pattern.compile(
          "\\b(?:he|she|they|I|we) (?:(?:had|has|have) )?(?:saw|seen|did|done|heard|noticed|found|felt|knew|known"
              + "|read|wrote|written|took|taken|made|\\p{L}{2,}ed) $");

  private ObjectIt() {}

  /** What stands before a pronoun, for one of these without the roles: the school is not meant. */
  static String withoutRoles(String before, List<Name> names, Story story) {
    if (!DID.matcher(before).find()) {
      return before;
    }
    String without = before;
    for (Name name : names) {
      String role = story.people.isPerson(name) ? story.people.role(name) : "";
      without = role.isEmpty() ? without : without.replace(role, " ");
    }
    return without;
  }
}
