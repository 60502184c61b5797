package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Name;

/**
 * "Whom does the passage give as the source of the words …?": one of those whom it names, the
 * outlet itself, or somebody without a name.
 */
final class WhoseWords implements QuestionKind {
  private static final int OPTIONS = 4;
  private static final int MOST_OTHERS = 2;

  private static final Pattern NOTES = Pattern.compile("\\b(?:notes|noted|point(?:s|ed) out)\\b");

  /**
   * "Moe also says the toll is fair", in the words of Roe: both are a source of it. "It says" that
   * of a sign, and "Who says" it asks.
   */
  private static final Pattern RELAYED =
      Pattern.compile(
          "\\b(?!(?:It|This|That|What|Which|Who|Whoever|Nobody|Everybody|Everyone|We|You)\\b)\\p{Lu}[\\p{L}’'-]+ (?:(?:also|has|once|then) )?(?:says|said|claims|claimed|argues|argued|tells us|told us)\\b");

  /** Of more words the source is lost, and the outlet has often gone on by itself. */
  private static final int MOST_WORDS = 20;

  @Override
  public Kind kind() {
    return Kind.WHO_SAID;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  /** Where nobody beside the speaker is named, or in one sentence, there is nothing to find. */
  static boolean fits(Matter matter, Story story) {
    return matter instanceof Claim claim
        && claim.named()
        && !claim.others().isEmpty()
        && Words.count(claim.words()) <= MOST_WORDS
        && claim.passage().sentences().size() > 1
        && claim.said().attribution().speakerKind() != SpeakerKind.UNNAMED
        && !Unnamed.isBare(claim.said().speaker())
        && !(claim.mayRunOn() && claim.words().contains(", but "))
        && !claim.wording().isUnclosed()
        && !isSharedByTheOutlet(claim, story)
        && !RELAYED.matcher(claim.words()).find()
        && !isToldByPronoun(claim, story)
        && !isToldByI(claim, story)
        && isOpen(Lead.withoutSpeaker(claim, story), claim);
  }

  /** "noted that the toll fell": the outlet holds it for so too, and is a source of it. */
  private static boolean isSharedByTheOutlet(Claim claim, Story story) {
    return !claim.wording().manner().isQuoted()
        && NOTES.matcher(claim.said().cue(story.text())).find();
  }

  /** Whom alone the stem introduces, of that one it asks. */
  private static boolean isOpen(Lead lead, Claim claim) {
    return lead.words() != null && !lead.tellsOnly(claim.said().speaker());
  }

  /** "“I told Moe to row,” Roe said": nobody else is "I" who is spoken of there. */
  private static boolean isToldByI(Claim claim, Story story) {
    return claim.wording().manner().isQuoted()
        && !Restated.isImpersonal(claim.words())
        && claim.others().stream().allMatch(name -> story.people.mentions(claim.words(), name));
  }

  /** "she has rowed", where she is the only woman there. */
  private static boolean isToldByPronoun(Claim claim, Story story) {
    String pronoun = Pronouns.first(claim.words());
    return pronoun != null
        && claim.others().stream().allMatch(name -> Pronouns.isOther(name, pronoun, story));
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.passages().drafts(kind(), matter -> of((Claim) matter, story));
  }

  private static Draft of(Claim claim, Story story) {
    Lead lead = Lead.withoutSpeaker(claim, story);
    return new Frame(story)
        .ofPassage(
            claim.said(),
            claim.passage().shown(),
            Asking.single(
                Kind.WHO_SAID,
                lead.words()
                    + "Whom does the passage give as the source of "
                    + QuotedWords.of(claim.words())
                    + "?",
                options(claim, lead, story),
                List.of(claim.at()),
                claim.rendered(),
                claim.weight(),
                "who_said: source in its passage"));
  }

  private static List<Option> options(Claim claim, Lead lead, Story story) {
    String outlet = People.upperFirst(story.outlet());
    String named = "The passage names " + claim.by() + " as the source.";
    var options = new ArrayList<Option>();
    options.add(new Option(shown(claim.said().speaker(), lead), true, named));
    Plausible.of(claim, MOST_OTHERS, story)
        .forEach(
            other ->
                options.add(
                    new Option(
                        shown(other, lead),
                        false,
                        "The passage names "
                            + story.people.withArticle(other)
                            + ", but not as the source.")));
    options.add(new Option(outlet + ", " + story.inOwnVoice(), false, named));
    if (options.size() < OPTIONS) {
      options.add(new Option("Somebody whom the passage does not name", false, named));
    }
    return options;
  }

  private static String shown(Name name, Lead lead) {
    return People.upperFirst(lead.name(name));
  }
}
