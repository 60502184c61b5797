package onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Further wrong options for a question, made when somebody asks for one. */
record Spares(Question question, List<Choice> choices) {
  static Spares of(Question question) {
    return new Spares(question, Drafts.spares(question));
  }

  /**
   * The question with the best spare instead of an option; empty where no spare passes the checks.
   *
   * @param place of the option, from 0
   */
  Optional<Wording> instead(int place) {
    var shown = question.current.choices.stream().map(Choice::text).toList();
    return choices.stream()
        .filter(spare -> !shown.contains(spare.text()))
        .map(spare -> with(place, spare))
        .filter(wording -> question.current.flawsOf(wording).stream().noneMatch(FlawFound::rejects))
        .findFirst();
  }

  private Wording with(int place, Choice spare) {
    var changed = new ArrayList<>(question.current.choices);
    changed.set(place, spare);
    return question.current.wording().withChoices(changed);
  }
}
