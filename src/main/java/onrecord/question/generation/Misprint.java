package onrecord.question.generation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Name;

/**
 * Slips in the article that a class would stumble over, and only what is surely one: a question
 * shows the words as they are.
 */
final class Misprint {
  private static final String PAST = Lexicon.anyOf("past.only");

  private static final String PREPOSITION = "(?:by|of|for|from|with|at|in|into|on|to)";

  /** "at least" and "on-site" are no prepositions. */
  private static final String NO_ADVERB = "\\b(?! (?:least|most|all|once)\\b|-)";

  /** What begins with a word: the boundary is looked for once, and last of what is cheap. */
  private static final String AT_A_WORD =
      "\\b(?:"
          // "could led", but "those who could went", "what they could made" and "Roe’s will made"
          + "(?=[cwsm])(?=[cw]ould|should|will|can|might|must)(?<!\\b(?i:who|what|all|the|an?|his|her|its|their|our|my|your|free|good|of|political|popular|military|each"
          + "|every|(?:those|all|what|whatever|best|everything) (?:that|they|we|you|he|she|I)) )(?<!['’]s? )"
          + "(?:[cw]ould|should|will|can|might|must|cannot)(?: not|n['’]t)? "
          + PAST
          + "\\b"
          // "an attempt to by", but "an effort to at least"
          + "|(?:attempts?|efforts?|decisions?|in order) to "
          + PREPOSITION
          + NO_ADVERB
          // "does not to sail", but "did not to this day"
          + "|(?:do|does|did)(?: not|n['’]t) to\\b(?! (?:the|this|that|these|an?|any|my|his|her|its|our|your"
          + "|their|me|us|him|them|date)\\b)"
          // "the meeting for in Norvik", but "what he called for in Norvik"
          + "|(?:meeting|rally|event|speech|conference|interview|appearance|gathering) (?:for|of|at) "
          + PREPOSITION
          + NO_ADVERB
          // "the debated hosted by", but "the debated question"
          + "|(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat) (?:debated|interviewed|attacked|protested|visited|voted|rallied|talked) \\p{L}+ed by\\b"
          // "it has too late to row", but "has too late an hour"
          + "|ha(?:s|d) (?:too|very|so) (?:late|early|soon|difficult|hard) (?:for|to)\\b"
          // "told Moe of during the day", but "the plan that she told him of during the day"
          + "|(?:tells|told) \\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}[\\p{L}’'-]+ )?of during\\b"
          // "countries get nuclear weapon, and", but "weapon parts", "car and ship parts",
          // "car, van and"
          + "|(?:get|gets|got|acquire|acquired|obtain|obtained|buy|build|develop|developed) (?:nuclear|new|big|old|cheap)"
          + " (?:weapon|bomb|gun|rifle|car|house|ship|boat|missile|plane)\\b(?=[.;:]|,? (?:and|or) (?!\\p{Ll}+ \\p{Ll}+s\\b)"
          + "|, (?:but|so|who|which|he|she|it|we|they|the|an?|\\p{Ll}+ing)\\b)"
          // "thatRoe"
          + "|(?:that|the|and|with|from|said|told|who|when|but)\\p{Lu}"
          // "MAyor"; but "McRoe", and "KThomas" and "MPower" are names, and so is "LAist"
          + "|(?!LAist\\b)\\p{Lu}[AEIOU]\\p{Ll}{3,})";

  private static final Pattern SLIP =
      Pattern.compile(
          "(?<![a-z])(?:"
              + AT_A_WORD
              // "of of", but "what it is is" and "came in in May"
              + "|(?=[TtAaowfi])(?<![\\w-])(?:[Tt]he the|[Aa] a|an an|of of|[Aa]nd and|or or|with with|from from|our our|their their"
              + "|(?=is is|are are|was was)(?<!\\b(?i:it|this|that|there|he|she|they|we|you|thing) )(?:is is|are are|was was))\\b(?![-'’.]))"
              // "The view of their tolls are", but "The view that those on it are", "of tolls boats
              // are
              // paying has changed"
              + "|(?=[TOMHI])(?<=^|[.?!:][\"”]? |[“\"])(?:The|Our|My|His|Her|Its|Their) (?:\\p{Ll}+ )?(?:perspective|opinion|attitude|approach"
              + "|outlook|reaction|response) (?:on|of|to|about|towards?) (?:(?!(?:and|or|that|which|who|whom|what|where|when|how|why|if|because|they|we|you|these|those)\\b)"
              + "[\\p{L}’'-]+ ){1,6}are\\b(?![^.;:,]*\\b(?:is|was|has|had|does|did|will|would|can|could|should|may|might)\\b)");

