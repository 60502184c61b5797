package onrecord.question.generation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.statement.extraction.Says;

/**
 * Whether the role beside a surname is somebody else's: "the judge Roe was speaking of", "that of
 * the judge, Roe said".
 */
final class OfAnother {
  private static final Pattern THE = Pattern.compile("\\bthe\\s", Pattern.CASE_INSENSITIVE);

  private final String text;

  /** Where an article's "the" has ended: found once for all names. */
  private final int[] afterThe;

  OfAnother(String text) {
    this.text = text.replace('\u00a0', ' ');
    this.afterThe = THE.matcher(this.text).results().mapToInt(MatchResult::end).toArray();
  }

  boolean is(String role, String surname) {
    String name = Pattern.quote(surname);
    Matcher told =
        Pattern.compile(
                Pattern.quote(role)
                    + "(?:\\s"
                    + name
                    + "\\s(?:was|is|has|had)|,\\s"
                    + name
                    + "\\s(?:"
                    + Says.OR_ADDED
                    + "|wrote))\\b",
                Pattern.CASE_INSENSITIVE)
            .matcher(text);
    return IntStream.of(afterThe).anyMatch(at -> told.region(at, text.length()).lookingAt());
  }
}
