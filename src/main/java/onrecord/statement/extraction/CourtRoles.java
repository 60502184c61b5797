package onrecord.statement.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** For whom somebody speaks in court: "Ada Orr, prosecuting," and "Tom Pell, for the defence,". */
final class CourtRoles {
  private static final Pattern ACTS = Pattern.compile("prosecuting|defending");

  private static final Pattern SIDE =
      Pattern.compile(
          "prosecution|defen[cs]e|crown|council|applicants?|claimants?|respondents?|appellants?|plaintiffs?|petitioners?"
              + "|defendants?|state|government|family|families|company|union|tenants?");

  private static final Pattern AT_THE_HEAD = Pattern.compile("prosecution|defen[cs]e|crown");

  private static final Set<String> COURT =
      Set.of(
          "court trial jury jurors judge tribunal hearing inquest magistrate magistrates"
              .split(" "));

  private CourtRoles() {}

  /** Whether all from one token to another tells it. */
  static boolean is(Tokens tokens, int first, int last) {
    boolean acts = first == last && ACTS.matcher(tokens.low[first]).matches();
    return (acts || isFor(tokens, first, last)) && isHeld(tokens);
  }

  /** "For the defence, Tom Pell told jurors", and no "spokesman for the council, Tom Pell". */
  static boolean isBefore(Tokens tokens, int name) {
    return tokens.word(name - 1, ",")
        && isFor(tokens, name - 4, name - 2)
        && AT_THE_HEAD.matcher(tokens.low[name - 2]).matches()
        && !tokens.letters(name - 5)
        && isHeld(tokens);
  }

  /** Whether the article tells of a court: in a match others defend. */
  private static boolean isHeld(Tokens tokens) {
    return IntStream.range(0, tokens.size).anyMatch(i -> COURT.contains(tokens.low[i]));
  }

  private static boolean isFor(Tokens tokens, int first, int last) {
    return last == first + 2
        && tokens.word(first, "for")
        && tokens.word(first + 1, "the")
        && SIDE.matcher(tokens.low[last]).matches();
  }
}
