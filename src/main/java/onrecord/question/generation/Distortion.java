package onrecord.question.generation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;

/**
 * What a careless retelling makes of somebody's words: a condition is left out, what may be is made
 * certain, some become all, a number changes.
 *
 * @param words as they are retold
 * @param was the words that are not told as they are, or null where a condition is left out
 */
record Distortion(String words, Sort sort, String was) {
  enum Sort {
    CONDITION,
    CERTAINTY,
    ALL,
    NUMBER
  }

  /** "he asked if …" and "even if …" set no condition. */
  private static final Pattern IF_AFTER =
      Pattern.compile(
          "(.*?(?<!\\b(?i:even|as|what|only|and|or|but|than|ask|asks|asked|asking|wonder|wondered|wondering|know"
              + "|knows|knew|see|seen|sure|decide|decided|tell|told|question|clear|care|cares|matter|doubt"
              + "|determine|unclear|not))),? (?:if|unless|provided that|as long as) .*");

  private static final Pattern IF_BEFORE =
      Pattern.compile("(?:[Ii]f|[Uu]nless) [^,]{8,90}, (?:then )?(.*)");

  private static final Pattern CONDITION = Pattern.compile("(?i)\\b(?:if|unless)\\b");

  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(could|may|might) (?!not\\b|have\\b|also\\b|be able|well\\b|as well|just\\b|only\\b|still\\b)(?=\\p{Ll})");

  /** "could lead to" may come to pass; "could row" is what somebody is able to do. */
  private static final Pattern COMES_TO_PASS = Lexicon.anyWord("comes.to.pass");

  private static final Pattern SUBORDINATE =
      Pattern.compile("\\b(?:that|which|who|if|when|what)\\b");

  /** "many of the boats", but not "how many boats" nor "in many ways". */
  private static final Pattern SOME =
      Pattern.compile(
          "\\b(?<!(?:so|how|too|as|not|for|the) )([Ss]ome|[Mm]any|[Mm]ost|[Ss]everal)((?: of the| of our| of)? )"
              + "(?!(?:\\p{Ll}+ )?(?:weeks|months|years|days|times|ways|hours|minutes|decades|areas|cases|respects)\\b)"
              + "(?=(?:\\p{L}+ )?\\p{Ll}{3,}[^s\\W]s\\b|people\\b|women\\b|men\\b)");

  /** After "more than" another number may be as true; what is told by the way is not asked. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i).*\\b(?:more|less|fewer|greater|over|under|least|most|nearly|almost|about|around|roughly|some|up to"
              + "|from|currently?|between|only|above|below|beyond|exceed\\p{L}*) (?:than )?[$€£]?");

  private static final Pattern SMALL_OR_YEAR = Pattern.compile("two|three|(?:19|20)\\d\\d");

  private static final int FEWEST = 4;

  /** The first that the words of a claim allow; what they allow seldom comes first. */
  static Optional<Distortion> of(Claim claim, Story story) {
    String words = claim.wording().plain();
    return Stream.<Function<String, Distortion>>of(
            Distortion::withoutCondition,
            Distortion::madeCertain,
            Distortion::saidOfAll,
            said -> withAnotherNumber(said, claim.passage(), story))
        .map(retelling -> retelling.apply(words))
        .filter(distortion -> distortion != null)
        .findFirst();
  }

  private static Distortion withoutCondition(String words) {
    Matcher after = IF_AFTER.matcher(words);
    Matcher before = IF_BEFORE.matcher(words);
    String rest = after.matches() ? after.group(1) : before.matches() ? before.group(1) : "";
    boolean whole =
        Words.content(rest).size() >= FEWEST
            && Clauses.isFinite(rest)
            && Clauses.hasSubject(rest)
            && !CONDITION.matcher(rest).find();
    return whole ? new Distortion(rest, Sort.CONDITION, null) : null;
  }

  private static Distortion madeCertain(String words) {
    Matcher modal = MODAL.matcher(words);
    if (!modal.find()) {
      return null;
    }
    String before = words.substring(0, modal.start());
    String after = words.substring(modal.end());
    boolean possible = !modal.group(1).equals("could") || COMES_TO_PASS.matcher(after).lookingAt();
    boolean main = !Clauses.isFinite(before) && !SUBORDINATE.matcher(before).find();
    if (!possible || !main || modal.find()) {
      return null;
    }
    String was = words.substring(before.length(), words.length() - after.length()).strip();
    String put = was.equals("may") ? "will " : "would ";
    return new Distortion(before + put + after, Sort.CERTAINTY, was);
  }

  private static Distortion saidOfAll(String words) {
    Matcher some = SOME.matcher(words);
    if (!some.find()) {
      return null;
    }
    String all = Character.isUpperCase(some.group(1).charAt(0)) ? "All" : "all";
    return new Distortion(
        words.substring(0, some.start()) + all + some.group(2) + words.substring(some.end()),
        Sort.ALL,
        some.group(1).toLowerCase(Locale.ROOT));
  }

  private static Distortion withAnotherNumber(String words, Passage passage, Story story) {
    return Numbers.in(words, story).stream()
        .filter(number -> !SMALL_OR_YEAR.matcher(number.was()).matches())
        .filter(number -> !BOUND.matcher(words.substring(0, number.start())).matches())
        .map(number -> number.edit(Math.floorMod(words.hashCode(), number.others().size())))
        .filter(edit -> !Words.contains(passage.text(), edit.put()))
        .findFirst()
        .map(edit -> new Distortion(edit.in(words), Sort.NUMBER, edit.was()))
        .orElse(null);
  }

  /** What is wrong with the retelling of somebody's words, as an option. */
  String fault(String speaker, boolean several) {
    return switch (sort) {
      case CONDITION -> condition(speaker, several);
      case CERTAINTY -> certainty(speaker, several);
      case ALL ->
          "It says of all what " + speaker + (several ? " say" : " says") + " only of " + was + ".";
      case NUMBER -> "It gives another number than " + speaker + (several ? " do." : " does.");
    };
  }

  /** That a condition is left out, true or not. */
  static String condition(String speaker, boolean several) {
    return "It leaves out a condition that " + speaker + (several ? " set." : " sets.");
  }

  /** That what may be is told as certain, true or not. */
  static String certainty(String speaker, boolean several) {
    return "It makes certain what "
        + speaker
        + " only "
        + (several ? "call" : "calls")
        + " possible.";
  }
}