  /** "of the of the", which somebody may have said so; "har- bour", but "pre- and post-war". */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?<![a-z])(?:\\b(\\p{L}+ \\p{L}+) \\1\\b"
              + "|(?<![\\p{L}-])\\p{L}+- (?!(?:and|or|nor|to|through|but|as|rather|than|versus|vs)\\b)\\p{Ll}{2,})");

  /** Each first name before the next word: "Mayor Jon Roe" holds two such pairs. */
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?U:\\b)(\\p{Lu}\\p{Ll}{2,})(?= (?:\\p{Lu}\\. )?(\\p{Lu}[\\p{L}’'-]*\\p{L})(?!\\p{L}))");

  private final Story story;

  /** "Joh Roe", where the article has Jon Roe. */
  private final Once<Set<String>> misspelt = new Once<>(this::findMisspelt);

  Misprint(Story story) {
    this.story = story;
  }

  /** Whether some words have a slip that the rest of the article need not tell. */
  static boolean isSlip(String text) {
    return SLIP.matcher(text.replaceAll("[\\s\\u00a0]+", " ")).find();
  }

  /** Whether a passage has one, or broken words. */
  static boolean isIn(String text) {
    return BROKEN.matcher(text).find() || isSlip(text);
  }

  /** Whether some sentences of the article have a name that it spells in another way. */
  boolean isMisspeltIn(String text) {
    return FULL_NAME.matcher(text).results().map(Misprint::name).anyMatch(misspelt.get()::contains);
  }

  private static String name(MatchResult full) {
    return full.group(1) + " " + full.group(2).replaceFirst("['’]s?$", "");
  }

  private Set<String> findMisspelt() {
    Map<String, Integer> counts = counts();
    var rare = new HashSet<String>();
    counts.forEach(
        (name, count) ->
            counts.forEach(
                (other, more) -> {
                  if (more > count && isNearly(name, other)) {
                    rare.add(name);
                  }
                }));
    return rare;
  }

  /** How often each full name stands there of somebody whose surname was found. */
  private Map<String, Integer> counts() {
    var surnames = new HashSet<String>();
    story.people.all().stream()
        .filter(story.people::isPerson)
        .map(Name::lastWord)
        .forEach(surnames::add);
    var counts = new HashMap<String, Integer>();
    Matcher full = FULL_NAME.matcher(story.text());
    while (full.find()) {
      String name = name(full.toMatchResult());
      if (surnames.contains(surname(name)) && !story.people.isCommon(first(name))) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String surname(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  /**
   * Whether two of one surname differ in one letter of the first name; Carl and Carla are two, and
   * may be of one family.
   */
  private static boolean isNearly(String name, String other) {
    String one = first(name);
    String two = first(other);
    if (!surname(name).equals(surname(other)) || FirstNames.has(one) && FirstNames.has(two)) {
      return false;
    }
    int start = 0;
    while (start < Math.min(one.length(), two.length()) && one.charAt(start) == two.charAt(start)) {
      start++;
    }
    String rest = one.substring(start);
    String otherRest = two.substring(start);
    return !one.equals(two)
        && (withoutFirst(rest).equals(withoutFirst(otherRest))
            || withoutFirst(rest).equals(otherRest)
            || rest.equals(withoutFirst(otherRest)));
  }

  private static String withoutFirst(String letters) {
    return letters.isEmpty() ? letters : letters.substring(1);
  }
}
