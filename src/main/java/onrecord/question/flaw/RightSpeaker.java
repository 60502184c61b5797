package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;

/** Quoted words belong to the speaker whom the key names, and to none of the wrong options. */
final class RightSpeaker implements Check {
  private static final int TOO_SHORT = 3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.item().key() == null) {
      return List.of();
    }
    return switch (draft.kind()) {
      case WHO_SAID -> whoSaid(draft, reading);
      case WHICH_SAID -> whichSaid(draft, reading);
      default -> List.of();
    };
  }

  private static List<Flaw> whoSaid(Draft draft, Reading reading) {
    var speakers = new ArrayList<String>();
    for (String quotation : Quotations.in(draft.stem())) {
      if (Words.count(quotation) >= TOO_SHORT) {
        reading.saying(quotation).stream()
            .filter(said -> said.confident() && said.speaker() != null)
            .map(Attribution::speaker)
            .forEach(speakers::add);
      }
    }
    if (speakers.isEmpty()) {
      return List.of();
    }
    var flaws = new ArrayList<Flaw>();
    Option key = draft.item().key();
    if (speakers.stream().noneMatch(speaker -> names(key.text(), speaker, reading))) {
      flaws.add(wrong("The article gives these words to " + speakers.get(0) + "."));
    }
    for (Option option : draft.item().distractors()) {
      if (speakers.stream().anyMatch(speaker -> names(option.text(), speaker, reading))
          && flaws.isEmpty()) {
        flaws.add(Flaw.reject("two_keys", "“" + option.text() + "” said these words too."));
      }
    }
    return flaws;
  }

  private static List<Flaw> whichSaid(Draft draft, Reading reading) {
    if (draft.speaker() == null) {
      return List.of();
    }
    var flaws = new ArrayList<Flaw>();
    for (Option option : draft.item().options()) {
      var quotations = Quotations.in(option.text());
      if (quotations.isEmpty()) {
        continue;
      }
      var said = reading.saying(quotations.get(0));
      boolean own = said.stream().anyMatch(by -> draft.speaker().equals(by.speaker()));
      if (option.correct() && !said.isEmpty() && !own) {
        flaws.add(wrong("The key is not by " + draft.speaker() + "."));
      }
      if (!option.correct() && own) {
        flaws.add(Flaw.reject("two_keys", draft.speaker() + " said this too: " + option.text()));
      }
    }
    return flaws;
  }

  private static Flaw wrong(String message) {
    return Flaw.reject("wrong_key", message);
  }

  /** Whether an option, with or without a role, is this speaker. */
  private static boolean names(String option, String speaker, Reading reading) {
    if (Words.contains(option, speaker)) {
      return true;
    }
    Optional<Name> name = reading.named(speaker);
    return name.isPresent() && name.equals(reading.nameIn(option));
  }
}
