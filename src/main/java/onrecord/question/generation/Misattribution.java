package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * "Somebody takes this from the passage: … What, if anything, is wrong with it?": it takes a claim
 * or a forecast for a fact, gives it to somebody else, makes more of it than was said, or is right.
 */
final class Misattribution implements QuestionKind {
  /** A summary that begins with "he" is none. */
  private static final Pattern LEANS =
      Pattern.compile(
          "(?i)(?:[^,]{3,40}, )?(?:he|she|it|they|this|that|these|those|there|his|her|its|their)\\b.*|.*\\b(?:they|them|their|him|he|she|her|his|felt|feels?)\\b.*|.*\\b(?:(?:last|next|this) (?:night|week|month|year|spring|summer|fall|autumn|winter)|yesterday|today|tonight|tomorrow|(?:since|by|until|before) then|(?:after|before) that)\\b.*");

  /** What is no fact to begin with: what may be or is to be, and what is good or enough. */
  private static final Pattern NO_CLAIM =
      Pattern.compile(
          "(?i)\\b(?:would|should|could|might|may|must|very|really|great|good|best|bad|worst"
              + "|enough|factors|important|necessary|essential|crucial|critical|proud|tough|easy|apparently)\\b");

  private static final Pattern STATE = Lexicon.anyWord("state.past");
  private static final Pattern PAST =
      Pattern.compile("\\p{L}ed\\b|\\b(?:said|told|wrote|felt|thought|held)\\b");

  /** Words of whoever speaks, which another would not say of themselves: "my party's nominee". */
  private static final Pattern OWN = Pattern.compile("\\b(?:[Mm]y|[Oo]ur)\\b");

  /** Of the passage alone: elsewhere the outlet may say so itself. */
  private static final String ONLY = "It states as a fact what the passage gives only as ";

  private static final String TAKEN = "Somebody takes this from the passage: ";
  private static final String WRONG = " What, if anything, is wrong with it?";

  @Override
  public Kind kind() {
    return Kind.MISATTRIBUTION;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Matter matter, Story story) {
    if (matter instanceof Claim claim) {
      return !claim.leaning()
          && Lead.isPossible(claim, story)
          && (isSummedUp(claim, story) || Retold.of(claim, story).isPresent());
    }
    return matter instanceof Stated stated
        && !leans(stated, story)
        && stated.said() != null
        && stated.isWorthTelling()
        && !stated.words().startsWith("who ")
        && new Lead(stated.passage(), null, story).words() != null;
  }

  private static boolean leans(Matter matter, Story story) {
    return LEANS.matcher(matter.words()).matches()
        || Words.hasForm(EmptyWords.withoutIt(matter.words()), "it")
        || story.loose.leans(matter.words());
  }

  /** Whether a summary may leave its speaker out, or name another. */
  private static boolean isSummedUp(Claim claim, Story story) {
    return !leans(claim, story)
        && !Retold.isOpened(claim)
        && (isSwapped(claim, story) || isTaken(claim, story));
  }

  /** Whether a summary may take it for a fact. */
  private static boolean isTaken(Claim claim, Story story) {
    return claim.isStatement()
        && !claim.said().cue(story.text()).startsWith("announc")
        && !claim.mayRunOn()
        && Restated.canBeRepeated(claim.wording().plain())
        && !isShifted(claim, story)
        && !NO_CLAIM.matcher(claim.wording().plain()).find()
        && claim.tellsWhich(story)
        && claim.modal() == null
        && !Maxim.is(claim, story)
        && new OutletsView(claim, story).isOpen();
  }

  /** "said that the pier needed care": as a fact it would be told as it is. */
  private static boolean isShifted(Claim claim, Story story) {
    return !claim.wording().manner().isQuoted()
        && STATE.matcher(claim.wording().plain()).find()
        && PAST.matcher(claim.said().cue(story.text())).find();
  }

  /** Whether a summary may give it to somebody else: now and then, or where nothing else does. */
  private static boolean isSwapped(Claim claim, Story story) {
    return claim.named()
        && claim.wording().manner().isOfOne()
        && !claim.said().isOnlyThought(story.text())
        && !claim.strangers(story).isEmpty()
        && !OWN.matcher(claim.words()).find()
        && (claim.words().hashCode() % 2 == 0 || !isTaken(claim, story));
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story
        .passages()
        .drafts(
            kind(),
            matter -> fits(matter, story),
            matter ->
                matter instanceof Claim claim ? of(claim, story) : right((Stated) matter, story));
  }

  static Draft of(Claim claim, Story story) {
    if (!isSummedUp(claim, story)) {
      return retold(Retold.of(claim, story).orElseThrow(), story);
    }
    return isSwapped(claim, story)
        ? swapped(claim, claim.strangers(story).get(0), story)
        : asFact(claim, story);
  }

