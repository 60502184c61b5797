package onrecord.statement.extraction;

import java.util.regex.Pattern;

/** For whom somebody speaks in court: "Ada Orr, prosecuting," and "Tom Pell, for the defence,". */
final class CourtRoles {
  private static final Pattern ACTS = Pattern.compile("prosecuting|defending");

  private static final Pattern SIDE =
      Pattern.compile(
          "prosecution|defen[cs]e|crown|council|applicants?|claimants?|respondents?|appellants?|plaintiffs?|petitioners?"
              + "|defendants?|state|government|family|families|company|union|tenants?");

  private CourtRoles() {}

  /** Whether all from one token to another tells it. */
  static boolean is(Tokens tokens, int first, int last) {
    return first == last && ACTS.matcher(tokens.low[first]).matches() || isFor(tokens, first, last);
  }

  /** "For the defence, Tom Pell told jurors", and no "spokesman for the council, Tom Pell". */
  static boolean isBefore(Tokens tokens, int name) {
    return tokens.word(name - 1, ",")
        && isFor(tokens, name - 4, name - 2)
        && !tokens.letters(name - 5);
  }

  private static boolean isFor(Tokens tokens, int first, int last) {
    return last == first + 2
        && tokens.word(first, "for")
        && tokens.word(first + 1, "the")
        && SIDE.matcher(tokens.low[last]).matches();
  }
}
