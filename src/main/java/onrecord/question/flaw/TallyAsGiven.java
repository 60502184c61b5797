package onrecord.question.flaw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.question.item.Format;
import onrecord.statement.extraction.NumberWords;

/** "19 to 14" is not "14 to 19": votes and goals stand in the order of the evidence. */
final class TallyAsGiven implements Check {
  private static final Pattern TALLY =
      Pattern.compile(
          "(?<![\\d.,])(\\d+)(?: (?:votes|goals|points|seats))?(?: to |[-–:])(\\d+)(?![\\d.,]*\\d| ?%)");

  private static final Pattern VOTE =
      Pattern.compile("\\bby (\\d+)(?: votes)? to (\\d+)(?![\\d.,]*\\d| ?%)");

  /** "Voted against", "opposed it"; "spoke for a tram" is no vote. */
  private static final String AGAINST =
      "(?:vot(?:ed?|es|ing)|were|was|came out|raised [^ ]{3,8} hands?) (?:\\p{L}+ ){0,2}?against|opposed|votes? (?:went |were )?against";

  private static final String IN_FAVOUR =
      "(?:vot(?:ed?|es|ing)|were|was|came out|raised [^ ]{3,8} hands?) (?:\\p{L}+ ){0,2}?(?:for|in favou?r)|supported|backed|votes? (?:went |were )?(?:for|in favou?r)";

  /** "How many councillors voted against". */
  private static final Pattern ASKS_AGAINST =
      Pattern.compile("(?i)\\bhow many [^?]*\\b(?:" + AGAINST + ")\\b");

  private static final Pattern ASKS_FOR =
      Pattern.compile("(?i)\\bhow many [^?]*\\b(?:" + IN_FAVOUR + ")\\b");

  /** "17 councillors voted against". */
  private static final Pattern TELLS_AGAINST =
      Pattern.compile("(?i)\\b(\\d+) (?:[\\p{L}-]+ ){0,6}?(?:" + AGAINST + ")\\b");

  private static final Pattern TELLS_FOR =
      Pattern.compile("(?i)\\b(\\d+) (?:[\\p{L}-]+ ){0,6}?(?:" + IN_FAVOUR + ")\\b");

  /** "By 21 votes to 17", "voted 21-17", "a vote of 21 to 17". */
  private static final Pattern VOTED =
      Pattern.compile(
          "\\b(?:by|voted|votes? of) (\\d+)(?: votes)?(?: to |[-–])(\\d+)(?![\\d.,]*\\d| ?%)");

  /** The first number of a vote is that of those who won it. */
  private static final Pattern WON =
      Pattern.compile(
          "(?i)\\b(?:approv|pass(?:ed|es|ing)|adopt|back(?:ed|s|ing)|endors|accept|agree|support|in favou?r|carried)\\p{L}*");

  private static final Pattern DECIDED = Pattern.compile("(?i)\\bvot(?:ed|es)\\b");

  private static final Pattern LOST =
      Pattern.compile(
          "(?i)\\b(?:reject|defeat|declin|refus|fail|oppos|throw|threw|turn(?:ed|s)? down|voted? down|against|block|veto|struck|lost)\\p{L}*");

  private static final String TURNED = "The evidence has it the other way round: ";
  private static final String SIDE = "In the evidence so many voted on the other side.";

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null) {
      return List.of();
    }
    if (draft.item().format() == Format.TRUEFALSE) {
      return draft.item().isMarkedTrue() && isOtherSide(sides(draft.stem()), draft)
          ? List.of(Flaw.reject("wrong_number", SIDE))
          : stated(draft);
    }
    return isOtherSide(asked(draft), draft)
        ? List.of(Flaw.reject("wrong_key", SIDE))
        : answered(draft);
  }

  /** How many voted against is asked, and the key is the number of those who voted for it. */
  private static boolean isOtherSide(Optional<Tally> asked, Draft draft) {
    String evidence = draft.evidence().text();
    var votes = found(VOTED, evidence);
    boolean lost = LOST.matcher(evidence).find();
    boolean won = WON.matcher(evidence).find() || !lost && DECIDED.matcher(evidence).find();
    if (votes.size() != 1 || won == lost || votes.get(0).isEven()) {
      return false;
    }
    Tally first = votes.get(0);
    // the winners may be told last: "lost by 17 votes to 21"
    Tally winners = first.isLess() ? first.turned() : first;
    Tally told = won ? winners : winners.turned();
    return asked
        .filter(tally -> told.second.equals(tally.first) || told.first.equals(tally.second))
        .isPresent();
  }

  /** The number that the key gives of those who voted for it, or of those against it. */
  private static Optional<Tally> asked(Draft draft) {
    boolean against = ASKS_AGAINST.matcher(draft.stem()).find();
    var keys = draft.item().rightAnswers();
    if (keys.size() != 1 || against == ASKS_FOR.matcher(draft.stem()).find()) {
      return Optional.empty();
    }
    var numbers = Placing.numbers(keys.get(0));
    return numbers.stream()
        .filter(number -> numbers.size() == 1)
        .map(number -> against ? new Tally("", number) : new Tally(number, ""))
        .findFirst();
  }

  /** The same of a statement: "17 councillors voted against". */
  private static Optional<Tally> sides(String stem) {
    String stated = NumberWords.inFigures(stem);
    var against = TELLS_AGAINST.matcher(stated);
    var inFavour = TELLS_FOR.matcher(stated);
    boolean no = against.find();
    boolean yes = inFavour.find();
    return no == yes
        ? Optional.empty()
        : Optional.of(no ? new Tally("", against.group(1)) : new Tally(inFavour.group(1), ""));
  }

  /**
   * "By eight to seven" is not true where the evidence has nine to six; six to nine may be the view
   * of who lost.
   */
  private static List<Flaw> stated(Draft draft) {
    var told = votes(draft.evidence().text());
    return votes(draft.item().isMarkedTrue() ? draft.stem() : "").stream()
        .filter(vote -> !told.isEmpty() && !told.contains(vote))
        .limit(1)
        .map(
            vote ->
                told.contains(vote.turned())
                    ? Flaw.warn("wrong_number", TURNED + vote.turned() + ".")
                    : Flaw.reject("wrong_number", "The evidence has " + told.get(0) + "."))
        .toList();
  }

  private static List<Flaw> answered(Draft draft) {
    var told = tallies(draft.evidence().text());
    return draft.item().rightAnswers().stream()
        .flatMap(key -> tallies(key).stream())
        .filter(key -> !told.contains(key) && told.contains(key.turned()))
        .limit(1)
        .map(key -> Flaw.reject("wrong_key", TURNED + key.turned() + "."))
        .toList();
  }

  private record Tally(String first, String second) {
    boolean isLess() {
      return number(first).compareTo(number(second)) < 0;
    }

    private static BigDecimal number(String digits) {
      return new BigDecimal(digits.replace(",", ""));
    }

    Tally turned() {
      return new Tally(second, first);
    }

    boolean isEven() {
      return first.equals(second);
    }

    @Override
    public String toString() {
      return first + " to " + second;
    }
  }

  private static List<Tally> tallies(String words) {
    return found(TALLY, words);
  }

  /** Those that are surely none of seasons, of hours or of goals at half-time. */
  private static List<Tally> votes(String words) {
    return found(VOTE, words);
  }

  private static List<Tally> found(Pattern tally, String words) {
    return tally
        .matcher(Digits.withoutSeparators(NumberWords.inFigures(words)))
        .results()
        .map(TallyAsGiven::tally)
        .toList();
  }

  private static Tally tally(MatchResult found) {
    return new Tally(found.group(1), found.group(2));
  }
}
