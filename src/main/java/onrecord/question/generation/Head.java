package onrecord.question.generation;

import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/**
 * Reported words up to their first comma, where the rest only goes on from them: "he backs the
 * toll" of "he backs the toll, which few do".
 */
final class Head {
  private static final String COMMA = ", ";

  /** What only goes on from a clause that has ended; in a list none has. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          ", (?:(?:which|who|whom|whose|where|when|while|because|since|and|so|even|enough|mostly?|often|partly|more than|less"
              + " than|\\p{Ll}{3,}(?:ing|ed)|given|to|in|on|at|from|for|with|after|before|until|despite|amid)\\b"
              + "|(?:an?|the) (?![^,]*\\b(?:and|or)\\b)[^,]*\\z).*",
          Pattern.DOTALL);

  /** "the rights, including this one, of all", "her child, who is one, was late". */
  private static final Pattern GOES_BACK =
      Pattern.compile(
          ", [^,]+, (?:of|to|from|with|as|into|against|on|for|in|by|about|over|is|are|was|were|has|have|had|will|would|\\p{Ll}+ed)\\b.*",
          Pattern.DOTALL);

  /** What only leads up to a clause, and what the rest turns round. */
  private static final Pattern HALF =
      Pattern.compile(
          "(?i)(?:after|before|since|until|when(?:ever)?|once|while|although|though|unless|if|because|as)\\b.*"
              + "|.*\\bneither\\b.*",
          Pattern.DOTALL);

  private static final String TURNS = ", but ";

  private Head() {}

  /** Where it stands; empty of what is quoted, even in part, and where there is none. */
  static Optional<Span> of(Wording whole, String text) {
    int comma = text.indexOf(COMMA, whole.at().start());
    if (whole.manner() != Wording.Manner.REPORTED || comma < 0 || comma >= whole.at().end()) {
      return Optional.empty();
    }
    String head = text.substring(whole.at().start(), comma);
    String rest = text.substring(comma, whole.at().end());
    return GOES_ON.matcher(rest).matches()
            && !GOES_BACK.matcher(rest).matches()
            && !text.startsWith(TURNS, whole.at().end())
            && !HALF.matcher(head).matches()
        ? Optional.of(new Span(whole.at().start(), comma))
        : Optional.empty();
  }
}
