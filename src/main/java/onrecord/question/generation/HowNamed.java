package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * "What does the passage say outright of the source of the statement …?": name and role, one of
 * them, or nothing. Whoever weighs a claim looks for that first.
 */
final class HowNamed implements QuestionKind {
  @Override
  public Kind kind() {
    return Kind.ROLE;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Matter matter, Story story) {
    return told(matter, story).isPresent() && lead(matter, story).words() != null;
  }

  /** What is told of the source; empty where nobody can be sure. */
  static Optional<SourceTold> told(Matter matter, Story story) {
    return story.tells().source(matter);
  }

  /** The same, not looked up. */
  static Optional<SourceTold> find(Matter matter, Story story) {
    if (matter instanceof Stated stated) {
      return Optional.of(SourceTold.NOTHING).filter(nothing -> stated.said() != null);
    }
    Claim claim = (Claim) matter;
    boolean plain =
        Worth.isMadeThere(claim, story) && claim.wording().manner() != Wording.Manner.PHRASE;
    return plain ? SourceTold.of(claim, story) : Optional.empty();
  }

  /**
   * Whether it is asked without somebody who asks for more. That no role is told is due to the cut
   * more often than not: readers sent back two in three of such.
   */
  static boolean comesUnasked(Matter matter, Story story) {
    return told(matter, story).filter(told -> told != SourceTold.NAME).isPresent();
  }

  /** Whether it has to be found behind or before a name who that is. */
  static boolean isToldInFull(Matter matter, Story story) {
    return told(matter, story).filter(told -> told == SourceTold.NAME_AND_ROLE).isPresent();
  }

  private static Lead lead(Matter matter, Story story) {
    return matter instanceof Claim claim
        ? Lead.withoutRole(claim, story)
        : new Lead(matter.passage(), null, story);
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.passages().drafts(kind(), matter -> of(matter, story));
  }

  static Draft of(Matter matter, Story story) {
    SourceTold told = told(matter, story).orElseThrow();
    String by = matter instanceof Claim claim ? claim.by() : null;
    String why = key(told, by, elsewhere(matter, story), story);
    var asking =
        Asking.single(
            Kind.ROLE,
            lead(matter, story).words()
                + "What does the passage say outright of the source of the statement that it gives in "
                + QuotedWords.of(matter.words())
                + "?",
            options(told, by, why, story),
            List.of(matter.passage().at()),
            why,
            matter.weight(),
            rule(told));
    return matter instanceof Claim claim
        ? new Frame(story).ofPassage(claim.said(), claim.passage().shown(), asking)
        : new Frame(story).ofOutlet(null, matter.passage().shown(), asking);
  }

  private static String elsewhere(Matter matter, Story story) {
    Name speaker = matter instanceof Claim claim ? claim.said().speaker() : null;
    String shown = speaker == null ? "" : Sound.shown(speaker, story);
    boolean more = speaker != null && !shown.equals(speaker.name());
    return more ? " Elsewhere the article has it: " + shown + "." : "";
  }

  private static List<Option> options(SourceTold key, String by, String why, Story story) {
    return FixedOptions.of(
        SourceTold.values(),
        key,
        told ->
            told == SourceTold.NOTHING
                ? told.option + ": " + story.outletItself() + " says so"
                : told.option,
        told -> told == key ? why : not(told, key, by));
  }

  /**
   * @param elsewhere what the article tells of the source outside the passage
   */
  private static String key(SourceTold told, String by, String elsewhere, Story story) {
    return switch (told) {
      case NAME_AND_ROLE -> "The passage names " + by + " and tells the role.";
      case NAME -> "The passage names " + by + " and tells no role." + elsewhere;
      case NO_NAME -> "The passage tells of the source only that it is " + by + ".";
      case NOTHING ->
          "No source is named for these words: they are those of " + story.outlet() + ".";
    };
  }

  private static String not(SourceTold told, SourceTold key, String by) {
    if (key == SourceTold.NOTHING) {
      return switch (told) {
        case NAME_AND_ROLE -> "Neither a name nor a role stands there as the source of the words.";
        case NAME -> "No name stands there as the source of the words.";
        case NO_NAME, NOTHING ->
            "Neither a role nor a group stands there as the source of the words.";
      };
    }
    return switch (told) {
      case NAME_AND_ROLE ->
          key == SourceTold.NAME
              ? "No role of " + by + " stands in the passage."
              : "No name stands there as the source of the words.";
      case NAME ->
          key == SourceTold.NAME_AND_ROLE
              ? "The passage tells the role of " + by + " too."
              : "What stands there as the source is no name.";
      case NO_NAME -> "The passage has the name of " + by + ".";
      case NOTHING -> "The passage gives the words to " + by + ".";
    };
  }

  private static String rule(SourceTold told) {
    return switch (told) {
      case NAME_AND_ROLE -> "role: told with the name";
      case NAME -> "role: not told";
      case NO_NAME -> "role: without a name";
      case NOTHING -> "role: no source";
    };
  }
}
