package onrecord.question.flaw;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a question speaks of by an office: of "Who said that the mayor should go?" nobody takes the
 * mayor for the answer, named or not.
 */
public final class SpokenOf {
  private static final Set<String> OFFICES = Lexicon.list("office");

  /** A "deputy mayor" is not "the mayor", a "finance minister" is "the minister". */
  private static final Pattern LESSER =
      Pattern.compile("(?i)\\b(?:deputy|vice|assistant|associate|former|ex|late|shadow)\\b");

  private static final Pattern BEHIND =
      Pattern.compile("(?s),? (?:of|for|at|in|to|with|who|which|and) .*");

  /** "The mayor’s house"; "the mayor of Lund" may be another one, "the mayor Roe beat" too. */
  private static final String THE =
      "(?i)\\bthe (?:(\\p{L}+) )?%s(?:['’]s\\b|(?=[.,?!\"”]|$| (?:should|would|could|will|can|may|might|must|had|has|have|is|was|were|did|does|and|or|who|by|on)\\b|\\s\\p{Ll}+ed\\b))";

  private SpokenOf() {}

  /**
   * Whether some words speak of whoever has a role, by an office that no other role has.
   *
   * @param role as it stands with the name, "mayor of Lund"; may be empty
   * @param others those of all others who might be meant, asked for only where it matters
   */
  public static boolean byOffice(String words, String role, Supplier<Stream<String>> others) {
    return offices(role)
        .filter(office -> tells(words, office, role))
        .anyMatch(office -> others.get().noneMatch(other -> isOf(other, office)));
  }

  private static boolean tells(String words, String office, String role) {
    return Pattern.compile(THE.formatted(Pattern.quote(office)))
        .matcher(words)
        .results()
        .map(told -> told.group(1))
        .anyMatch(
            which ->
                which == null
                    ? !LESSER.matcher(role).find()
                    : Words.contains(role, which.toLowerCase(Locale.ROOT)));
  }

  /** A deputy mayor is no mayor of whom it could be told. */
  private static boolean isOf(String role, String office) {
    return offices(role).anyMatch(office::equals) && !LESSER.matcher(role).find();
  }

  /** Of "spokesman for the mayor" only the first: whose he is, stands behind. */
  private static Stream<String> offices(String role) {
    return Words.small(BEHIND.matcher(role).replaceFirst("")).filter(OFFICES::contains);
  }
}
