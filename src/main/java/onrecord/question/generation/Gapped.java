package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "The Ledger reported: "The council sold the bridge in ____." Which year belongs in the gap?": a
 * sentence of the outlet's own word for word, under the sentence that tells what it is about.
 */
final class Gapped implements QuestionKind {
  private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d.,]*\\d)?");

  @Override
  public Kind kind() {
    return Kind.FACT;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var drafts = new ArrayList<Draft>();
    for (Voiced told :
        Stream.concat(Voiced.of(story).stream(), Relayed.of(story).stream()).toList()) {
      drafts.addAll(of(told, story));
    }
    if (story.wanted != Story.Wanted.UNASKED) {
      story.narrated().forEach(told -> drafts.addAll(of(told, story)));
    }
    return drafts;
  }

  /** One at most: what is asked for in one gap would stand in the sentence of the other. */
  private static List<Draft> of(Voiced told, Story story) {
    return gaps(told, story).flatMap(gap -> draft(gap, told, story).stream()).limit(1).toList();
  }

  /**
   * Numbers of the outlet's own come on request only, of whole sentences; the places and dates that
   * these tell by the way readers seldom took (4 of 16).
   */
  private static Stream<Gap> gaps(Voiced told, Story story) {
    List<List<Gap>> gaps =
        told.requested()
            ? List.of(GapTally.in(told), GapNumbers.in(told))
            : List.of(
                GapPlaces.in(told, story),
                GapDates.in(told, story.document().published()),
                told.said() == null ? List.of() : GapNumbers.in(told));
    return gaps.stream().flatMap(List::stream);
  }

  private static Optional<Draft> draft(Gap gap, Voiced told, Story story) {
    Passage above = Above.of(gap, told, isPlaced(told, story), story);
    boolean placed = above != null || isPlaced(told, story) && Above.isClear(told, story);
    // Somebody who asks for more has the article at hand and edits what only it explains.
    boolean dangling =
        !(told.requested() && above != null)
            && Definite.dangles(gap.without(told), above == null ? "" : above.text(), story);
    if (!placed || dangling || told.requested() && isGivenAway(gap, told, story)) {
      return Optional.empty();
    }
    String people = Known.introduced(told.words(), told.at(), above, story);
    if (people == null) {
      return Optional.empty();
    }
    boolean next = above != null && told.follows(above, story);
    String outlet = People.upperFirst(story.outlet());
    String said = outlet.equals(story.outlet()) ? "reported" : "said";
    String stem =
        people
            + outlet
            + (next ? " went on: " : above == null ? " " + said + ": " : " also " + said + ": ")
            + told.gapped(gap.start(), gap.end())
            + " Which "
            + gap.asked()
            + (gap.isSeveral() ? " belong" : " belongs")
            + " in the gap?";
    String passage = above == null ? null : above.shown();
    Item item = Item.single(options(gap, told, outlet));
    List<Option> spares = spares(gap, told, above);
    double weight = Weight.rounded(told.weight());
    if (told.said() != null) {
      return Optional.of(
          new Frame(story)
              .ofPassage(
                  told.said(),
                  passage,
                  new Asking(
                      gap.kind() == Kind.NUMBER ? Kind.NUMBER : Kind.WHAT_ABOUT,
                      stem,
                      item,
                      List.of(told.at()),
                      told.words() + ".",
                      weight,
                      gap.rule().replaceFirst(".*: ", "reported: ")))
              .withSpares(spares));
    }
    return Optional.of(
        new Frame(story)
            .ofOutlet(
                Told.dayOf(told.at(), story),
                passage,
                new Asking(
                    gap.kind(),
                    stem,
                    item,
                    List.of(told.at()),
                    outlet + " states: \"" + told.words() + ".\"",
                    weight,
                    gap.rule()))
            .withSpares(spares));
  }

  /** "410m" in the headline tells the number. */
  private static boolean isGivenAway(Gap gap, Voiced told, Story story) {
    Set<String> shown = numbers(story.contextLine.of());
    return numbers(gap.key(told)).stream().anyMatch(shown::contains);
  }

  private static Set<String> numbers(String words) {
    return words == null
        ? Set.of()
        : DIGITS.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static List<Option> options(Gap gap, Voiced told, String outlet) {
    String key = gap.key(told);
    var options = new ArrayList<Option>();
    options.add(new Option(key, true, outlet + " has these words in this sentence."));
    gap.others().forEach(other -> options.add(wrong(other, key)));
    return options;
  }

  /** Those that the sentence above does not name. */
  private static List<Option> spares(Gap gap, Voiced told, Passage above) {
    return gap.spares().stream()
        .filter(other -> above == null || !Words.contains(above.text(), other))
        .limit(Offered.SPARES)
        .map(other -> wrong(other, gap.key(told)))
        .toList();
  }

  private static Option wrong(String other, String key) {
    return new Option(other, false, "In the sentence stands “" + key + "”.");
  }

  /** Whether a name says whom or what it is about. */
  private static boolean isPlaced(Voiced told, Story story) {
    return Token.of(told.words()).stream()
        .anyMatch(token -> token.isCapital() && story.people.isProper(token.text()));
  }
}
