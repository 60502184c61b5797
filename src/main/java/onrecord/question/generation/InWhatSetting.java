package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "As far as the passage tells, in what setting did X make the statement …?": in writing, to the
 * press, before a gathering, or not told. To whom somebody speaks has to do with what they say.
 */
final class InWhatSetting implements QuestionKind {
  @Override
  public Kind kind() {
    return Kind.OCCASION;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Matter matter, Story story) {
    return told(matter, story).isPresent();
  }

  /** Whether a setting is told. */
  static boolean isTold(Matter matter, Story story) {
    return told(matter, story).filter(told -> told != SettingTold.UNTOLD).isPresent();
  }

  /** What is told of the setting; empty where nobody can be sure. */
  static Optional<SettingTold> told(Matter matter, Story story) {
    return story.tells().setting(matter);
  }

  /** The same, not looked up. */
  static Optional<SettingTold> find(Matter matter, Story story) {
    return matter instanceof Claim claim
            && Worth.isMadeThere(claim, story)
            && !claim.passage().isExcerpt()
        ? SettingBeside.of(claim, story).filter(told -> Lead.of(claim, story).words() != null)
        : Optional.empty();
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.passages().drafts(kind(), matter -> of((Claim) matter, story));
  }

  static Draft of(Claim claim, Story story) {
    SettingTold told = told(claim, story).orElseThrow();
    Lead lead = Lead.of(claim, story);
    String why = "Of where " + claim.by() + " said so, the passage tells this: " + tells(told);
    return new Frame(story)
        .ofPassage(
            claim.said(),
            claim.passage().shown(),
            Asking.single(
                Kind.OCCASION,
                lead.words()
                    + "As far as the passage tells, in what setting did "
                    + lead.name(claim.said().speaker())
                    + " make the statement that it gives in "
                    + QuotedWords.of(claim.words())
                    + "?",
                options(told, why),
                List.of(claim.passage().at()),
                why,
                claim.weight(),
                rule(told)));
  }

  private static List<Option> options(SettingTold key, String why) {
    return FixedOptions.of(
        SettingTold.values(), key, told -> told.option, told -> told == key ? why : not(told));
  }

  private static String tells(SettingTold told) {
    return switch (told) {
      case WRITING -> "it was written.";
      case PRESS -> "it was told to somebody of the press.";
      case GATHERING -> "it was told to people who had come together.";
      case UNTOLD -> "nothing.";
    };
  }

  private static String not(SettingTold told) {
    return switch (told) {
      case WRITING -> "Nothing in the passage tells that the words were written.";
      case PRESS -> "Nobody of the press stands there as the one who was told.";
      case GATHERING -> "No gathering is told of as the one that heard it.";
      case UNTOLD -> "The passage does tell it.";
    };
  }

  private static String rule(SettingTold told) {
    return switch (told) {
      case WRITING -> "occasion: in writing";
      case PRESS -> "occasion: to the press";
      case GATHERING -> "occasion: before a gathering";
      case UNTOLD -> "occasion: not told";
    };
  }
}
