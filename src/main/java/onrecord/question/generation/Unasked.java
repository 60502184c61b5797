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
  /**
   * What readers sent back nearly always, a number or a word of it changed: it comes for words that
   * somebody marked only, where nothing else may be found to ask.
   */
  private static final Set<String> FOR_A_PASSAGE =
      Set.of(
          RuleName.CHANGED_CLAUSE,
          RuleName.ROLE_POSITION,
          RuleName.VERB_ALONE,
          RuleName.VERB_AND_CONTENT);

  private static final Set<String> HELD_BACK =
      Set.of(
          RuleName.NOUN_PHRASE,
          RuleName.WHICH_POSITIONS,
          RuleName.NUMBER_SAID,
          RuleName.FIGURE_SAID,
          RuleName.NUMBER_TYPED,
          RuleName.YEAR_TYPED,
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

  /** Whether it comes when somebody asks for more of an article than comes unasked. */
  static boolean isWorthMore(Draft draft) {
    return !FOR_A_PASSAGE.contains(draft.rule());
  }

  boolean allows(Draft draft) {
    return isWorthMore(draft)
        && !HELD_BACK.contains(draft.rule())
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
