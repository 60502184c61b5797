package onrecord.question.generation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.NumberWords;

/**
 * Words that tell too little without the article around them, be they ever so well reported: "It is
 * a tough charge", "he stands by the design", "They will win in all of them".
 */
final class Vague {
  /** With fewer telling words nobody knows later what it was about. */
  private static final int FEWEST = 4;

  /** Who is named so seldom is no part of the story. */
  private static final int SELDOM = 2;

  /** "that the toll stays" joins; "That is wrong" and "all of that" point. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)\\b(?:its?|they|them|theirs?|this|these|those"
              + "|that(?=['’]s|$|[,.;:!?]| (?:is|was|would|will|has|had|could|can|should|does|did|one|kind)\\b))\\b");

  /** "a longer one": of what, stands before. */
  private static final Pattern ONE =
      Pattern.compile("(?i)\\b(?:an?|another|this|that|the) (?:\\p{Ll}+ )?one(?=[.,;:!?”\"]|$)");

  /** "the thing", "the bad ones": what that is, stands before. */
  private static final Pattern THING =
      Pattern.compile(
          "(?i)\\bthe (?:(?:whole )?thing|(?:\\p{Ll}+ )?ones)(?=[.,;:!?”’\"]|$| (?:will|would|has|had|goes|can|could|should|must)\\b)"
              + "(?!, (?:is|that)\\b)");

  /** "The harvest comes with the harvest": nothing is said of it. */
  private static final Pattern SAME =
      Pattern.compile(
          "(?i)(?:the|an?) (?:\\p{L}+ )?(\\p{L}+) (?:is|are|was|comes?|will|starts|ends)\\b.*");

  /** As stems. */
  private static final Pattern SAYS_NOTHING = Pattern.compile("go|goes|come?|happen");

  /** "he left the key at home and hasn't been back": whoever says so tells of what they did. */
  private static final Pattern OF_THEMSELVES =
      Pattern.compile(
          "(?!.* that )(?:he|she) (?:also |still |never |just |once )?(?:\\p{Ll}+ed|has|had|hasn['’]t|hadn['’]t|could|couldn['’]t"
              + "|did|didn['’]t|was|wasn['’]t|heard|sat|"
              + Lexicon.anyOf("past", "past.only")
              + ")\\b.*");

  /**
   * "Jo Roe, 24," and "Jo Roe, who lives in Norvik": who has a post is told by it, as in "Jo Roe,
   * 58, chairman of the council".
   */
  private static final Pattern PASSER_BY =
      Pattern.compile(
          ", (?:\\d\\d\\b(?!, (?!(?:an?|who) )(?:[\\p{Ll}-]+ ){1,3}?(?:of|for) )|who (?:was|is|lives|lived|had|came|drove)\\b)");

  /** "Five are on the council": five of whom, stands before. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:"
              + NumberWords.any(1, 10)
              + "|\\d{1,3}|some|many|most|several|both"
              + "|others|few|none|all|neither|each) (?:is|are|was|were|has|have|had|will|would|of (?:them|these|those|us))\\b.*");

  /** How sure or glad somebody is of it is half of what is said. */
  private static final Pattern MOOD =
      Pattern.compile(
          "(?:Apparently|Unfortunately|Fortunately|Clearly|Basically|Frankly|Honestly|Probably|Maybe|Obviously|Hopefully)\\b.*");

  /** "I heard parts of it": what somebody did once. */
  private static final Pattern TOLD_OF_ONESELF =
      Pattern.compile(
          "I (?:\\p{L}+ed|was|had|heard|said|saw|came|got|felt|thought|left|ran|"
              + Lexicon.anyOf("past.only")
              + ")\\b.*");

  private static final String DAY =
      "(?:today|tonight|yesterday|tomorrow|(?:last|tomorrow) night|(?:this|yesterday|tomorrow) (?:morning|afternoon|evening))";

  /** "Last night was a start", "the attacks today": the day stands for what nobody tells. */
  private static final Pattern EVENTFUL =
      Pattern.compile(
          "(?i)^"
              + DAY
              + "(?:['’]s| is| was| will be| would be)\\b|\\bthe (?:\\p{Ll}+ )?(?:"
              + Lexicon.anyOf("told.before", "happening")
              + ") "
              + DAY
              + "\\b(?! \\[)");

  private static final Pattern SLOGAN = Lexicon.anyWord("slogan");

  private Vague() {}

  /**
   * Whether a clause is so, or somebody in passing tells of themselves. What is quoted of a clause
   * is asked about for its wording alone.
   */
  static boolean is(Claim claim, Story story) {
    return isEmpty(claim) || saysTooLittle(claim, story);
  }

  /** Whether not even who says so is worth asking. */
  static boolean isEmpty(Claim claim) {
    String words = claim.wording().plain();
    return claim.wording().manner() != Wording.Manner.PHRASE
        && (MOOD.matcher(words).matches()
            || TOLD_OF_ONESELF.matcher(words).matches()
            || COUNTED.matcher(words).matches()
            || THING.matcher(words).find()
            || EVENTFUL.matcher(words).find()
            || Elsewhere.followsIn(words)
            || saysTheSame(words));
  }

  private static boolean saysTheSame(String words) {
    Matcher same = SAME.matcher(words);
    if (!same.matches()) {
      return false;
    }
    Set<String> subject = Words.content(words.substring(0, same.end(1)));
    String rest = words.substring(same.end(1));
    return Words.content(rest).stream().anyMatch(subject::contains)
        && Words.content(rest).stream()
            .allMatch(word -> subject.contains(word) || SAYS_NOTHING.matcher(word).matches());
  }

  private static boolean saysTooLittle(Claim claim, Story story) {
    String words = SLOGAN.matcher(claim.wording().plain()).replaceAll(" ");
    boolean slogan = !words.equals(claim.wording().plain());
    boolean passing = claim.said().speaker().mentions().size() <= SELDOM;
    return slogan && Words.content(words).size() < FEWEST
        || claim.wording().manner() != Wording.Manner.PHRASE
            && (Words.content(words).size() < FEWEST
                || passing && (!Restated.isImpersonal(words) || isOfThemselves(claim, story))
                || pointsBack(words) && !namesAny(words, story));
  }

  /** Whether what is reported is what its speaker did; "he" in it may be whom somebody named. */
  private static boolean isOfThemselves(Claim claim, Story story) {
    return claim.wording().manner() == Wording.Manner.REPORTED
        && OF_THEMSELVES.matcher(claim.words()).matches()
        && story.people.personIn(claim.words()) == null
        && claim.said().speaker().mentions().stream()
            .anyMatch(at -> PASSER_BY.matcher(Beside.after(at, story.text())).lookingAt());
  }

  /** Whether "it" or "those" goes back to something before the words. */
  static boolean pointsBack(String all) {
    String words = EmptyWords.without(all);
    if (ONE.matcher(words).find()) {
      return true;
    }
    Matcher pointing = POINTS.matcher(words);
    while (pointing.find()) {
      String before = words.substring(0, pointing.start());
      String word = pointing.group().toLowerCase(Locale.ROOT);
      if (!Things.areMeantBy(word) || !Things.areIn(before, word)) {
        return true;
      }
    }
    return false;
  }

  /** A name or a number tells what "it" goes back to, or is what it is asked for. */
  private static boolean namesAny(String words, Story story) {
    return Token.of(words).stream()
        .anyMatch(
            token ->
                Character.isDigit(token.text().charAt(0))
                    || token.text().length() > 1
                        && token.isCapital()
                        && story.people.isProper(token.text()));
  }
}
