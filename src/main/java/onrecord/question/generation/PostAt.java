package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Says;

/** Where a post is told before the body that it is in, by a noun: "the director of the office". */
final class PostAt {
  /** ", head of approvals at the agency,", ", the director of the office,". */
  static final Pattern AT_THE =
      Pattern.compile(
          "^, (?:\\d\\d, )?(?:the |an? )?"
              + Affiliation.ROLE
              + " (?:of|at|for|with|from) the "
              + Affiliation.BODY
              + "(?=[,.;]| (?:"
              + Says.PLAIN
              + "|who)\\b)");

  /** "The head of the chamber, Jo Roe,". */
  static final Pattern OF_THE =
      Pattern.compile(
          "\\b[Tt]he "
              + Affiliation.ROLE
              + " (?:of|at|for) the "
              + Affiliation.BODY
              + ","
              + Affiliation.TITLE);

  static final String LEADS =
      "who (?:has )?(?:chair|head|lead|led|direct|run|ran|manage|found|own)(?:s|ed|d)?";

  /** ", who has chaired the club since May,". */
  static final Pattern WHO =
      Pattern.compile(
          "^, (?:\\d\\d, )?(?<role>" + LEADS + ") the " + Affiliation.BODY + "(?=[,.;]| since\\b)");

  private PostAt() {}
}
