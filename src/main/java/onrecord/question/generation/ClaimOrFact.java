package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * "How does the passage present the words …?": as what the outlet states, or as what somebody
 * claims, left open or not.
 */
final class ClaimOrFact implements QuestionKind {
  /** "We", "you" and "my" are somebody's own: nobody confirms them; "our country" is known. */
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)\\b(?:we|us|you|your|yours|my|me)\\b|\\bI\\b");

  /** What is to come and what somebody is not going to bear is not so yet: nobody confirms it. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|going to|about to|set to)\\b|\\bwon['’]t\\b|['’](?:ll|d)\\b");

  /** "It is so", "she has done it": hardly for others to confirm, and of what, stands before. */
  private static final Pattern LEANS =
      Pattern.compile("(?i)(?:he|she|his|her|they|it|there|this|that|these|those)\\b.*");

  private static final String THAT = " that the passage ";

  /** The passage, and not the outlet: elsewhere the article may tell more. */
  private static final String OPEN = "neither confirms nor rejects";

  @Override
  public Kind kind() {
    return Kind.CLAIM_OR_FACT;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Matter matter, Story story) {
    if (!(matter instanceof Claim claim)) {
      return ((Stated) matter).isWorthTelling() && isOfTheOutlet(matter, story);
    }
    return !claim.leaning()
        && !claim.mayRunOn()
        && claim.isStatement()
        && !LEANS.matcher(claim.words()).matches()
        && !ADDRESSED.matcher(claim.words()).find()
        && !Maxim.is(claim, story)
        && Lead.isPossible(claim, story)
        && (claim.modal() != null
            || !AHEAD.matcher(claim.wording().plain()).find()
                && isSure(new OutletsView(claim, story)));
  }

  private static boolean isSure(OutletsView view) {
    return view.isRejecting() || view.isOpen();
  }

  /** What the outlet tells, with all in the passage introduced, be it worth much or not. */
  static boolean isOfTheOutlet(Matter matter, Story story) {
    return matter instanceof Stated && new Lead(matter.passage(), null, story).words() != null;
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.passages().drafts(kind(), matter -> of(matter, story));
  }

  static Draft of(Matter matter, Story story) {
    return matter instanceof Claim claim ? said(claim, story) : stated((Stated) matter, story);
  }

  /** No source is named for these words: they are the outlet's own. */
  private static Draft stated(Stated one, Story story) {
    String outlet = story.outlet();
    Lead lead = new Lead(one.passage(), null, story);
    String by = lead.name(one.about());
    String not =
        one.said() == null
            ? "The passage tells something about " + by + " and names no source."
            : one.notTheirs(story);
    var options = new ArrayList<Option>();
    String own = "No source is named: these are the words of " + outlet + ".";
    options.add(new Option(fact(story), true, own));
    options.add(new Option(claimed("claim", by, OPEN), false, not));
    options.addAll(unsure(by, "claim", not));
    String why = People.upperFirst(outlet) + " states this in its own voice. " + not;
    return own(
        one, options, why, one.said() == null ? RuleName.FACT_ALONE : "claim_or_fact: fact", story);
  }

  private static Draft own(
      Matter matter, List<Option> options, String why, String rule, Story story) {
    return new Frame(story)
        .ofOutlet(
            null,
            matter.passage().shown(),
            Asking.single(
                Kind.CLAIM_OR_FACT,
                new Lead(matter.passage(), null, story).words() + asked(matter),
                options,
                List.of(matter.passage().at()),
                why,
                matter.weight(),
                rule));
  }

  /** What it would be if the outlet took a side. */
  private static List<Option> unsure(String by, String noun, String why) {
    return List.of(
        new Option(claimed(noun, by, "confirms"), false, why),
        new Option(claimed(noun, by, "rejects"), false, why));
  }

  private static Draft said(Claim claim, Story story) {
    boolean modal = claim.modal() != null;
    boolean two =
        !modal
            && claim.named()
            && !new OutletsView(claim, story).isRejecting()
            && !claim.unmentioned(story).isEmpty();
    Lead lead = two ? Lead.withoutSpeaker(claim, story) : Lead.of(claim, story);
    List<Option> options =
        two
            ? whose(claim, lead, story)
            : modal ? modal(claim, lead, story) : howSure(claim, lead, story);
    return new Frame(story)
        .ofPassage(
            claim.said(),
            claim.passage().shown(),
            Asking.single(
                Kind.CLAIM_OR_FACT,
                lead.words() + asked(claim),
                options,
                List.of(claim.at()),
                claim.rendered(),
                claim.weight(),
                "claim_or_fact: claim"));
  }

  private static String asked(Matter matter) {
    return "How does the passage present " + QuotedWords.of(matter.words()) + "?";
  }

  /** Two people are in the passage: which of them claims it, and does the other reject it? */
  private static List<Option> whose(Claim claim, Lead lead, Story story) {
    Name speaker = claim.said().speaker();
    Name other = claim.unmentioned(story).get(0);
    Act act = claim.act();
    Act opposite =
        act == Act.DENIAL
            ? Act.CLAIM
            : act.surelyNot(claim.words()).stream().findFirst().orElse(Act.DOUBT);
    // A name that only the key has in common with the stem would tell.
    boolean own =
        act != Act.DENIAL && opposite != Act.DENIAL
            || lead.words().contains(speaker.name())
            || claim.words().hashCode() % 2 == 0;
    Name turned = own ? speaker : other;
    String not = People.upperFirst(story.people.withArticle(turned)) + " is not reported to do so.";
    String no = "The passage names " + story.people.withArticle(other) + ", but not as the source.";
    return List.of(
        new Option(
            "As " + act.by() + lead.name(speaker),
            true,
            "The passage gives it to " + claim.by() + "."),
        new Option("As " + act.by() + lead.name(other), false, no),
        new Option("As " + opposite.by() + lead.name(turned), false, not),
        new Option(fact(story), false, named(claim, story)));
  }

  /** What will be or should be has not happened, and the outlet does not say so itself. */
  private static List<Option> modal(Claim claim, Lead lead, Story story) {
    String happens = claim.modal() + " happen";
    String outlet = story.outlet();
    String by = claim.by();
    String speaker = lead.name(claim.said().speaker());
    boolean several = claim.areSeveral();
    String says = several ? " say " : " says ";
    String contrary =
        claim.modal().equals("will")
            ? several ? " rule out" : " rules out"
            : several ? " oppose" : " opposes";
    String not =
        People.upperFirst(by) + (several ? " do" : " does") + " not speak of what has happened.";
    return List.of(
        new Option(
            "As something that " + speaker + says + happens,
            true,
            "It is what " + by + says.stripTrailing() + "."),
        new Option("As something that " + speaker + says + "has happened", false, not),
        new Option("As something that " + speaker + contrary, false, "It is the other way round."),
        new Option("As something that " + outlet + " says " + happens, false, named(claim, story)));
  }

  /** One speaker: does the outlet confirm or reject it, or neither? */
  private static List<Option> howSure(Claim claim, Lead lead, Story story) {
    String outlet = story.outlet();
    boolean rejected = new OutletsView(claim, story).isRejecting();
    String why =
        rejected
            ? "A word of "
                + outlet
                + " rejects what "
                + claim.by()
                + (claim.areSeveral() ? " say." : " says.")
            : People.upperFirst(outlet)
                + " only reports that "
                + claim.by()
                + (claim.areSeveral() ? " say so." : " says so.");
    var open = new Option(claimed(claim, OPEN, lead), !rejected, why);
    var turned = new Option(claimed(claim, "rejects", lead), rejected, why);
    var agreed = new Option(claimed(claim, "confirms", lead), false, why);
    var fact = new Option(fact(story), false, named(claim, story));
    return rejected ? List.of(turned, open, agreed, fact) : List.of(open, turned, agreed, fact);
  }

  private static String claimed(Claim claim, String how, Lead lead) {
    return "As " + claim.act().by() + lead.name(claim.said().speaker()) + THAT + how;
  }

  private static String claimed(String noun, String by, String how) {
    return "As a " + noun + " by " + by + THAT + how;
  }

  private static String fact(Story story) {
    // as long as the key that leaves it open, which would else stand out
    return "As a statement that "
        + story.outlet()
        + " makes "
        + story.inOwnVoice()
        + ", without a source";
  }

  private static String named(Claim claim, Story story) {
    return People.upperFirst(story.outlet()) + " names " + claim.by() + " as the source.";
  }
}
