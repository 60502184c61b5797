package onrecord.question.generation;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.FirstNames;

/** Whether something that stands in a passage is worth being asked about, in one way or another. */
final class Worth {
  /** How words are said, of what, and how their source is told: not whether they are so. */
  private static final Set<Kind> OF_FORM =
      Set.of(Kind.QUOTE_OR_PARAPHRASE, Kind.SPEECH_ACT, Kind.ROLE, Kind.OCCASION);

  /** Near the topic, or a position, a decision or a number. */
  static final double ENOUGH = 0.45;

  /** Whether something is so has to be worth more than how it is said, and who says it. */
  private static final double ENOUGH_FOR_A_CLAIM = 0.5;

  /** Ceremony, colour and idioms weigh less than that. */
  private static final double SLIGHT = 0.42;

  /** The very words of somebody may be about little. */
  private static final double FAINT = 0.36;

  /**
   * In a passage of fewer words there is little to tell what is quoted from, or what it is about.
   */
  private static final int SHORT = 24;

  /** In a passage of fewer words whose words they are is seen at a glance. */
  private static final int SHORT_FOR_A_SOURCE = 30;

  /** Fewer telling words than that are a shout. */
  private static final int TELLING = 3;

  /** Of so many words even a quotation that stands alone is worth a look. */
  private static final int MANY = 10;

  /** So few words are a shout or a half, of which readers sent back two in five. */
  private static final int SHORTEST = 6;

  private static final Pattern CRUDE = Lexicon.anyWord("crude");

  private static final Pattern PRIVATE = Lexicon.anyWord("private");

  private static final Pattern DEMEANING = Lexicon.anyWord("demeaning");

  private static final Pattern FILLS =
      Pattern.compile(
          "(?i)(?<=[,.–—] ?)(?:you know|I mean|u[hm]+|er+)[,.–—]|\\A(?:you know|u[hm]+|er+),"
              + "|\\A(?:(?:I think|I guess|well|so|and|but),? )*+(?:(?:an?|some|two|three|few|couple|of|days|weeks"
              + "|months|years|ago|the other day),? )*+I(?: (?:was|got|(?:have|had)(?: just)? been)|['’](?:ve|d)(?: just)? been) asked\\b");

  /**
   * "Crooked Jo": a jeer, whatever else is said of her. "Little" is one with a capital inside a
   * sentence; a country may be corrupt.
   */
  private static final Pattern JEERING =
      Pattern.compile(
          "\\b(?!little\\b|(?<![\\p{L}\\p{N},;’'-] )Little\\b)(?i:"
              + Lexicon.anyOf("jeering")
              + ")['’]? (?!(?:Jordan|Georgia|Chad)\\b)(\\p{Lu}\\p{L}+)");

  private Worth() {}

  /** What nobody is asked about, whoever says it. */
  static boolean isBarred(Wording wording) {
    return CRUDE.matcher(wording.plain()).find()
        || PRIVATE.matcher(wording.plain()).find()
        || DEMEANING.matcher(wording.plain()).find()
        || JEERING
            .matcher(wording.plain())
            .results()
            .anyMatch(jeer -> FirstNames.has(jeer.group(1)));
  }

  /** Whether it weighs enough, be it in a passage that leans. */
  static boolean isEnough(Kind kind, Matter matter) {
    return weighs(kind, matter, ENOUGH);
  }

  /** Whether it is good enough where there are not many. */
  static boolean isLight(Kind kind, Matter matter) {
    return weighs(kind, matter, SLIGHT) && !leans(matter);
  }

  /**
   * Of what is quoted, that it is may be asked even if it says little; so may who is told to say
   * it.
   */
  static boolean isFaint(Kind kind, Matter matter, Story story) {
    boolean quoted =
        kind == Kind.QUOTE_OR_PARAPHRASE
            && matter instanceof Claim claim
            && claim.wording().manner().isQuoted();
    return (quoted || kind == Kind.ROLE && HowNamed.isToldInFull(matter, story))
        && matter.weight() >= FAINT
        && !leans(matter);
  }

