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

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null) {
      return List.of();
    }
    var told = tallies(draft.evidence().text());
    return draft.item().format() == Format.TRUEFALSE ? stated(draft, told) : answered(draft, told);
  }

  /** "By eight to seven" is not true where the evidence has nine to six. */
  private static List<Flaw> stated(Draft draft, List<Tally> told) {
    return tallies(draft.item().isMarkedTrue() ? draft.stem() : "").stream()
        .filter(tally -> !told.isEmpty() && !told.contains(tally))
        .filter(tally -> !told.contains(tally.turned()) || told.size() == 1)
        .limit(1)
        .map(tally -> Flaw.reject("wrong_number", "The evidence has " + told.get(0) + "."))
        .toList();
  }

  private static List<Flaw> answered(Draft draft, List<Tally> told) {
    return draft.item().rightAnswers().stream()
        .flatMap(key -> tallies(key).stream())
        .filter(key -> !told.contains(key) && told.contains(key.turned()))
        .limit(1)
        .map(
            key ->
                Flaw.reject(
                    "wrong_key", "The evidence has it the other way round: " + key.turned() + "."))
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
    return TALLY
        .matcher(Digits.withoutSeparators(NumberWords.inFigures(words)))
        .results()
        .map(TallyAsGiven::tally)
        .toList();
  }

  private static Tally tally(MatchResult found) {
    return new Tally(found.group(1), found.group(2));
  }
}
