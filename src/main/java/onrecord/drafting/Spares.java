package onrecord.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.question.Choice;
import onrecord.question.Deciding;
import onrecord.question.FlawFound;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.SourceRead;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Drafting;
import onrecord.question.item.Format;

/**
 * Wrong options for a question, made when somebody asks for another one.
 *
 * @param choices the spares, then those that are shown at first
 * @param read the article that each is checked against
 */
public record Spares(Question question, List<Choice> choices, SourceRead read) {
  /** The question with one of them, and what the checks say of it. */
  public record Spare(QuestionText wording, List<FlawFound> flaws) {
    boolean isSound() {
      return !FlawFound.anyRejects(flaws);
    }

    public void take(Deciding deciding) {
      deciding.edit(wording, flaws);
    }
  }

  public static Spares of(Question question) {
    question.current.source.refuseIfTooLong();
    var read = SourceRead.of(question.current.source);
    return new Spares(question, Drafts.spares(question, read), read);
  }

  /** Why there can never be one for a question, or null. */
  public static String impossible(Question question) {
    if (question.current.format != Format.SINGLE) {
      return null;
    }
    if (Question.OWN.equals(question.rule)) {
      return "These options were written by hand, so there are no spares for them. Edit them.";
    }
    if (question.kind.hasFixedOptions(question.current.stem)) {
      return "All questions of this kind have the same few options, so there are no spares for them.";
    }
    return Integer.valueOf(0).equals(question.spares) ? missing(question) : null;
  }

  /**
   * Why an option of it is not replaced, or null.
   *
   * @param place from 1
   */
  public static String impossible(Question question, int place) {
    if (place > question.current.choices.size()) {
      return "There is no option " + place + " here.";
    }
    return question.current.choices.get(place - 1).correct()
        ? "Option " + place + " is the right one. Edit the question instead."
        : impossible(question);
  }

  /** Why the article has none that is sound. */
  public static String missing(Question question) {
    return switch (question.kind) {
          case WHO_SAID ->
              question.current.draft().asksAboutPassage()
                  ? "The passage names nobody else who surely did not say it."
                  : "The article introduces nobody else who surely did not say it.";
          case FACT -> "The article has nothing else that might be taken for the right one.";
          case WHICH_SAID -> "Nobody else says anything of about this length in the article.";
          case COMPLETE_QUOTE -> "The article has no other words that fit the gap and are wrong.";
          case ROLE -> "The article gives nobody else a role that fits.";
          case WHAT_ABOUT, SPEECH_ACT ->
              "There is no other change of this statement that is surely wrong.";
          case OCCASION -> "The article tells of no other occasion.";
          case NUMBER -> "No other number is as plausible and surely wrong.";
          case CLAIM_OR_FACT, QUOTE_OR_PARAPHRASE, MISATTRIBUTION, ORDER, TWO_SIDES ->
              "There is no other option as good as this one.";
        }
        + " Edit the option instead.";
  }

  /**
   * The question with the next spare instead of an option; empty where no spare passes the checks.
   * Asking again and again brings them one after another, and at last the option itself.
   *
   * @param place of the option, from 0
   */
  public Optional<Spare> instead(int place) {
    var shown = question.current.choices.stream().map(Choice::text).toList();
    var basis = question.current.basis();
    return after(shown.get(place)).stream()
        .filter(spare -> !shown.contains(spare.text()))
        .map(spare -> with(place, spare))
        .map(wording -> new Spare(wording, question.current.flawsOf(wording, basis, read)))
        .filter(Spare::isSound)
        .findFirst();
  }

  private List<Choice> after(String text) {
    int at = choices.stream().map(Choice::text).toList().indexOf(text);
    var order = new ArrayList<>(choices.subList(at + 1, choices.size()));
    order.addAll(choices.subList(0, at + 1));
    return order;
  }

  private QuestionText with(int place, Choice spare) {
    var changed = new ArrayList<>(question.current.choices);
    changed.set(place, spare);
    var options = changed.stream().map(Choice::asOption).toList();
    return question
        .current
        .wording()
        .withChoices(Drafting.ordered(options).stream().map(Choice::of).toList());
  }

  /** The wrong options of those drafts that have this key. */
  static List<Choice> offered(Stream<Draft> drafts, Choice key) {
    return drafts
        .map(Spares::offered)
        .filter(offered -> offered.stream().anyMatch(choice -> isSame(choice, key)))
        .flatMap(List::stream)
        .filter(choice -> !choice.correct())
        .distinct()
        .toList();
  }

  private static boolean isSame(Choice choice, Choice key) {
    return choice.correct() && choice.text().equals(key.text());
  }

  /** Spares first; what was replaced before may come back after them. */
  private static List<Choice> offered(Draft draft) {
    return Stream.concat(draft.spares().stream(), draft.item().options().stream())
        .map(Choice::of)
        .map(QuestionText::curled)
        .toList();
  }
}