  /** How something is said, and by whom, may weigh as little as that; whether it is so may not. */
  private static boolean weighs(Kind kind, Matter matter, double least) {
    boolean ofTruth = matter instanceof Claim && kind == Kind.CLAIM_OR_FACT;
    return matter.weight() >= (ofTruth ? ENOUGH_FOR_A_CLAIM : least);
  }

  /** Whether the passage shows all that is told of how a statement was made, and no more. */
  static boolean isMadeThere(Claim claim, Story story) {
    return !claim.leaning()
        && claim.said().earlier() == null
        && !claim.said().isOnlyThought(story.text())
        && !claim.wording().isUnclosed()
        && !claim.mayRunOn()
        && !claim.said().goesOnBehind(claim.at());
  }

  /** Whether only the article tells what some word in its passage means. */
  static boolean leans(Matter matter) {
    return matter instanceof Claim claim && claim.leaning();
  }

  /** Where nothing is quoted, whether some words are may be seen at once. */
  static boolean isToBeFound(Kind kind, Matter matter) {
    return kind != Kind.QUOTE_OR_PARAPHRASE || Wording.MARK.matcher(matter.passage().text()).find();
  }

  /** Whether words may be asked about in a way without somebody who asks for more. */
  static boolean comesUnasked(Kind kind, Matter matter, Story story) {
    return tells(kind, matter, story)
        && isSurrounded(kind, matter)
        && isLongEnough(matter)
        && isFluent(matter)
        && (!isSeenAtOnce(kind, matter, story) || isWorthSeeing(matter, story))
        && !isBesideTheMatter(kind, matter, story)
        && isOfSomebodyKnown(kind, matter, story)
        && isTakenByMost(kind, matter, story);
  }

  /**
   * Whether the stem can tell who somebody is, where only words of theirs are asked about: with no
   * more than a name readers sent back nearly half.
   */
  private static boolean isOfSomebodyKnown(Kind kind, Matter matter, Story story) {
    // of a source it is asked what the passage tells itself
    return kind == Kind.ROLE
        || !OF_FORM.contains(kind)
        || !(matter instanceof Claim claim)
        || Speakers.isKnown(claim.said().speaker(), claim.passage(), story);
  }

  /** Of what a passage tells of a claim, some answers are asked for only on request. */
  private static boolean isTakenByMost(Kind kind, Matter matter, Story story) {
    return switch (kind) {
      case ROLE -> HowNamed.comesUnasked(matter, story);
      case SPEECH_ACT -> KindOfStatement.comesUnasked(matter, story);
      default -> true;
    };
  }

  /**
   * Whether it is asked how words are given that stand alone, or in a short passage: good enough
   * where there are not many questions.
   */
  static boolean isEasilySeen(Kind kind, Matter matter, Story story) {
    return isSeenAtOnce(kind, matter, story)
        || kind == Kind.QUOTE_OR_PARAPHRASE && Words.count(matter.passage().text()) < SHORT;
  }

  /** Of many words that tell something, readers took nine in ten all the same. */
  private static boolean isWorthSeeing(Matter matter, Story story) {
    return Words.count(matter.words()) >= MANY
        && matter instanceof Claim claim
        && !Vague.is(claim, story);
  }

  /**
   * Whether the wrong options would name somebody who speaks of something else in the passage.
   * Readers called such options implausible.
   */
  static boolean isBesideTheMatter(Kind kind, Matter matter, Story story) {
    return matter instanceof Stated stated
        && stated.said() != null
        && !OF_FORM.contains(kind)
        && !stated.isSpokenOf(story);
  }

  /**
   * Whether it is asked of a quotation how it is given, in a passage that reports nothing else: its
   * marks answer. One reader in five sent all such questions back, and took others.
   */
  static boolean isSeenAtOnce(Kind kind, Matter matter, Story story) {
    return kind == Kind.QUOTE_OR_PARAPHRASE
        && matter instanceof Claim claim
        && isWhole(claim)
        && cues(matter.passage(), story) < 2;
  }

