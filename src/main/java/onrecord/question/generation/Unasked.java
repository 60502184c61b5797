package onrecord.question.generation;

import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;

/**
 * What is drafted without being asked for. What a rule makes of little use comes only when a
 * teacher asks for a passage, and what asks from memory only under a story line that somebody
 * confirmed: a headline seldom tells what such a question is about.
 */
final class Unasked {
  private static final Set<String> HELD_BACK =
      Set.of(
          RuleName.CHANGED_CLAUSE,
          RuleName.NOUN_PHRASE,
          RuleName.ROLE_POSITION,
          RuleName.WHICH_POSITIONS,
          RuleName.VERB_ALONE,
          RuleName.NUMBER_SAID,
          RuleName.FIGURE_SAID,
          RuleName.NUMBER_TYPED,
          RuleName.YEAR_TYPED,
          RuleName.OFFICE,
          RuleName.WHO_DID_IT,
          RuleName.DOER,
          RuleName.OCCASION_OF_REPORT,
          RuleName.OCCASION_OF_QUOTATION);

  private final Story story;
  private final boolean personal;
  private final Memorable memorable;

  Unasked(Story story) {
    this.story = story;
    this.personal = Byline.isPersonal(story.text());
    this.memorable = new Memorable(story);
  }

  boolean allows(Draft draft) {
    return !HELD_BACK.contains(draft.rule())
        && !isOfAnotherVoice(draft)
        && (draft.asksAboutPassage()
            // about its passage, and still on nothing that the headline tells
            ? story.line != null || !draft.rule().equals(RuleName.FACT_ALONE)
            : story.line != null && memorable.is(draft));
  }

  /** What a writer tells is no fact to be learned, be it in a newspaper. */
  private boolean isOfAnotherVoice(Draft draft) {
    return personal
        && !draft.asksAboutPassage()
        && (draft.stem().contains(story.outlet())
            || draft.item().options().stream().anyMatch(this::speaksOfTheOutlet));
  }

  private boolean speaksOfTheOutlet(Option option) {
    return option.text().contains(story.outlet());
  }
}
