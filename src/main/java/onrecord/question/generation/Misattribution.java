package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * "Somebody sums up the sentence by saying that Mayor Roe wants the toll. Which correction is
 * right?": the wrong summary takes a claim as a fact, or gives it to somebody else in the sentence.
 */
final class Misattribution implements QuestionKind {
  private static final int FEWEST_OPTIONS = 3;

  @Override
  public Kind kind() {
    return Kind.MISATTRIBUTION;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  /** Somebody else in the sentence could be taken for the speaker. */
  static boolean fits(Claim claim) {
    return claim.named()
        && claim.clause() != null
        && claim.isLeftOpen()
        && !claim.others().isEmpty()
        && !(claim.said().isDirect() && claim.clause().contains("\""));
  }

  @Override
  public List<Draft> drafts(Story story) {
    var drafts = new ArrayList<Draft>();
    for (Claim claim : story.passages().of(kind())) {
      Draft draft = of(claim, story);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  static Draft of(Claim claim, Story story) {
    Draft swapped = swapped(claim, story);
    return swapped == null ? asFact(claim, story) : swapped;
  }

  /** The summary drops the speaker: who says so, or who says the opposite? */
  private static Draft asFact(Claim claim, Story story) {
    Name speaker = claim.said().speaker();
    Name other = Passages.shuffled(claim.others(), claim.clause()).get(0);
    Act act = claim.act();
    Lead lead = claim.lead(story);
    Act opposite = act.opposite(claim.passage().text());
    String own = "The sentence reports it from " + speaker.name() + ", not as a fact.";
    String not = "The sentence names " + other.name() + ", but not as the source.";
    String turned = speaker.name() + " is not reported to do so.";
    var options =
        List.of(
            option(speaker, act, true, own, lead),
            option(other, act, false, not, lead),
            option(speaker, opposite, false, turned, lead),
            option(other, opposite, false, not, lead));
    String stem =
        "Somebody sums up the sentence by stating as a fact that "
            + claim.clause()
            + ". Which correction is right?";
    return draft(claim, stem, options, "misattribution: claim taken as a fact", story);
  }

  private static Option option(Name by, Act act, boolean right, String why, Lead lead) {
    String text = "The sentence reports that " + lead.within(by) + " " + act.verb + " this.";
    return new Option(text, right, why);
  }

  /**
   * The summary gives the words to somebody whom they are not about; null where there is nobody.
   */
  private static Draft swapped(Claim claim, Story story) {
    List<Name> free =
        Passages.shuffled(claim.others(), claim.clause()).stream()
            .filter(name -> !story.people.mentions(claim.clause(), name))
            .toList();
    if (free.isEmpty()) {
      return null;
    }
    Name wrong = free.get(0);
    Lead lead = claim.lead(story);
    Name speaker = claim.said().speaker();
    var options = new ArrayList<Option>();
    options.add(
        new Option(
            "It was " + lead.within(speaker) + " who said so.",
            true,
            "The sentence gives the words to " + speaker.name() + "."));
    for (Name other : claim.others()) {
      if (!other.equals(wrong) && options.size() < FEWEST_OPTIONS - 1) {
        String why = "The sentence names " + other.name() + ", but not as the source.";
        options.add(new Option("It was " + lead.within(other) + " who said so.", false, why));
      }
    }
    options.add(
        new Option(
            "It was " + story.outlet() + " that stated it as a fact.",
            false,
            "The sentence names its source."));
    if (options.size() < FEWEST_OPTIONS) {
      return null;
    }
    String stem =
        "Somebody sums up the sentence by saying that "
            + lead.within(wrong)
            + " said that "
            + claim.clause()
            + ". Which correction is right?";
    return draft(claim, stem, options, "misattribution: speakers swapped", story);
  }

  private static Draft draft(
      Claim claim, String stem, List<Option> options, String rule, Story story) {
    String lead = claim.lead(story).words();
    return lead == null
        ? null
        : new Frame(story)
            .draft(
                Kind.MISATTRIBUTION,
                claim.said(),
                claim.passage().shown(),
                lead + stem,
                Item.single(options),
                List.of(claim.at()),
                claim.rendered(),
                claim.weight(story),
                rule);
  }
}
