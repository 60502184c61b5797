package onrecord.question.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * "How does the sentence present the statement that the toll would stay?": as what the outlet
 * states, or as what somebody claims, left open or not.
 */
final class ClaimOrFact implements QuestionKind {
  private static final double WORTH_ALONE = 0.48;
  private static final double WORTH = 0.42;

  @Override
  public Kind kind() {
    return Kind.CLAIM_OR_FACT;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Claim claim, Story story) {
    // With one speaker it takes a weighty claim to be worth the question.
    double worth = claim.others().isEmpty() && claim.modal() == null ? WORTH_ALONE : WORTH;
    boolean slight = claim.weight(story) < worth;
    return claim.outlets() != null
        || !slight && claim.modal() != null
        || !slight && claim.words() != null && (claim.isRejected() || claim.isLeftOpen());
  }

  @Override
  public List<Draft> drafts(Story story) {
    var drafts = new ArrayList<Draft>();
    for (Claim claim : story.passages().of(kind())) {
      if (claim.lead(story).words() == null) {
        continue;
      }
      if (claim.outlets() != null) {
        drafts.add(stated(claim, story));
      } else {
        boolean modal = claim.modal() != null;
        boolean two = !modal && claim.named() && !claim.others().isEmpty() && !claim.isRejected();
        drafts.add(
            said(
                claim,
                two ? whose(claim, story) : modal ? modal(claim, story) : howSure(claim, story),
                story));
      }
    }
    for (Unnamed one : story.passages().unnamed()) {
      if (new Lead(one.passage(), null, null, story).words() != null) {
        drafts.add(unnamed(one, story));
      }
    }
    for (Stated one : story.passages().stated()) {
      if (new Lead(one.passage(), null, null, story).words() != null) {
        drafts.add(alone(one, story));
      }
    }
    return drafts;
  }

