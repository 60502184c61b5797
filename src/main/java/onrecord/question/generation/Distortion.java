package onrecord.question.generation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Bound;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.NumberWords;

/**
 * What a careless retelling makes of somebody's words: a condition is left out, what may be is told
 * as a fact, a number changes. Nothing is put into its contrary: readers found that a "not" tells
 * itself.
 *
 * @param words as they are retold
 * @param told what is wrong with them, as a sentence for after the answer
 */
record Distortion(String words, Sort sort, String told) {
  enum Sort {
    CONDITION,
    CERTAINTY,
    NUMBER
  }

  private static final Pattern IF_AFTER =
      Pattern.compile(
          "(.*?),? (?:if|unless) (?!not\\b|any\\b|at all\\b|possible\\b|necessary\\b).*");

  private static final Pattern IF_BEFORE =
      Pattern.compile("(?:[Ii]f|[Uu]nless) ([^,]{8,90}), (?:then )?([^,]*)");

  private static final Pattern CONDITION = Pattern.compile("(?i)\\b(?:if|unless)\\b");

  /** "asks if", "even if", "fears that if": what comes then is no condition of what goes before. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)\\b(?:ask|wonder|know|knew|see|seen|sure|decid|tell|told|question|clear|care|matter|doubt"
              + "|determin|find out|learn|say|said)\\p{L}*\\b|\\b(?:even|as|what|only|and|or|but|than|not|that|because|be|is|are"
              + "|was|were|almost|nearly|twice|so|when|while)$");

  /** What somebody may do, is allowed; what might or could come to pass, is only possible. */
  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(could|might) (?!not\\b|have\\b|also\\b|be able|well\\b|as well|just\\b|only\\b|still\\b|or\\b|of\\b"
              + "|should\\b|would\\b|will\\b|and\\b|is\\b|was\\b|has\\b)(?=\\p{Ll})");

  /** "could lead to" may come to pass; "could row" is what somebody is able to do. */
  private static final Pattern COMES_TO_PASS = Lexicon.anyWord("comes.to.pass");

  /** "No mayor could be blamed": that is ruled out, and not only possible. */
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?i)\\b(?:no|none|nobody|nothing|never|neither|nor|few|little|hardly|barely|scarcely)\\b");

  private static final Pattern SUBORDINATE =
      Pattern.compile("\\b(?:that|which|who|if|when|what)\\b");

  /** Of "nearly 40" and "from 40" another number may be as true; only the first is changed. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i).*\\b(?:least|most|nearly|almost|about|around|roughly|some|from|current(?:ly)?|between|only) [$€£]?"
              // "six in 10": seven in 4 there are not
              + "|.*\\b(?:\\d+|"
              + NumberWords.any(2, 19)
              + ") (?:in|of|out of) (?:every |the )?"
              + "|.*\\d.*");

  /** "will rise to 24 from 21": with another number it would fall. */
  private static final Pattern COMPARED = Pattern.compile("\\bfrom\\b.{0,20}\\d");

  /** One table more is not worth knowing. */
  private static final Pattern SMALL_OR_YEAR =
      Pattern.compile(NumberWords.any(2, 12) + "|(?:19|20)\\d\\d");

  private static final int FEWEST = 4;

  /** The first that the words of a claim allow; what they allow seldom comes first. */
  static Optional<Distortion> of(Claim claim, Story story) {
    String words = claim.wording().plain();
    return Stream.of(
            withoutCondition(words),
            toldAsFact(words),
            withAnotherNumber(words, claim.passage(), story))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Distortion withoutCondition(String words) {
    Matcher after = IF_AFTER.matcher(words);
    Matcher before = IF_BEFORE.matcher(words);
    String rest = "";
    if (before.matches() && Clauses.isFinite(before.group(1))) {
      rest = before.group(2);
    } else if (after.matches() && !ASKS.matcher(after.group(1)).find()) {
      rest = after.group(1);
    }
    boolean whole =
        Words.content(rest).size() >= FEWEST
            && Clauses.isFinite(rest)
            && Clauses.hasSubject(rest)
            && !CONDITION.matcher(rest).find();
    return whole
        ? new Distortion(rest, Sort.CONDITION, "The retelling leaves out the condition.")
        : null;
  }

  private static Distortion toldAsFact(String words) {
    Matcher modal = MODAL.matcher(words);
    if (!modal.find()) {
      return null;
    }
    String before = words.substring(0, modal.start());
    String after = words.substring(modal.end());
    boolean possible = modal.group(1).equals("might") || COMES_TO_PASS.matcher(after).lookingAt();
    boolean main =
        !Clauses.isFinite(before)
            && !SUBORDINATE.matcher(before).find()
            && !NEGATIVE.matcher(before).find();
    String told = instead("would", modal.group(1));
    return possible && main && !modal.find()
        ? new Distortion(before + "would " + after, Sort.CERTAINTY, told)
        : null;
  }

  private static Distortion withAnotherNumber(String words, Passage passage, Story story) {
    return Numbers.in(words, story).stream()
        .filter(number -> !SMALL_OR_YEAR.matcher(number.was()).matches())
        .filter(number -> !Bound.before(words.substring(0, number.start())))
        .filter(number -> !LOOSE.matcher(words.substring(0, number.start())).matches())
        .filter(number -> !COMPARED.matcher(words.substring(number.start())).find())
        .map(number -> number.edit(Math.floorMod(words.hashCode(), number.others().size())))
        .filter(edit -> !Words.contains(passage.text(), edit.put()))
        .findFirst()
        .map(edit -> new Distortion(edit.in(words), Sort.NUMBER, instead(edit.put(), edit.was())))
        .orElse(null);
  }

  private static String instead(String put, String was) {
    return "The retelling has “" + put + "”, not “" + was + "”.";
  }

  /** What is wrong with the retelling of somebody's words, as an option. */
  String fault(String speaker, boolean several) {
    return switch (sort) {
      case CONDITION -> condition(speaker, several);
      case CERTAINTY -> certainty(speaker, several);
      case NUMBER -> "It gives a different number from the one that " + speaker + " gave.";
    };
  }

  /** That a condition is left out, true or not. */
  static String condition(String speaker, boolean several) {
    return "It leaves out a condition that " + speaker + (several ? " set." : " sets.");
  }

  /** That what may be is told as a fact, true or not. */
  static String certainty(String speaker, boolean several) {
    return "It makes a fact of what "
        + speaker
        + " only "
        + (several ? "call" : "calls")
        + " possible.";
  }
}