  /** How many times a passage tells that somebody says something. */
  private static long cues(Passage passage, Story story) {
    return passage.reports(story).stream()
        .flatMap(one -> one.cue().stream().limit(1))
        .filter(passage::holds)
        .distinct()
        .count();
  }

  /**
   * Whether enough stands around words to ask how they are given, or who says them: in shorter
   * passages it is seen at a glance, but for reported words that are worth something.
   */
  private static boolean isSurrounded(Kind kind, Matter matter) {
    int least =
        switch (kind) {
          case QUOTE_OR_PARAPHRASE -> isReported(matter) && matter.weight() >= ENOUGH ? 0 : SHORT;
          case WHO_SAID -> SHORT_FOR_A_SOURCE;
          default -> 0;
        };
    return Words.count(matter.passage().text()) >= least;
  }

  private static boolean isReported(Matter matter) {
    return matter instanceof Claim claim
        && claim.wording().manner() == Wording.Manner.REPORTED
        && !claim.leaning();
  }

  /** Whether the outlet tells the words, or puts a part of them into its own sentence. */
  static boolean isToldByAnother(Matter matter) {
    return matter instanceof Claim claim && claim.wording().manner() != Wording.Manner.QUOTED;
  }

  /** Whether there are more words than of a shout; what is quoted in part is none. */
  private static boolean isLongEnough(Matter matter) {
    return matter instanceof Claim claim && claim.wording().manner() == Wording.Manner.PHRASE
        || Words.count(matter.words()) >= SHORTEST;
  }

  /**
   * Whether the passage shows what it quotes from end to end. Of others readers sent back more than
   * one in four, of these fewer than one in five.
   */
  static boolean isUncut(Matter matter) {
    return !matter.passage().isExcerpt();
  }

  /**
   * Whether words are what somebody wants to say, without a search for them: "It’s, you know, a
   * gift", "I think I was asked that".
   */
  static boolean isFluent(Matter matter) {
    return !(matter instanceof Claim claim && FILLS.matcher(claim.wording().plain()).find());
  }

  /**
   * Whether words tell enough to be asked about in a way: a whole quotation may say less than words
   * that the outlet puts into its own, and need not be about what the article is about.
   */
  static boolean tells(Kind kind, Matter matter, Story story) {
    if (!(matter instanceof Claim claim)) {
      return true;
    }
    boolean told = !Vague.is(claim, story);
    boolean telling = claim.isTelling(story);
    boolean quoted = isQuotation(claim) && !Vague.isEmpty(claim);
    return switch (kind) {
      case WHO_SAID -> telling && (told || quoted);
      case ROLE ->
          HowNamed.isToldInFull(claim, story) ? !Vague.isEmpty(claim) : told || telling && quoted;
      case CLAIM_OR_FACT, SPEECH_ACT, OCCASION -> told || telling && quoted;
      case QUOTE_OR_PARAPHRASE -> isWhole(claim) ? !Vague.isEmpty(claim) : told && telling;
      default -> told && telling;
    };
  }

  /** Whether words may be asked about in every way. */
  static boolean tellsEnough(Claim claim, Story story) {
    return claim.isTelling(story) && !Vague.is(claim, story);
  }

  /** Whether words say something at all, be it little, or about little. */
  static boolean saysSomething(Matter matter, Story story) {
    return matter instanceof Claim claim
        && claim.weight() >= FAINT
        && (isQuotation(claim) || !Vague.is(claim, story));
  }

  private static boolean isWhole(Claim claim) {
    return claim.wording().manner() == Wording.Manner.QUOTED;
  }

  private static boolean isQuotation(Claim claim) {
    return isWhole(claim) && Words.content(claim.words()).size() >= TELLING;
  }
}
