package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/**
 * Sentences that begin or end inside a quotation, with the mark that is missing and "[…]" for what
 * is left out of it: "“[…] The fares must fall,” Roe said."
 */
final class Excerpt {
  private static final String LEFT_OUT = "[…]";

  /** "It's not a question of the toll", "not only the toll": what it is instead comes behind. */
  private static final Pattern HALF_OF_A_THOUGHT =
      Pattern.compile(
          "(?is).*(?:(?:\\b(?:is|was|are|were)(?: not|n['’]t)|['’]s not) (?:an? (?:question|matter)|about|so much)\\b"
              + "|\\bnot (?:only|just|merely|simply)\\b)(?![^.?!]*\\bbut\\b)[^.?!]*");

  private static final Pattern TWO_SINGLE = Pattern.compile("''");

  private Excerpt() {}

  /** The sentences as they may be shown; null where their marks do not tell what is quoted. */
  static String marked(String text) {
    List<MatchResult> marks = Wording.MARK.matcher(text).results().toList();
    var opening = new ArrayList<Boolean>();
    for (MatchResult mark : marks) {
      opening.add(opens(mark, text));
    }
    for (int i = 1; i < opening.size(); i++) {
      if (opening.get(i).equals(opening.get(i - 1))) {
        return null;
      }
    }
    boolean before = !opening.isEmpty() && !opening.get(0);
    boolean after = !opening.isEmpty() && opening.get(opening.size() - 1);
    return (before ? pair(marks.get(0).group(), true) + LEFT_OUT + " " : "")
        + text
        + (after ? " " + LEFT_OUT + pair(marks.get(marks.size() - 1).group(), false) : "");
  }

  /** Two single marks are one that a typewriter has not; people read it as the other outlets'. */
  static String typographic(String text) {
    return TWO_SINGLE.matcher(text).replaceAll(mark -> opens(mark, text) ? "“" : "”");
  }

  /** Straight marks do not tell by themselves whether they open or close. */
  private static boolean opens(MatchResult mark, String text) {
    return switch (mark.group()) {
      case "“" -> true;
      case "”" -> false;
      default ->
          (mark.start() == 0 || " (\u00a0—–-".indexOf(text.charAt(mark.start() - 1)) >= 0)
              && mark.end() < text.length()
              && !Character.isWhitespace(text.charAt(mark.end()));
    };
  }

  private static String pair(String mark, boolean opening) {
    return switch (mark) {
      case "“", "”" -> opening ? "“" : "”";
      default -> mark;
    };
  }

  /** Whether sentences as they are shown lack what a quotation of theirs begins or ends with. */
  static boolean is(String shown) {
    return shown.contains(LEFT_OUT);
  }

  /** Whether the end of the sentences leaves half a thought of the quotation that it cuts. */
  static boolean isHalf(String text) {
    String marked = marked(text);
    return marked != null
        && !marked.endsWith(text)
        && HALF_OF_A_THOUGHT.matcher(text.replaceFirst("[.?!\\s]+$", "")).matches();
  }

  /** Whether an end of the sentences that lies inside a quotation lies inside this statement. */
  static boolean isOf(Said said, Span at, boolean before, boolean after) {
    return (!before || isInside(at.start(), said)) && (!after || isInside(at.end(), said));
  }

  private static boolean isInside(int place, Said said) {
    return said.attribution().content().stream()
        .anyMatch(content -> content.start() < place && place < content.end());
  }
}
