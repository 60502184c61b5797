package onrecord.statement.extraction;

import java.util.regex.Pattern;

/** Whether words beside a name tell what somebody is, and whether they are those of a firm. */
final class RoleWords {
  /** "told the hall that …", "and the head of the port", "whose father". */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)^(?:told|said|asked|warned|and|but)\\b.*|(?:.* )?whose (?:own )?\\p{L}+$");

  /** What firms are to each other as well as people. */
  private static final Pattern FIRMS =
      Pattern.compile(
          "(?i)(?:.*[\\s’'])?(?:rival|owner|developer|contractor|operator|supplier|insurer|publisher|producer|broker|investor)");

  private RoleWords() {}

  static boolean is(Span role, String text) {
    return !NONE.matcher(role.in(text)).matches();
  }

  static boolean mayBeFirms(Span role, String text) {
    return FIRMS.matcher(role.in(text)).matches();
  }
}
