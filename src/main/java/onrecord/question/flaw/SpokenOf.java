package onrecord.question.flaw;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** "The mayor’s house"; "the mayor of Lund" may be another one, "the mayor Roe beat" too. */
  private static final String THE =
      "(?i)\\bthe (?:(\\p{L}+) )?%s(?:['’]s)?(?!['’\\p{L}-])(?! (?:of|for|at|in|to)\\b)(?-i:(?! \\p{Lu}))";

  private SpokenOf() {}

  /**
   * Whether some words speak of whoever has a role, by an office that no other role has.
   *
   * @param role as it stands with the name, "mayor of Lund"; may be empty
   * @param others those of all others who might be meant
   */
  public static boolean byOffice(String words, String role, Collection<String> others) {
    Set<String> taken = others.stream().flatMap(SpokenOf::offices).collect(Collectors.toSet());
    return offices(role)
        .filter(office -> !taken.contains(office))
        .anyMatch(office -> tells(words, office, role));
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

  private static Stream<String> offices(String role) {
    return Words.small(role).filter(OFFICES::contains);
  }
}
