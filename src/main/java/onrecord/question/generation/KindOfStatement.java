package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * "What kind of statement by X does the passage give in the words …?": about what was, what is,
 * what will be, or what ought to be. A forecast is no fact yet, and a demand never is.
 */
final class KindOfStatement implements QuestionKind {
  /** "predicted that": the article's own verb answers. */
  private static final Pattern TELLS =
      Pattern.compile("(?i)\\b(?:" + Lexicon.anyOf("tells.kind") + ")\\b");

  /** "said in jest that she would eat her hat": no promise, whatever the verb. */
  private static final Pattern JEST =
      Pattern.compile(
          "(?i)\\b(?:in jest|jokingly|half-jok\\p{L}+|as a joke|tongue[ -]in[ -]cheek)\\b");

  /** "You did not say it": to whom, stands elsewhere. */
  private static final Pattern TO_SOMEBODY = Pattern.compile("(?i)(?:you|your)\\b(?! can\\b)");

  /** "We did not come here to row": a protest, whatever its tense. */
  private static final Pattern PROTEST =
      Pattern.compile(
          "(?i)\\b(?:I|we) (?:did not|didn['’]t) (?:come|go|join|sign up|travel|fight|vote|wait|march|stand|sit)\\b[^,]* to \\p{Ll}");

  @Override
  public Kind kind() {
    return Kind.SPEECH_ACT;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Matter matter, Story story) {
    return tense(matter, story).isPresent();
  }

  /**
   * Whether it is asked without somebody who asks for more. Of how things are readers sent back one
   * question in three: it may be meant as a call, or as a judgement.
   */
  static boolean comesUnasked(Matter matter, Story story) {
    return tense(matter, story).filter(tense -> tense != Tense.PRESENT).isPresent();
  }

  /** When what somebody says is so; empty where the words tell of more than one time. */
  private static Optional<Tense> tense(Matter matter, Story story) {
    return story.tells().tense(matter);
  }

  /** The same, not looked up. */
  static Optional<Tense> find(Matter matter, Story story) {
    return matter instanceof Claim claim
            && Worth.isMadeThere(claim, story)
            && claim.wording().manner().isOfOne()
            && !TELLS.matcher(claim.said().cue(story.text())).find()
            && !JEST.matcher(claim.passage().text()).find()
            && !PROTEST.matcher(claim.words()).find()
            && !TO_SOMEBODY.matcher(claim.words()).lookingAt()
        ? Tense.of(claim.wording()).filter(tense -> Lead.of(claim, story).words() != null)
        : Optional.empty();
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.passages().drafts(kind(), matter -> of((Claim) matter, story));
  }

  private static Draft of(Claim claim, Story story) {
    Tense tense = tense(claim, story).orElseThrow();
    Lead lead = Lead.of(claim, story);
    String by = lead.name(claim.said().speaker());
    String has = claim.areSeveral() ? " have it." : " has it.";
    String why = "The words tell " + tense.told + ", as " + claim.by() + has;
    return new Frame(story)
        .ofPassage(
            claim.said(),
            claim.passage().shown(),
            Asking.single(
                Kind.SPEECH_ACT,
                lead.words()
                    + "What kind of statement by "
                    + by
                    + " does the passage give in "
                    + QuotedWords.of(claim.words())
                    + "?",
                options(tense, why),
                List.of(claim.passage().at()),
                why,
                claim.weight(),
                rule(tense)));
  }

  private static List<Option> options(Tense key, String why) {
    return FixedOptions.of(
        Tense.values(),
        key,
        tense -> tense.option,
        tense ->
            tense == key
                ? why
                : "The words do not tell " + tense.told + ": they tell " + key.told + ".");
  }

  private static String rule(Tense tense) {
    return switch (tense) {
      case PAST -> "speech_act: of what was";
      case PRESENT -> "speech_act: of what is";
      case AHEAD -> "speech_act: of what will be";
      case OUGHT -> "speech_act: of what ought to be";
    };
  }
}
