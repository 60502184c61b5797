package onrecord.question;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.question.flaw.Brackets;
import onrecord.question.flaw.Severity;
import onrecord.question.flaw.Words;

/**
 * A draft of which somebody marked another option as right, and asks the same: the rule that made
 * it had a reason against that option. A person may know better, so it warns.
 */
final class KeyMoved {
  private KeyMoved() {}

  /** Of another wording for a question; empty where a person wrote the first. */
  static Optional<FlawFound> of(Question question, QuestionText wording) {
    return question.rule.equals(Question.OWN)
        ? Optional.empty()
        : question.versions.stream()
            .filter(version -> version.createdBy == null)
            .reduce((earlier, later) -> later)
            .filter(drafted -> asksTheSame(drafted, wording))
            .flatMap(drafted -> moved(drafted, wording));
  }

  private static Optional<FlawFound> moved(QuestionVersion drafted, QuestionText wording) {
    Set<String> right =
        wording.choices().stream()
            .filter(Choice::correct)
            .map(Choice::text)
            .collect(Collectors.toSet());
    return drafted.choices.stream()
        .filter(choice -> !choice.correct() && right.contains(choice.text()))
        .findFirst()
        .map(choice -> new FlawFound("wrong_key", Severity.WARN, sentence(choice)));
  }

  private static boolean asksTheSame(QuestionVersion drafted, QuestionText wording) {
    return Words.plain(drafted.stem).equals(Words.plain(wording.stem()))
        && passage(drafted.passage).equals(passage(wording.passage()));
  }

  /** What explains it in brackets makes it no other. */
  private static String passage(String shown) {
    return shown == null ? "" : Words.plain(Brackets.without(shown));
  }

  private static String sentence(Choice choice) {
    String why = choice.why() == null || choice.why().isBlank() ? "." : ": " + choice.why();
    return "The draft had “" + choice.text() + "” as wrong" + why;
  }
}
