package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;

/**
 * "a professor of law at Lund and the director of a clinic": of two roles the first tells enough.
 */
final class TwoRoles {
  private static final Pattern TWO =
      Pattern.compile(
          "(.{8,}?),? and (?:the |a |an |now |currently |has |was |former |senior |vice |chief |author ).*");

  /** "the leader of the Greens and voted against": what somebody did is no part of it. */
  private static final Pattern DID_BESIDES =
      Pattern.compile(",? and (?:voted|resigned|one of the) .*");

  /** Words of a role that is told whole. */
  private static final int LONG = 9;

  private TwoRoles() {}

  /** "… and the director of its clinic": of whose, only the article tells. */
  static String withoutLeaning(String role) {
    Matcher two = TWO.matcher(role);
    return Roles.leans(role) && two.matches() ? two.group(1) : role;
  }

  static String shortened(String role) {
    String told = DID_BESIDES.matcher(role).replaceFirst("");
    Matcher two = TWO.matcher(told);
    return Words.count(told) > LONG && two.matches() ? two.group(1) : told;
  }
}
