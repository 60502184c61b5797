package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "What does the passage say outright of when and where the statement was made …?": both, one of
 * them or neither. A claim without a day or an occasion is hard to check. It comes on request.
 */
final class WhenAndWhere implements QuestionKind {
  @Override
  public Kind kind() {
    return Kind.OCCASION;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Matter matter, Story story) {
    // nobody gets it who has not asked
    return story.wanted != Story.Wanted.UNASKED && told(matter, story).isPresent();
  }

  /** Whether a day, a place or an occasion is told. */
  static boolean isTold(Matter matter, Story story) {
    return told(matter, story).filter(told -> told != OccasionTold.NEITHER).isPresent();
  }

  /** What is told of the occasion; empty where nobody can be sure. */
  static Optional<OccasionTold> told(Matter matter, Story story) {
    return story.tells().occasion(matter);
  }

  /** The same, not looked up. */
  static Optional<OccasionTold> find(Matter matter, Story story) {
    return matter instanceof Claim claim
            && Worth.isMadeThere(claim, story)
            && !claim.mayRunOn()
            && !claim.passage().isExcerpt()
        ? OccasionTold.of(claim, story).filter(told -> Lead.of(claim, story).words() != null)
        : Optional.empty();
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.passages().drafts(kind(), matter -> of((Claim) matter, story));
  }

  static Draft of(Claim claim, Story story) {
    OccasionTold told = told(claim, story).orElseThrow();
    String why =
        "Of when and where " + claim.by() + " said so, the passage tells this: " + tells(told);
    return new Frame(story)
        .ofPassage(
            claim.said(),
            claim.passage().shown(),
            Asking.single(
                Kind.OCCASION,
                Lead.of(claim, story).words()
                    + "What does the passage say outright of when and where the statement was made that"
                    + " it gives in "
                    + QuotedWords.of(claim.words())
                    + "?",
                options(told, why),
                List.of(claim.passage().at()),
                why,
                claim.weight(),
                rule(told)));
  }

  private static List<Option> options(OccasionTold key, String why) {
    return FixedOptions.of(
        OccasionTold.values(),
        key,
        told -> told.option,
        told -> told == key ? why : not(told, key));
  }

  private static String tells(OccasionTold told) {
    return switch (told) {
      case WHEN_AND_WHERE -> "a day, and where or on what occasion.";
      case WHEN -> "a day, and nothing else.";
      case WHERE -> "where or on what occasion, and no day.";
      case NEITHER -> "nothing.";
    };
  }

  private static String not(OccasionTold told, OccasionTold key) {
    boolean day = key == OccasionTold.WHEN || key == OccasionTold.WHEN_AND_WHERE;
    boolean place = key == OccasionTold.WHERE || key == OccasionTold.WHEN_AND_WHERE;
    return switch (told) {
      case WHEN_AND_WHERE ->
          day
              ? "No place or occasion stands there with it."
              : place ? "No day stands there with it." : "The passage tells neither of them.";
      case WHEN ->
          day ? "The occasion is told as well." : "The passage tells no day on which it was said.";
      case WHERE ->
          place
              ? "The day is told as well."
              : "The passage tells no place or occasion at which it was said.";
      case NEITHER -> day ? "The passage tells the day." : "The passage tells the occasion.";
    };
  }

  private static String rule(OccasionTold told) {
    return switch (told) {
      case WHEN_AND_WHERE -> "occasion: day and place told";
      case WHEN -> "occasion: day told";
      case WHERE -> "occasion: place told";
      case NEITHER -> "occasion: not told";
    };
  }
}
