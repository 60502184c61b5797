package onrecord.question.flaw;

import java.util.List;
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

  private static final String TURNED = "The evidence has it the other way round: ";

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null) {
      return List.of();
    }
    return draft.item().format() == Format.TRUEFALSE ? stated(draft) : answered(draft);
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
    Tally turned() {
      return new Tally(second, first);
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
