package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.NumberWords;

/** What the form of a finite verb tells of when something is so. */
enum VerbForm {
  /** "sold", "has sold", "was sold": something happened. */
  PAST,
  /** "was late": of how long, nobody is told. */
  WAS,
  PRESENT,
  /** "is selling": it may go on, or be to come. */
  GOING_ON,
  /** "will sell", "is going to sell"; in words that are reported "would sell" too. */
  AHEAD,
  /** "should sell". */
  OUGHT,
  /** "may sell", "has to sell": none of these, or more than one. */
  UNSURE;

  private static final Set<String> BE =
      Set.of("is", "are", "am", "isn't", "aren't", "'s", "'re", "'m");

  private static final Pattern BETWEEN =
      Pattern.compile("\\p{L}+ly|not|also|never|still|just|always|now|already|only|all|often|even");

  private static final Pattern REGULAR = Pattern.compile("\\p{L}{2,}ed");

  /** They end as a past does, and are none. */
  private static final Set<String> NO_PAST = Lexicon.list("past.not");

  /** "believed", "seemed": a state, and nothing that happened. */
  private static final Set<String> STATES =
      Set.of(
          ("put let set hit cut hurt shut spread felt thought knew understood wanted believed needed seemed"
                  + " looked liked loved hated hoped kept stood remained stayed owned trusted known supported opposed"
                  + " enjoyed lived worked meant held worried feared")
              .split(" "));

  private static final Set<String> PARTICIPLES =
      Set.of(
          ("been done gone seen given taken shown become begun broken chosen driven fallen written known"
                  + " grown stolen forgotten spoken come run worn torn drawn flown thrown")
              .split(" "));

  private static final Set<String> PAST_FORMS = Lexicon.union("past", "past.only");

  /** What somebody has: "has two lanes", "have no money". */
  private static final Pattern HAD =
      Pattern.compile(
          "an?|the|no|any|some|many|more|most|much|few|fewer|less|little|"
              + NumberWords.any(2, 10)
              + "|\\d.*|its|his|her|their|our|my|enough|too");

  private static final Pattern DOING = Pattern.compile("\\p{L}+ing");

  /** Nothing that may be a noun of which a participle tells: "has [limited] power". */
  private static final Pattern NOUN = Pattern.compile("\\p{Ll}{3,}");

  /**
   * Of a verb that begins its clause's predicate.
   *
   * @param i its place among the tokens
   * @param quoted whether the words are the speaker's own: in a report "was" may be "is", and
   *     "would" is "will"
   */
  static VerbForm of(List<Token> tokens, int i, boolean quoted) {
    String verb = plain(tokens, i);
    String end = shortened(verb);
    int next = i + 1;
    while (BETWEEN.matcher(plain(tokens, next)).matches()) {
      next++;
    }
    String then = plain(tokens, next);
    if (Set.of("will", "won't", "shall", "'ll").contains(end)) {
      return AHEAD;
    }
    if (Set.of("would", "wouldn't", "'d").contains(end)) {
      // "she'd sold" is "had", and "would have sold" never came to be
      boolean had = end.equals("'d") && isParticiple(then);
      return quoted || had || then.equals("have") ? UNSURE : AHEAD;
    }
    if (Set.of("could", "couldn't", "might", "may", "must", "mustn't").contains(end)) {
      return UNSURE;
    }
    if (Set.of("should", "shouldn't", "ought").contains(end)) {
      return then.equals("have") ? UNSURE : OUGHT;
    }
    if (BE.contains(end)) {
      return be(tokens, next, end);
    }
    return Set.of("has", "have", "hasn't", "haven't", "'ve").contains(end)
        ? have(tokens, i, next)
        : simple(verb, then, quoted);
  }

  private static VerbForm be(List<Token> tokens, int next, String end) {
    String then = plain(tokens, next);
    if (then.equals("going") && plain(tokens, next + 1).equals("to")) {
      return AHEAD;
    }
    // "it's been sold": "has" is short for that too
    boolean has = end.equals("'s") && (isParticiple(then) || then.equals("got"));
    boolean due =
        then.matches(
            "to|ever|set|due|about|supposed|poised|bound|likely|unlikely|scheduled|expected|certain|sure|slated|planned|meant");
    return has || due ? UNSURE : DOING.matcher(then).matches() ? GOING_ON : PRESENT;
  }

  private static VerbForm have(List<Token> tokens, int i, int next) {
    String then = plain(tokens, next);
    boolean never =
        tokens.subList(i + 1, Math.min(next, tokens.size())).stream()
            .anyMatch(between -> between.lower().matches("not|never|always|often"));
    if (then.equals("to") || then.equals("got") || then.equals("been")) {
      return UNSURE;
    }
    if (!isParticiple(then)) {
      // "has risen": no list has all participles
      return HAD.matcher(then).matches() ? PRESENT : UNSURE;
    }
    String after = plain(tokens, next + 1);
    boolean state = STATES.contains(then);
    boolean adjective =
        REGULAR.matcher(then).matches() && NOUN.matcher(after).matches() && !Words.isEmpty(after);
    return never || state || adjective || plain(tokens, i).endsWith("n't") ? UNSURE : PAST;
  }

  private static VerbForm simple(String verb, String then, boolean quoted) {
    if (Set.of("was", "were", "wasn't", "weren't").contains(verb)) {
      return !quoted ? UNSURE : isParticiple(then) ? PAST : WAS;
    }
    if (Set.of("had", "hadn't").contains(verb)) {
      boolean before =
          isParticiple(then)
              && !STATES.contains(then)
              && !then.equals("been")
              && verb.equals("had");
      return before ? PAST : quoted && !then.equals("to") ? WAS : UNSURE;
    }
    if (Set.of("did", "didn't").contains(verb)) {
      return quoted ? PAST : UNSURE;
    }
    if (PAST_FORMS.contains(verb) || REGULAR.matcher(verb).matches() && !NO_PAST.contains(verb)) {
      return !quoted ? UNSURE : STATES.contains(verb) ? WAS : PAST;
    }
    return Set.of("need", "needs").contains(verb) ? UNSURE : PRESENT;
  }

  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word)
        || PAST_FORMS.contains(word)
        || REGULAR.matcher(word).matches() && !NO_PAST.contains(word);
  }

  /** "'s" of "it's"; all of "isn't". */
  private static String shortened(String verb) {
    int mark = verb.indexOf('\'');
    return mark < 0 || verb.endsWith("n't") ? verb : verb.substring(mark);
  }

  private static String plain(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
