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
          "what_about: changed clause",
          "complete_quote: noun phrase",
          "role: position",
          "which_said: positions",
          "speech_act: verb alone",
          "number: said",
          "number: figure said",
          "number: typed",
          "number: year",
          "fact: office",
          "fact: who",
          "fact: who, in its words",
          "occasion: reported words",
          "occasion: quotation");

  /** About its passage, and still on nothing that the headline tells. */
  private static final String FACT_ALONE = "claim_or_fact: fact alone";

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
            ? story.line != null || !draft.rule().equals(FACT_ALONE)
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
