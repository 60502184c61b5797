package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/** Nobody is offered as the one who said what the stem tells of them by their office. */
final class NotSpokenOf implements Check {
  /** The last words with a capital: behind "Mayor" or "Finance minister". */
  private static final Pattern NAME = Pattern.compile("(?<=\\p{L} )\\p{Lu}[\\p{L}’'-]*");

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
                    draft.stem(), role(option, reading), () -> others(options, option, reading)))
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
    Optional<Name> name = reading == null ? Optional.empty() : reading.nameIn(option.text());
    String shown = name.map(one -> option.text().replace(one.name(), "")).orElse(option.text());
    String told = name.map(Name::title).orElse("");
    // "Ada Bishop" is no bishop
    return name.isEmpty() ? NAME.matcher(shown).replaceAll("") : shown + " " + told;
  }
}
