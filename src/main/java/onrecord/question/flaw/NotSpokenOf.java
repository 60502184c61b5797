package onrecord.question.flaw;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** Nobody is offered as the one who said what the stem tells of them by their office. */
final class NotSpokenOf implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.kind() != Kind.WHO_SAID || draft.passage() != null) {
      return List.of();
    }
    var options = draft.item().options();
    return draft.item().distractors().stream()
        .filter(
            option ->
                SpokenOf.byOffice(
                    draft.stem(), role(option, reading), others(options, option, reading).toList()))
        .limit(1)
        .map(
            option ->
                Flaw.warn(
                    "implausible_option",
                    "The question speaks of “"
                        + option.text()
                        + "” by the office: nobody takes that one for who says it."))
        .toList();
  }

  private static Stream<String> others(List<Option> options, Option one, Reading reading) {
    return options.stream().filter(option -> option != one).map(option -> role(option, reading));
  }

  /** As the option shows it, else as the article has it. */
  private static String role(Option option, Reading reading) {
    String told =
        reading == null
            ? ""
            : reading
                .nameIn(option.text())
                .filter(name -> name.title() != null)
                .map(name -> name.title())
                .orElse("");
    return option.text() + " " + told;
  }
}
