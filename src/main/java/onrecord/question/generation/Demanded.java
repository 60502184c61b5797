package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;

/**
 * What somebody demanded, told with "should": "demanded that the council pay" leaves a clause that
 * can follow no other verb, "that the council should pay" can be denied and doubted too.
 */
final class Demanded {
  private static final Set<String> CUES =
      Set.of("demanded", "proposed", "recommended", "insisted", "asked", "requested");

  /** "Demanded [a written guarantee that] nobody would go": what is demanded is the guarantee. */
  private static final Pattern A_THING_THAT =
      Pattern.compile(" (?:for |on )?(?:an?|its|their|his|her) [^.,;!?\\n]{1,60}?\\bthat ");

  private static final Pattern SHOULD = Pattern.compile("\\b(?:should|must|ought to)\\b");

  private static final Pattern BE = Pattern.compile("(?<=\\w )(?:not )?be\\b");

  /** "Pays" and "paid" are no demand, or one whose verb nobody can be sure of. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?!to\\b|\\p{L}+(?:[^s]s|ed)\\b|is\\b|are\\b|was\\b|were\\b|has\\b|had\\b)\\p{Ll}+ .*");

  private Demanded() {}

  static boolean isCue(String verb) {
    return CUES.contains(verb);
  }

  /** Whether a thing is demanded and the clause only tells of it. */
  static boolean isAThing(Attribution one, String text) {
    int content = one.content().get(0).start();
    return one.cue().stream()
        .filter(cue -> cue.end() <= content && isCue(cue.in(text).toLowerCase(Locale.ROOT)))
        .anyMatch(cue -> A_THING_THAT.matcher(text.substring(cue.end(), content)).matches());
  }

  static List<Position> of(Said said, Story story) {
    var positions = new ArrayList<Position>();
    for (Reported one : Reported.of(said, story)) {
      Position.add(positions, said, told(one.clause()), one.spans());
    }
    return positions;
  }

  /** Null where it is no demand. */
  static String told(String clause) {
    if (SHOULD.matcher(clause).find()) {
      return clause;
    }
    if (Position.isToBe(clause)) {
      return null;
    }
    Matcher be = BE.matcher(clause);
    if (be.find()) {
      return clause.substring(0, be.start()) + "should " + clause.substring(be.start());
    }
    Clauses.Cut cut = Clauses.cut(clause);
    return cut != null && isBare(cut.predicate())
        ? cut.subject() + " should " + cut.predicate()
        : null;
  }

  private static boolean isBare(String predicate) {
    return BARE.matcher(predicate).matches() && !Told.tellsEvent(predicate.split(" ")[0]);
  }
}