  /** Nobody by name says so, and still it is not the outlet that does. */
  private static Draft unnamed(Unnamed one, Story story) {
    String outlet = story.outlet();
    String by = "As a claim by " + one.source() + ", ";
    String why = People.upperFirst(outlet) + " only reports what " + one.source() + " said.";
    var options =
        List.of(
            new Option(by + "neither confirmed nor rejected", true, why),
            new Option(by + "confirmed by " + outlet, false, why),
            new Option(by + "rejected by " + outlet, false, why),
            new Option(fact(story), false, People.upperFirst(outlet) + " names a source."));
    String lead = new Lead(one.passage(), null, null, story).words();
    return new Frame(story)
        .draft(
            Kind.CLAIM_OR_FACT,
            (LocalDate) null,
            one.passage().shown(),
            lead + "How does the sentence present the words “" + flat(one.words()) + "”?",
            Item.single(options),
            List.of(one.passage().at()),
            why + " " + People.upperFirst(new Frame(story).reportedBy()) + ".",
            one.weight(),
            "claim_or_fact: unnamed source");
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** Nobody is reported in the sentence at all. */
  private static Draft alone(Stated one, Story story) {
    String outlet = story.outlet();
    Lead lead = new Lead(one.passage(), null, null, story);
    String by = "As a claim by " + lead.name(one.about()) + ", ";
    String not =
        "The sentence tells something about " + one.about().name() + " and names no source.";
    var options =
        List.of(
            new Option(
                fact(story), true, "No source is named: the words are those of " + outlet + "."),
            new Option(by + "neither confirmed nor rejected", false, not),
            new Option(by + "confirmed by " + outlet, false, not),
            new Option(by + "rejected by " + outlet, false, not));
    return new Frame(story)
        .draft(
            Kind.CLAIM_OR_FACT,
            (LocalDate) null,
            one.passage().shown(),
            lead.words() + "How does the sentence present the words “" + one.words() + "”?",
            Item.single(options),
            List.of(one.passage().at()),
            not + " " + People.upperFirst(new Frame(story).reportedBy()) + ".",
            one.weight(),
            "claim_or_fact: fact alone");
  }

  /** The sentence reports somebody, but these words of it are the outlet's own. */
  private static Draft stated(Claim claim, Story story) {
    String outlet = story.outlet();
    String own = "No source is named for these words: they are those of " + outlet + ".";
    String not = claim.said().by() + " is the source of other words in the sentence.";
    var options =
        List.of(
            new Option(fact(story), true, own),
            new Option(claimed(claim, "neither confirmed nor rejected", story), false, not),
            new Option(claimed(claim, "confirmed by " + outlet, story), false, not),
            new Option(claimed(claim, "rejected by " + outlet, story), false, not));
    String words = claim.outlets().in(story.text()).replaceAll("\\s+", " ");
    return new Frame(story)
        .draft(
            Kind.CLAIM_OR_FACT,
            claim.said().day(),
            claim.passage().shown(),
            stem(claim, "the words “" + words + "”?", story),
            Item.single(options),
            List.of(claim.passage().at()),
            People.upperFirst(outlet)
                + " states this in its own voice. "
                + not
                + " "
                + People.upperFirst(new Frame(story).reportedBy())
                + ".",
            claim.weight(story),
            "claim_or_fact: fact");
  }

  /** Two people are in the sentence: which of them claims it, and does the other reject it? */
  private static List<Option> whose(Claim claim, Story story) {
    Name speaker = claim.said().speaker();
    Name other = Passages.shuffled(claim.others(), claim.words()).get(0);
    Lead lead = claim.lead(story);
    Act act = claim.act();
    // A name that only the key has in common with the stem would tell.
    boolean own = lead.words().contains(speaker.name()) || claim.words().hashCode() % 2 == 0;
    Name turned = own ? speaker : other;
    Act opposite = act.opposite(claim.passage().text());
    String not = turned.name() + " is not reported to do so.";
    String no = "The sentence names " + other.name() + ", but not as the source.";
    return List.of(
        new Option(
            "As " + act.by() + lead.name(speaker),
            true,
            "The sentence gives it to " + speaker.name() + "."),
        new Option("As " + act.by() + lead.name(other), false, no),
        new Option("As " + opposite.by() + lead.name(turned), false, not),
        new Option(fact(story), false, named(claim, story)));
  }

  /** What will be or should be has not happened, and the outlet does not say so itself. */
  private static List<Option> modal(Claim claim, Story story) {
    String happens = claim.modal() + " happen";
    String outlet = story.outlet();
    String by = claim.said().by();
    String speaker = claim.lead(story).within(claim.said().speaker());
    String contrary = claim.modal().equals("will") ? " rules out" : " opposes";
    String not = by + " does not speak of what has happened.";
    return List.of(
        new Option(
            "As something that " + speaker + " says " + happens,
            true,
            "It is what " + by + " says."),
        new Option("As something that " + speaker + " says has happened", false, not),
        new Option("As something that " + speaker + contrary, false, "It is the other way round."),
        new Option("As something that " + outlet + " says " + happens, false, named(claim, story)));
  }

  /** One speaker: does the outlet confirm or reject it, or neither? */
  private static List<Option> howSure(Claim claim, Story story) {
    String outlet = story.outlet();
    boolean rejected = claim.isRejected();
    String why =
        rejected
            ? "A word of " + outlet + " rejects what " + claim.said().by() + " says."
            : People.upperFirst(outlet) + " only reports that " + claim.said().by() + " says so.";
    var open = new Option(claimed(claim, "neither confirmed nor rejected", story), !rejected, why);
    var turned = new Option(claimed(claim, "rejected by " + outlet, story), rejected, why);
    var agreed = new Option(claimed(claim, "confirmed by " + outlet, story), false, why);
    var fact = new Option(fact(story), false, named(claim, story));
    return rejected ? List.of(turned, open, agreed, fact) : List.of(open, turned, agreed, fact);
  }

  private static String claimed(Claim claim, String how, Story story) {
    return "As "
        + claim.act().by()
        + claim.lead(story).within(claim.said().speaker()).replaceFirst(",$", "")
        + ", "
        + how;
  }

  private static String fact(Story story) {
    return "As a fact that " + story.outlet() + " states in its own voice";
  }

  private static String named(Claim claim, Story story) {
    return People.upperFirst(story.outlet()) + " names " + claim.said().by() + " as the source.";
  }

  private static Draft said(Claim claim, List<Option> options, Story story) {
    String what =
        claim.clause() == null
            ? "the words “" + flat(claim.part()) + "”?"
            : "the statement that " + claim.clause() + "?";
    return new Frame(story)
        .draft(
            Kind.CLAIM_OR_FACT,
            claim.said(),
            claim.passage().shown(),
            stem(claim, what, story),
            Item.single(options),
            List.of(claim.at()),
            claim.rendered(),
            claim.weight(story),
            "claim_or_fact: claim");
  }

  private static String stem(Claim claim, String what, Story story) {
    return claim.lead(story).words() + "How does the sentence present " + what;
  }
}