  /** The summary drops the speaker: is it a claim or a forecast, and whose? */
  private static Draft asFact(Claim claim, Story story) {
    boolean rivals = claim.named() && !claim.rivals(story).isEmpty();
    Lead lead = rivals ? Lead.withoutSpeaker(claim, story) : Lead.of(claim, story);
    String speaker = lead.name(claim.said().speaker());
    Act act = claim.act();
    var options = new ArrayList<Option>();
    options.add(
        new Option(
            Faults.sentence(ONLY + act.by() + speaker),
            true,
            "The passage reports it from " + claim.by() + ", not as a fact."));
    options.add(contrary(speaker, act, claim));
    options.add(
        another(claim, act, lead, story).orElseGet(() -> rejected(claim, act, speaker, story)));
    options.add(
        new Option(
            "Nothing: " + story.outlet() + " says so " + story.inOwnVoice() + ".",
            false,
            Faults.named(claim, story)));
    return draft(
        claim,
        lead,
        Faults.quoted(claim.wording().plain()) + WRONG,
        options,
        claim.rendered(),
        "misattribution: claim taken as a fact",
        story);
  }

  private static String verb(Act act, Claim claim) {
    return claim.areSeveral() ? act.ofSeveral() : act.verb;
  }

  private static Option contrary(String speaker, Act act, Claim claim) {
    return new Option(
        Faults.contrary(speaker, verb(act, claim)),
        false,
        "It has the words of " + claim.by() + " as they are.");
  }

  /** Somebody else in the passage who might be the source. */
  private static Optional<Option> another(Claim claim, Act act, Lead lead, Story story) {
    return claim.named()
        ? Passages.shuffled(claim.rivals(story), claim.words()).stream()
            .findFirst()
            .map(
                other ->
                    new Option(
                        Faults.sentence(ONLY + act.by() + lead.name(other)),
                        false,
                        "The passage names "
                            + story.people.withArticle(other)
                            + ", but not as the source."))
        : Optional.empty();
  }

  /** The outlet would have taken a side; where the passage leaves it open, it has not. */
  private static Option rejected(Claim claim, Act act, String speaker, Story story) {
    return new Option(
        Faults.sentence(
            "It leaves out that "
                + story.outlet()
                + " rejects what "
                + speaker
                + " "
                + verb(act, claim)),
        false,
        People.upperFirst(story.outlet()) + " does not say whether it is so.");
  }

  /** The summary gives the words to somebody whom they are not about. */
  private static Draft swapped(Claim claim, Name wrong, Story story) {
    Lead lead = Lead.withoutSpeaker(claim, story);
    String speaker = lead.name(claim.said().speaker());
    String other = lead.name(wrong);
    var options =
        List.of(
            new Option(
                "It " + Faults.was(speaker, claim.said().speaker()), true, Faults.given(claim)),
            new Option(Faults.NO_SOURCE, false, Faults.named(claim, story)),
            new Option(Faults.statedBy(story), false, "The passage names its source."),
            new Option("Nothing: it " + Faults.was(other, wrong), false, Faults.given(claim)));
    return draft(
        claim,
        lead,
        other + summed(claim, story) + WRONG,
        options,
        claim.rendered(),
        "misattribution: speakers swapped",
        story);
  }

  /** The summary names the speaker: is it what was said? */
  private static Draft retold(Retold retold, Story story) {
    Lead lead = Lead.withoutSpeaker(retold.claim(), story);
    return draft(
        retold.claim(),
        lead,
        People.upperFirst(Faults.sentence(retold.sentence(lead, story))) + WRONG,
        retold.options(lead, story),
        retold.rendered(),
        retold.rule(),
        story);
  }

  /** Only what was quoted is quoted again. */
  private static String summed(Claim claim, Story story) {
    if (claim.wording().manner() == Wording.Manner.QUOTED) {
      return " said: " + Faults.quoted(claim.words());
    }
    String first = claim.words().split("\\P{L}", 2)[0];
    boolean name = story.people.isProper(first) && !first.equals("The");
    return Faults.sentence(
        " said that " + (name ? claim.words() : People.lowerFirst(claim.words())));
  }

  private static Draft draft(
      Claim claim,
      Lead lead,
      String summary,
      List<Option> options,
      String rendered,
      String rule,
      Story story) {
    var asking =
        Asking.single(
            Kind.MISATTRIBUTION,
            lead.words() + TAKEN + summary,
            options,
            List.of(claim.at()),
            rendered,
            claim.weight(),
            rule);
    return new Frame(story).ofPassage(claim.said(), claim.passage().shown(), asking);
  }

  /** The outlet states it, so that the summary may. */
  private static Draft right(Stated one, Story story) {
    Lead lead = new Lead(one.passage(), null, story);
    String speaker = lead.name(one.about());
    String not = one.notTheirs(story);
    String why = People.upperFirst(story.outlet()) + " states this in its own voice. " + not;
    String nothing = "Nothing: " + story.outlet() + " says so " + story.inOwnVoice() + ".";
    var options =
        List.of(
            new Option(nothing, true, why),
            new Option(Faults.sentence(ONLY + Act.CLAIM.by() + speaker), false, not),
            new Option(Faults.contrary(speaker, "said"), false, not),
            new Option(Faults.sentence(ONLY + Act.FORECAST.by() + speaker), false, not));
    var asking =
        Asking.single(
            Kind.MISATTRIBUTION,
            lead.words() + TAKEN + Faults.quoted(one.words()) + WRONG,
            options,
            List.of(one.passage().at()),
            why,
            one.weight(),
            "misattribution: nothing wrong");
    return new Frame(story).ofOutlet(null, one.passage().shown(), asking);
  }
}
